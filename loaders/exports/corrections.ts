import {existsSync, readFileSync, statSync} from "node:fs";
import {dirname, join} from "node:path";
import type {Council} from "../council.js";
import {type Database, text} from "../database.js";
import {decode, encodingOf} from "./encoding.js";
import {type Fault, fatal} from "./fault.js";
import {type Module, modules} from "./modules.js";
import {sheetOf} from "./sheet.js";

const columns = ["table", "key", "column", "from", "to", "reason", "date"] as const;

type Correction = Readonly<Record<(typeof columns)[number], string>> & {readonly line: number};

/** The column whose date, after the child's id, names a row; tables not here have a row a child. */
const dated: Readonly<Record<string, string>> = {
  episodes: "decom",
  reviews: "review",
  missing: "mis_start",
  social_workers: "sw_decom",
  placed_adoption: "date_placed"
};

/** Where a council declares its corrections: in its private folder, which git ignores. */
export function correctionsFile(council: Council): string {
  return join(dirname(council.file), "private", "corrections.csv");
}

/**
 * Makes the declared corrections in the raw tables, and `corrected`: one row for each row changed or left out.
 * A correction that matches nothing any more is a fatal fault; its line is said, and nothing that is on it.
 */
export async function applyCorrections(db: Database, council: Council): Promise<Fault[]> {
  await db.run("create table corrected (file varchar, line int, module varchar, label varchar)");
  const path = correctionsFile(council);
  if (!existsSync(path)) return [];
  if (!statSync(path).isFile()) return [stop(1, "it is a folder. Put a CSV file in its place.")];
  const read = parse(readFileSync(path));
  if (typeof read === "string") return [stop(1, read)];
  const faults: Fault[] = [];
  for (const correction of read) {
    const wrong = await apply(db, correction);
    if (wrong) faults.push(stop(correction.line, wrong));
  }
  return faults;
}

function parse(bytes: Buffer): Correction[] | string {
  const encoding = encodingOf(bytes);
  if (!encoding) return 'it is not text. Save it as "CSV UTF-8".';
  const content = decode(bytes, encoding);
  const heading = (content.split(/\r?\n/)[0] ?? "").split(",").map((name) => name.trim().toLowerCase());
  const missing = columns.filter((name) => !heading.includes(name));
  if (missing.length > 0)
    return `it has no ${missing.join(", ")} column. Its columns are ${columns.join(", ")}.`;
  const {rows, refused} = sheetOf(content, ",", heading.length);
  if (refused[0] !== undefined) return `line ${refused[0]} has not a value for each column.`;
  return rows.map(({line, cells}) => {
    const values = columns.map((name) => [name, cells[heading.indexOf(name)]!.trim()]);
    return {...Object.fromEntries(values), line} as Correction;
  });
}

/** Does what one line says; gives what is wrong with it, if anything. */
async function apply(db: Database, correction: Correction): Promise<string | undefined> {
  const module = modules.find(({name}) => name === correction.table.toLowerCase());
  if (!module) return `its table is none of ${modules.map(({name}) => name).join(", ")}.`;
  const column = correction.column.toLowerCase();
  const leavesOut = column === "row" && correction.to.toLowerCase() === "leave out";
  if (!leavesOut && !(column in module.kept)) {
    return `its column is none of ${Object.keys(module.kept).join(", ").toUpperCase()}, nor ROW with "leave out".`;
  }
  if (correction.reason === "") return "it gives no reason.";
  if (!/^(\d{4}-\d\d-\d\d|\d\d?\/\d\d?\/\d{4})$/.test(correction.date)) return "its date is no date.";
  const condition = conditionOf(module, correction, leavesOut ? undefined : column);
  if (condition === undefined) return `its key is not a child${dated[module.name] ? " and a date" : ""}.`;
  const found = await change(db, module, condition, leavesOut ? undefined : column, correction.to);
  if (found === 0) {
    return "it matches no row of the exports any more. Take the line out if the exports are right now, or mend it.";
  }
  return undefined;
}

function conditionOf(
  {name}: Module,
  {key, from}: Correction,
  column: string | undefined
): string | undefined {
  const date = dated[name];
  const [child = "", day = "", ...more] = key.split(/\s+/);
  if (child === "" || more.length > 0 || (date !== undefined) !== (day !== "")) return undefined;
  return [
    `child = child_of(${text(child)})`,
    ...(date ? [`${date} = ${text(day)}`] : []),
    ...(column ? [`upper(coalesce(${column}, '')) = upper(${text(from)})`] : [])
  ].join(" and ");
}

/** Values begin after the statement's first line: a fault of the database repeats that one. */
async function change(
  db: Database,
  module: Module,
  condition: string,
  column: string | undefined,
  to: string
) {
  const table = `raw_${module.name}`;
  const done = column ? `update ${table}\nset ${column} = nullif(${text(to)}, '')` : `delete from ${table}\n`;
  const rows = await db.all<{file: string; line: number; label: string}>(
    `${done} where ${condition} returning file, line, label`
  );
  for (const {file, line, label} of rows) {
    await db.run(`insert into corrected values (${text(file)}, ${line}, '${module.name}', ${text(label)})`);
  }
  return rows.length;
}

function stop(line: number, what: string): Fault {
  const message = `private/corrections.csv, line ${line}: ${what}`;
  return fatal("correction", message, {file: "private/corrections.csv", lines: [line]});
}
