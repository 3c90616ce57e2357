import {cpSync, existsSync, mkdirSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {build} from "esbuild";
import {FatalError, run} from "./command.js";
import {type Council, chosenCouncil, optionOf} from "./council.js";
import {openPrivateTables} from "./notebook/private_tables.js";
import {serveNotebook} from "./notebook/server.js";

const samples = fileURLToPath(new URL("./notebook/pages", import.meta.url));

/** Opens the analyst's notebook: the private tables in memory, pages from the private folder, on this machine alone. */
run(async () => {
  const council = chosenCouncil();
  const pages = pagesOf(council);
  console.error(
    "Reading the exports: true counts of children, without disclosure control. Keep them private."
  );
  // Before there is anything to clear up: a signal that comes while the tables are read must find a listener.
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => process.exit(0));
  const [db, client] = await Promise.all([openPrivateTables(council), bundled()]);
  const {address} = await serveNotebook({
    db,
    council,
    pages,
    client,
    port: Number(optionOf(process.argv, "--port") ?? 0)
  });
  console.log(`The notebook of ${council.name} is at ${address}`);
  console.log(`Its pages are the Markdown files in ${pages}. Stop it with Ctrl-C: its tables are then gone.`);
});

/** The folder of the analyst's pages, beside the salt, where git never looks. It begins with a page to learn from. */
function pagesOf(council: Council): string {
  const pages = resolve(
    optionOf(process.argv, "--pages") || join(dirname(council.file), "private", "notebook")
  );
  for (const published of ["src", "dist"]) {
    const within = relative(resolve(published), pages);
    if (!within.startsWith(".."))
      throw new FatalError(`Pages of a notebook may not lie in ${published}/: it is published.`);
  }
  if (!existsSync(pages)) {
    mkdirSync(dirname(pages), {recursive: true});
    cpSync(samples, pages, {recursive: true});
  }
  return pages;
}

/** The page's script, kept in memory: Arquero whole, since this page may evaluate the analyst's own code. */
async function bundled(): Promise<string> {
  const entry = fileURLToPath(new URL("./notebook/client.ts", import.meta.url));
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    write: false,
    logLevel: "error"
  });
  return outputFiles[0]!.text;
}
