import {type Fault, fatal, many} from "../exports/fault.js";
import {Gathered} from "./faults.js";
import type {Parsed} from "./parse.js";
import type {LocalFile} from "./schema.js";
import {readValue} from "./values.js";

/** A row as text that the database casts, in the order of the schema's columns. */
export interface RowValues {
  readonly line: number;
  readonly values: readonly (string | null)[];
}

/** Reads the rows of a file by its schema; `seen` holds the keys of other files of the same schema. */
export function readRows(
  file: string,
  schema: LocalFile,
  {heading, rows}: Parsed,
  seen: Set<string>
): {readonly rows: readonly RowValues[]; readonly faults: readonly Fault[]} {
  const gathered = new Gathered();
  const read: RowValues[] = [];
  for (const {line, cells} of rows) {
    const values = valuesOf(schema, heading, cells, line, gathered);
    if (!values) continue;
    const key = schema.key.map((name) => values.get(name) ?? "null").join("|");
    if (seen.has(key)) gathered.add(schema.key[0]!, "doubled", line);
    else read.push({line, values: [...values.values()]});
    seen.add(key);
  }
  const left = rows.length - read.length;
  return {rows: read, faults: [...gathered.faults(file, schema), ...mostlyUnread(file, left, rows.length)]};
}

function valuesOf(
  schema: LocalFile,
  heading: readonly string[],
  cells: readonly string[],
  line: number,
  gathered: Gathered
): Map<string, string | null> | null {
  // A spreadsheet leaves off or adds empty cells at the end of a row.
  if (cells.slice(heading.length).some((cell) => cell !== "")) {
    gathered.add("", "cells", line);
    return null;
  }
  const values = new Map<string, string | null>();
  let whole = true;
  for (const [name, column] of Object.entries(schema.columns)) {
    const read = readValue(cells[heading.indexOf(name)] ?? "", column);
    const value = typeof read === "string" ? null : read.value;
    values.set(name, value);
    if (typeof read === "string") gathered.add(name, read, line);
    else if (value === null && column.required) gathered.add(name, "blank", line);
    if (value === null && column.required) whole = false;
  }
  if (whole && !fitting(schema, values)) {
    gathered.add(schema.fits!.column, "unfit", line);
    return null;
  }
  return whole ? values : null;
}

/** Whether the answer is one that its question offers. Codes are labels by now. */
function fitting({columns, fits}: LocalFile, values: ReadonlyMap<string, string | null>): boolean {
  if (!fits) return true;
  const code = (column: string) =>
    Object.entries(columns[column]!.codes!).find(([, label]) => label === values.get(column))?.[0];
  const allowed = fits.codes[code(fits.with) ?? ""] ?? fits.codes[""]!;
  return allowed.includes(code(fits.column) ?? "");
}

/** A few bad rows are left out; where they are many, something is wrong with the file. */
function mostlyUnread(file: string, left: number, of: number): Fault[] {
  if (left < 10 || left <= 0.01 * of) return [];
  const message = `${file}: ${left.toLocaleString("en-GB")} of ${many(of, "row")} cannot be used, more than 1% of the file. Its faults are listed by column; put them right.`;
  return [fatal("unreadable rows", message, {file, count: left})];
}
