import {csvFormatRows} from "d3";
import type {CheckReport} from "./report.js";

const heading = [
  "rule",
  "kind",
  "fatal",
  "file",
  "column",
  "rows",
  "children",
  "lines",
  "measures",
  "sentence"
];

/** The report as CSV (RFC 4180, LF): one row for each rule, file and column; repairs have the kind `repair`. */
export function reportCsv({rows, repairs}: CheckReport): string {
  const lines = rows.map((row) => [
    row.rule,
    row.kind,
    row.fatal ? "yes" : "no",
    guarded(row.file),
    guarded(row.column),
    String(row.rows),
    String(row.children),
    row.lines.join(" "),
    row.measures.join(" "),
    guarded(row.sentence)
  ]);
  const repaired = repairs.map((sentence) => ["", "repair", "no", "", "", "", "", "", "", sentence]);
  return `${csvFormatRows([heading, ...lines, ...repaired])}\n`;
}

/** A file may be named like a formula: a spreadsheet must not run it. */
function guarded(text: string): string {
  return /^[=+\-@\t]/.test(text) ? `'${text}` : text;
}
