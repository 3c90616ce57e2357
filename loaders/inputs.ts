import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "./council.js";
import {correctionsFile} from "./exports/corrections.js";
import {listFiles} from "./publish/staging.js";
import {keyedHash} from "./salt.js";

/** One keyed hash over everything the figures of a council are made from. */
export function inputsHash(council: Council, salt: string): string {
  const folders = [council.exports, council.local, council.openData].filter(
    (folder) => folder && existsSync(folder)
  );
  const files = folders.flatMap((folder) =>
    listFiles(folder!).map((name) => ({name, path: join(folder!, name)}))
  );
  const corrections = correctionsFile(council);
  const declared = existsSync(corrections) ? [{name: "corrections.csv", path: corrections}] : [];
  const inputs = [{name: "council.json", path: council.file}, ...declared, ...files];
  return keyedHash(
    salt,
    inputs.map(({name, path}) => ({name, bytes: readFileSync(path)}))
  );
}
