import {basename, relative, sep} from "node:path";
import {type BuildOptions, build, type Metafile, type Plugin} from "esbuild";
import {withoutEvaluation} from "./arquero.js";

/** What runs in the reader's browser: its files by their path in the site, and the tags that load an entry of it. */
export interface Client {
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** `root` leads from the page to the root of the site. */
  tags(entry: Entry, root: string): string;
}

export type Entry = "interactive" | "explore";

const options = {
  entryPoints: {interactive: "src/components/interactive.ts", explore: "explore"},
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "browser",
  target: "es2022",
  minify: true,
  chunkNames: "[name]-[hash]",
  legalComments: "none",
  logLevel: "error"
} as const satisfies BuildOptions;

/** Where a preview's client is: Framework serves it from there. */
const previewed = "src/client";

/**
 * Bundles the client from the packages the lockfile pins: Framework's own bundling would ask a content network for
 * them. Pages load `interactive`; the drawing library is a chunk fetched when a figure is seen.
 */
export async function bundleClient(): Promise<Client> {
  const {outputFiles, metafile} = await build({
    ...options,
    plugins: [exploring, withoutEvaluation],
    entryNames: "[name]-[hash]",
    outdir: "_import/client",
    metafile: true,
    write: false
  });
  const outputs = metafile.outputs;
  return {
    files: new Map(
      outputFiles.map(({path, contents}) => [relative(".", path).split(sep).join("/"), contents])
    ),
    tags(entry, root) {
      const file = Object.keys(outputs).find((path) => basename(path).startsWith(`${entry}-`))!;
      const loaded = [...atOnce(file, outputs)].map(
        (path) => `<link rel="modulepreload" href="${root}${path}">`
      );
      return `${loaded.join("\n")}\n<script type="module" src="${root}${file}"></script>\n`;
    }
  };
}

/** Bundles the client for a preview, under names that stay. */
export async function writeClient(): Promise<void> {
  await build({...options, plugins: [exploring, withoutEvaluation], outdir: previewed});
}

/** A file and all that it imports before it runs. */
function atOnce(file: string, outputs: Metafile["outputs"], seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const {path, kind} of outputs[file]!.imports)
    if (kind === "import-statement") atOnce(path, outputs, seen);
  return seen;
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
