import {fileURLToPath} from "node:url";
import type {Council} from "../council.js";
import {readComparators} from "./comparators.js";
import type {OpenData} from "./open_data/read.js";

const reference = fileURLToPath(new URL("../../data/reference", import.meta.url));

/** Read once a run: a folder of the department's files is some ten megabytes. */
const known = new WeakMap<Council, OpenData | null>();

/**
 * The official figures beside a council: its folder of open data or, for a real council without one, the facts kept
 * with the site. Null for an invented council without open data: real figures are never set beside invented ones.
 * @throws OpenDataError when the folder holds CSV files and none is recognised.
 */
export function openDataOf(council: Council): OpenData | null {
  const read = known.get(council);
  if (read !== undefined) return read;
  const {openData, invented} = council;
  const data = readComparators({reference, invented, ...(openData && {openData})});
  const usable = invented && isKept(data) ? null : data;
  known.set(council, usable);
  return usable;
}

/** The facts kept with the site hold few councils, so nothing can be ranked among all of them. */
export function isKept({files}: OpenData): boolean {
  return files.some(({file}) => file === "official_facts.csv");
}
