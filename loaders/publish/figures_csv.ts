import {csvFormatRows} from "d3";
import type {FigureRow} from "../figures/figure_row.js";

/** The columns of figures.csv, in the order of the contract. */
export const figureColumns = [
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

/** figures.csv, or the part of it that a page offers: UTF-8, LF, a header row, RFC 4180. */
export function figuresCsv(rows: readonly FigureRow[]): string {
  return csvOf(figureColumns, rows);
}

/** A CSV text of some columns. Spreadsheets run what begins with = + - @, so such texts are quoted with an apostrophe. */
export function csvOf<Column extends string>(
  columns: readonly Column[],
  rows: readonly {readonly [C in Column]: string | number | null}[]
): string {
  const lines = rows.map((row) => columns.map((column) => plain(row[column])));
  return `${csvFormatRows([[...columns], ...lines])}\n`;
}

function plain(value: string | number | null): string {
  if (value === null) return "";
  if (typeof value === "number") return String(value);
  return /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
}

const types: Readonly<Record<string, string>> = {
  numerator: "number",
  denominator: "number",
  value: "number",
  lower: "number",
  upper: "number"
};

/** What each column of figures.csv holds. */
export const columnMeanings: Readonly<Record<(typeof figureColumns)[number], string>> = {
  measure: "Which measure; see the definitions page",
  geography: "The council, or another area",
  period:
    "A date for states; a year, half-year (2023-24 H1) or quarter (2023-24 Q1) for events; three years when pooled",
  breakdown: "How the figure is divided; empty for the total",
  category: "Which part of the breakdown",
  breakdown2: "A second breakdown, for pairs",
  category2: "Which part of the second breakdown",
  statistic: "value for the measure's own figure",
  numerator: "How many were counted",
  denominator: "Among how many they were counted",
  value: "The figure as displayed",
  lower: "Lower end of the 95% range",
  upper: "Upper end of the 95% range",
  unit: "Unit of the value",
  status: "shown, withheld (c), not available (x) or not applicable (z); numbers only when shown",
  source: "Where the figure comes from, with its date"
};

/** CSV on the Web metadata beside a CSV file (W3C tabular metadata). */
export function figuresMetadata(file: string, title: string, licence: string): string {
  const columns = figureColumns.map((name) => ({
    name,
    titles: name,
    "dc:description": columnMeanings[name],
    datatype: types[name] ?? "string"
  }));
  const metadata = {
    "@context": "http://www.w3.org/ns/csvw",
    url: file,
    "dc:title": title,
    "dc:license": licence,
    dialect: {header: true, encoding: "utf-8", lineTerminators: ["\n"]},
    tableSchema: {columns}
  };
  return `${JSON.stringify(metadata, null, 2)}\n`;
}
