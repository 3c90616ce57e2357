import {at, many} from "../exports/fault.js";
import type {CheckReport, ReportRow} from "./report.js";

/** The report in lines for the terminal: each rule once, with its files under it. */
export function reportLines({rows, repairs, files}: CheckReport): string[] {
  const read = rows.filter(({rule}) => rule === "");
  const numbers = [...new Set(rows.map(({rule}) => rule))].filter((rule) => rule !== "");
  return [
    ...read.map(({fatal, sentence}) => (fatal ? `Stops the build: ${sentence}` : sentence)),
    ...numbers.flatMap((number) => ruleLines(rows.filter(({rule}) => rule === number))),
    ...repairs,
    `${many(files, "file")} read; ${counted(rows)}; ${rows.some(({fatal}) => fatal) ? "the build would stop" : "nothing stops a build"}.`
  ];
}

function ruleLines(rows: readonly ReportRow[]): string[] {
  const {rule, sentence, children, measures} = rows[0]!;
  const all = rows.reduce((sum, row) => sum + row.rows, 0);
  const whom =
    children === 0 || children === ""
      ? "no child's"
      : `${children.toLocaleString("en-GB")} ${children === 1 ? "child" : "children"} at most`;
  const touches = `${many(measures.length, "measure")}`;
  const where = rows.map(
    (row) => `    ${row.file}: ${many(row.rows, "row")}, column ${row.column}${at(row.lines, row.rows)}`
  );
  return [`${rule}: ${many(all, "row")}, ${whom}, ${touches}. ${sentence}`, ...where];
}

function counted(rows: readonly ReportRow[]): string {
  const kinds = new Set(rows.map(({kind}) => kind)).size;
  if (kinds === 0) return "no faults found";
  return kinds === 1 ? "1 kind of fault counted" : `${kinds} kinds of fault counted`;
}
