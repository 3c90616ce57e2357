import {existsSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Council} from "./council.js";
import {correctionsFile} from "./exports/corrections.js";
import {listFiles} from "./publish/staging.js";
import {keyedHash} from "./salt.js";

/** One keyed hash over everything a council gives: its exports and settings, and what it wrote beside them. */
export function inputsHash(council: Council, salt: string): string {
  const beside = ["narrative", "editions", "releases.json", council.brand?.logo ?? ""].map(
    (name) => name && join(dirname(council.file), name)
  );
  return hashed(salt, [
    council.file,
    correctionsFile(council),
    council.exports,
    council.local,
    council.openData,
    ...beside
  ]);
}

/** One keyed hash over the program: its code, the pages it draws on, and the lists and reports it comes with. */
export function programHash(salt: string): string {
  // Made by each build.
  const made = /^src\/(client|\.observablehq)\//;
  const folders = ["loaders", "src", "data/reference", "data/published", "data/templates"];
  return hashed(salt, [...folders, "package-lock.json", "observablehq.config.ts"], made);
}

function hashed(salt: string, paths: readonly (string | undefined)[], leftOut = /^$/): string {
  const files = paths.filter((path) => path && existsSync(path)).flatMap((path) => filesOf(path!));
  const inputs = files.filter(({name}) => !leftOut.test(name));
  return keyedHash(
    salt,
    inputs.map(({name, path}) => ({name, bytes: readFileSync(path)}))
  );
}

/** The file, or every file of the folder. */
function filesOf(path: string): {name: string; path: string}[] {
  if (!statSync(path).isDirectory()) return [{name: path.split(/[\\/]/).at(-1)!, path}];
  return listFiles(path).map((name) => ({
    name: `${path.split(/[\\/]/).at(-1)}/${name}`,
    path: join(path, name)
  }));
}
