import {group} from "d3";
import {dataTable, tableRow} from "./data_table.js";
import {escape, upperFirst} from "./html.js";
import {dateName, periodName} from "./periods.js";
import type {PrintedRow} from "./printed.js";

/** What stands for a figure that may not be repeated. */
const notRepeated = "printed in the report; not repeated here";

/** Printed figures of one document, each with its paragraph; one printed in several places is one row. */
export function printedTable(caption: string, rows: readonly PrintedRow[]): string {
  const lines = once(rows).map(({row, paragraphs}) =>
    line(what(row), [when(row.period), row.text ?? notRepeated, paragraphs.join(", ")])
  );
  const head = ["What was counted", "When", "Printed", "Where"];
  return dataTable({caption, head, rows: lines, look: "printed"});
}

/** Printed figures across councils: a row for each thing a document counted, its years one after the other. */
export function printedSeries(caption: string, rows: readonly PrintedRow[]): string {
  const series = group(rows, ({council, document, subject, whose}) =>
    [council, document, subject, whose].join("|")
  );
  const sorted = [...series.values()].sort((a, b) => a[0]!.council.localeCompare(b[0]!.council));
  const lines = sorted.map((own) => {
    const [first] = own as [PrintedRow];
    const figures = once(own);
    const printed = figures
      .map(({row}) => `${when(row.period)}: ${row.text ?? notRepeated}`)
      .sort((a, b) => years(a).localeCompare(years(b)));
    const where = [...new Set(figures.flatMap(({paragraphs}) => paragraphs))].join(", ");
    return line(first.council, [what(first), printed.join("; "), `${first.document}: ${where}`]);
  });
  const head = ["Council", "What was counted", "Printed", "Where"];
  return dataTable({caption, head, rows: lines, look: "printed", wide: true});
}

/** The years that a text names, to put figures in their order. */
function years(text: string): string {
  return (text.match(/\b(19|20)\d{2}\b/g) ?? []).join(" ");
}

function line(heading: string, cells: readonly string[]): string {
  return tableRow(escape(heading), cells.map(escape));
}

function once(rows: readonly PrintedRow[]): {row: PrintedRow; paragraphs: string[]}[] {
  const found = new Map<string, {row: PrintedRow; paragraphs: string[]}>();
  for (const row of rows) {
    const key = [row.council, row.period, row.subject, row.whose, row.text, row.document].join("|");
    const entry = found.get(key) ?? {row, paragraphs: []};
    if (!entry.paragraphs.includes(row.paragraph)) entry.paragraphs.push(row.paragraph);
    found.set(key, entry);
  }
  return [...found.values()];
}

function what({subject, whose}: PrintedRow): string {
  return upperFirst(whose === "council" ? subject : `${subject} (${whose})`);
}

/** Reports name days and years in their own way; ours are put into words. */
export function when(period: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return dateName(period);
  if (/^\d{4}-\d{2}( [QH]\d)?$/.test(period)) return upperFirst(periodName(period).replace(/^the /, ""));
  return period;
}
