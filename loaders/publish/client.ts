import {build} from "esbuild";

/**
 * Bundles what runs in the reader's browser, from the packages the lockfile pins: Framework's own bundling would ask
 * a content network for them. Pages load `interactive.js`; the drawing library is a chunk fetched when a figure is seen.
 */
export async function bundleClient(outdir = "src/client"): Promise<void> {
  await build({
    entryPoints: ["src/components/interactive.ts"],
    outdir,
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
