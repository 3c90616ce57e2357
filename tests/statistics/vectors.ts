import {existsSync, readFileSync} from "node:fs";
import {fileURLToPath} from "node:url";
import {csvParse} from "d3";

const FOLDER = new URL("../../../shared/vectors/", import.meta.url);

/** Reference answers computed with R, kept beside the project and not in it. */
export const vectorsMissing = !existsSync(fileURLToPath(FOLDER));

export type Row = Readonly<Record<string, string>>;

/** The rows of a file of reference answers; none when they are not there. */
export function vectors(name: string): Row[] {
  if (vectorsMissing) return [];
  return [...csvParse(readFileSync(new URL(`${name}.csv`, FOLDER), "utf8"))] as Row[];
}

export function number(row: Row, column: string): number {
  const text = row[column];
  if (text === undefined) throw new Error(`No column ${column}`);
  return text === "NA" ? Number.NaN : Number(text.replace("Inf", "Infinity"));
}

export function list(row: Row, column: string): number[] {
  return row[column]!.split(";").map(Number);
}

export function confidenceOf(row: Row): 0.95 | 0.998 {
  return row.conf === "0.95" ? 0.95 : 0.998;
}

/** Relative error; absolute, in units of 1e-12 that count as 1e-8, for answers under a millionth. */
export function error(actual: number, expected: number): number {
  if (Object.is(actual, expected)) return 0;
  if (!Number.isFinite(expected) || !Number.isFinite(actual)) return actual === expected ? 0 : Infinity;
  const distance = Math.abs(actual - expected);
  return Math.abs(expected) < 1e-6 ? distance * 1e4 : distance / Math.abs(expected);
}

/** The worst error of the named columns over all rows, given what we work out for each row. */
export function worst(
  rows: readonly Row[],
  answers: (row: Row) => Readonly<Record<string, number | null | undefined>>
): {readonly column: string; readonly error: number; readonly compared: number} {
  let found = {column: "", error: 0, compared: 0};
  for (const row of rows) {
    for (const [column, actual] of Object.entries(answers(row))) {
      const off = error(actual ?? Number.NaN, number(row, column));
      found = {
        column: off > found.error ? column : found.column,
        error: Math.max(off, found.error),
        compared: found.compared + 1
      };
    }
  }
  return found;
}
