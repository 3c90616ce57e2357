import {relative, sep} from "node:path";
import {sayable} from "../sayable.js";

/** A file's path inside its folder, with forward slashes, as it may be said. */
export function fileName(folder: string, path: string): string {
  return sayable(relative(folder, path).split(sep).join("/"));
}
