import {build, type Plugin} from "esbuild";
import {withoutEvaluation} from "./arquero.js";

/**
 * Bundles what runs in the reader's browser, from the packages the lockfile pins: Framework's own bundling would ask
 * a content network for them. Pages load `interactive.js`; the drawing library is a chunk fetched when a figure is seen.
 */
export async function bundleClient(): Promise<void> {
  await build({
    entryPoints: {interactive: "src/components/interactive.ts", explore: "explore"},
    plugins: [exploring, withoutEvaluation],
    outdir: "src/client",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    minify: true,
    chunkNames: "[name]-[hash]",
    legalComments: "none",
    logLevel: "error"
  });
}

/** The explore page draws with the code of the pages, which is put into its hands here: nothing in `src` reaches for it. */
const exploring: Plugin = {
  name: "explore",
  setup({onResolve, onLoad}) {
    onResolve({filter: /^explore$/}, ({path}) => ({path, namespace: "explore"}));
    onLoad({filter: /.*/, namespace: "explore"}, () => ({
      resolveDir: process.cwd(),
      contents: `import * as loaders from "./loaders/publish/explore_browser.js";
import {start} from "./src/components/explore/start.js";
start(loaders);`
    }));
  }
};
