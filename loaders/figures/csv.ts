import {csvFormatRows} from "d3";
import {displayed, places, round} from "./numbers.js";
import {dateName} from "./periods.js";
import type {Release, ReleasedCell} from "./released.js";
import type {Selection} from "./selection.js";

/** The columns of figures.csv, in order. */
export const columns = [
  "measure",
  "geography",
  "period",
  "breakdown",
  "category",
  "breakdown2",
  "category2",
  "statistic",
  "numerator",
  "denominator",
  "value",
  "lower",
  "upper",
  "unit",
  "status",
  "source"
] as const;

/** The cells behind a figure, all periods, as rows of figures.csv. */
export function csv({council}: Release, {request, totals, groups}: Selection): string {
  const source = `${council.name}: SSDA903 exports, extracted on ${dateName(council.extractDate)}`;
  const cells = request.by ? [...totals, ...groups] : totals;
  return `${csvFormatRows([[...columns], ...cells.map((cell) => row(cell, source))])}\n`;
}

/** One line of figures.csv: the figure as displayed, empty where there is none. */
export function row(cell: ReleasedCell, source: string): string[] {
  const written = (value: number | null | undefined) =>
    value === null || value === undefined ? "" : String(value);
  const key = [
    cell.measure,
    cell.geography,
    cell.period,
    cell.breakdown,
    cell.category,
    cell.breakdown2,
    cell.category2,
    cell.statistic
  ];
  if (cell.status !== "shown") return [...key, "", "", "", "", "", cell.unit, cell.status, source];
  const end = (value: number | null | undefined) =>
    value === null || value === undefined ? value : round(value, places(cell.unit, cell.denominator));
  const numbers = [cell.numerator, cell.denominator, displayed(cell), end(cell.lower), end(cell.upper)];
  return [...key, ...numbers.map(written), cell.unit, cell.status, source];
}
