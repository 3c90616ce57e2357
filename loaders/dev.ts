import {mkdirSync, rmSync} from "node:fs";
import {basename, relative} from "node:path";
import {run} from "./command.js";
import {chosenCouncil, optionOf} from "./council.js";
import {Preview} from "./preview/preview.js";
import {folder} from "./preview/told.js";
import {watchFolders} from "./preview/watched.js";

/** Live preview, on this machine alone. What is saved below `loaders/`, `data/` or the council's own folders is seen. */
run(async () => {
  const council = chosenCouncil();
  const port = optionOf(process.argv, "--port");
  rmSync(folder, {recursive: true, force: true});
  mkdirSync(folder, {recursive: true});
  const preview = new Preview(port ? Number(port) : undefined, () => process.exit(1));
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => preview.stop().then(() => process.exit(0)));
  const own = [council.exports, council.local, council.openData].filter((path) => path !== undefined);
  const folders = new Set(["loaders", "data", ...own.map((path) => relative(".", path))]);
  watchFolders([...folders], (paths) => {
    const saved = [...paths].filter((path) => !isAside(path));
    if (saved.length > 0) preview.saved(saved);
  });
});

/** What an editor keeps beside a file, and what nobody publishes. */
function isAside(path: string): boolean {
  return /^[.#]|~$/.test(basename(path)) || /(^|[\\/])private[\\/]/.test(path);
}
