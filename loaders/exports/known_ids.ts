import {existsSync, readFileSync} from "node:fs";
import {decode, encodingOf} from "./encoding.js";
import {type Recognised, recognise} from "./recognise.js";
import {sheetOf} from "./sheet.js";

/** Columns whose values name a child or a worker. */
const naming = ["child", "upn", "sw_id"];

/**
 * Every id of a child or worker in an exports folder, in capitals, as written and without the `.0` or the council's
 * code that may stand behind it. For the search that keeps them out of what is published; to be forgotten after it.
 */
export function knownIds(folder: string): ReadonlySet<string> {
  const ids = new Set<string>();
  if (!existsSync(folder)) return ids;
  for (const source of recognise(folder).files) {
    const columns = naming.map((name) => source.heading.indexOf(name)).filter((index) => index >= 0);
    for (const cells of cellsOf(source)) {
      for (const index of columns) {
        const id = (cells[index] ?? "").trim().toUpperCase();
        ids.add(id).add(id.replace(/(\.0+|_\d{3})$/, ""));
      }
    }
  }
  ids.delete("");
  return ids;
}

function cellsOf({sheet, path, delimiter, heading}: Recognised): Iterable<readonly string[]> {
  if (sheet) return sheet.rows.map(({cells}) => cells);
  const bytes = readFileSync(path);
  return sheetOf(decode(bytes, encodingOf(bytes) ?? "utf-8"), delimiter, heading.length).rows.map(
    ({cells}) => cells
  );
}
