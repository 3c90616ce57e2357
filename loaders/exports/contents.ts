import {existsSync, readdirSync, readFileSync, statSync} from "node:fs";
import {join} from "node:path";
import {sayable} from "../sayable.js";
import {type Fault, fatal} from "./fault.js";
import {fileName} from "./file_name.js";
import {unzip} from "./unzip.js";

/** A file of the exports folder or of a zipped folder in it. */
export interface Content {
  /** Path inside the exports folder, with forward slashes. */
  readonly file: string;
  /** Where it is on disk; undefined inside a zipped folder. */
  readonly path?: string;
  readonly bytes: () => Buffer;
}

/** Every file of a folder and its folders, zipped ones unpacked in memory; hidden files apart. */
export function contentsOf(folder: string): {contents: Content[]; faults: Fault[]} {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) {
    const message = `There is no exports folder at ${folder}. Make it, or change "exports" in council.json.`;
    return {contents: [], faults: [fatal("missing folder", message)]};
  }
  const paths = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  if (paths.length === 0) {
    const message = `The exports folder ${folder} is empty. Put the CSV files of the return in it.`;
    return {contents: [], faults: [fatal("empty folder", message)]};
  }
  const contents: Content[] = [];
  const faults: Fault[] = [];
  for (const path of paths) {
    const file = fileName(folder, path);
    if (!/\.zip$/i.test(file)) contents.push({file, path, bytes: () => readFileSync(path)});
    else {
      const found = zipped(path, file);
      if ("message" in found) faults.push(found);
      else contents.push(...found);
    }
  }
  return {contents, faults};
}

function zipped(path: string, file: string): Content[] | Fault {
  try {
    return unzip(readFileSync(path))
      .filter(({name}) => !/(^|\/)(\.|__MACOSX\/)/.test(name))
      .map(({name, bytes}) => ({file: sayable(`${file}/${name.replaceAll("\\", "/")}`), bytes: () => bytes}));
  } catch {
    const message = `${file} cannot be unzipped: it is damaged, too big or has a password. Unzip it into the exports folder yourself and take it out.`;
    return fatal("unreadable zip", message, {file});
  }
}
