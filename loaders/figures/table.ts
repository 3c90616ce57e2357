import {dataTable, tableRow} from "./data_table.js";
import {escape, upperFirst} from "./html.js";
import {countText, isCount, numberText, valueText} from "./numbers.js";
import {dateName, isDate, periodName} from "./periods.js";
import type {PublishedCell, ShownCell} from "./published.js";
import {categoriesOf, type Selection} from "./selection.js";
import {symbol, symbolsKey} from "./symbols.js";

/** Years shown side by side; all of them are in the download. */
const mostPeriods = 5;

/** The figures of a selection as a table with a caption, headings with scope and symbols where there is no number. */
export function table(selection: Selection, caption: string): string {
  const {head, rows, used} = selection.request.by ? grouped(selection) : overTime(selection);
  const key = symbolsKey(used);
  return `${dataTable({caption, head, rows})}
${key ? `<p class="figure-key">${escape(key)}</p>` : ""}`;
}

interface Body {
  readonly head: readonly string[];
  readonly rows: readonly string[];
  readonly used: readonly PublishedCell[];
}

export interface Column {
  readonly name: string;
  readonly text: (cell: ShownCell) => string;
}

function overTime({measure, totals}: Selection): Body {
  const columns = columnsOf(measure.unit, totals);
  const rows = [...totals].reverse().map((cell) => row(periodHeading(cell.period), columns, cell));
  return {head: ["Period", ...columns.map(({name}) => name)], rows, used: totals};
}

/** The columns of a figure that is not divided: its counts, its value, its range. */
export function columnsOf(unit: string, cells: readonly PublishedCell[]): Column[] {
  const some = (test: (cell: ShownCell) => boolean) =>
    cells.some((cell) => cell.status === "shown" && test(cell));
  const value = {
    name: upperFirst(unit),
    text: (cell: Parameters<Column["text"]>[0]) => (unit === "per cent" ? valueText(cell) : numberText(cell))
  };
  if (isCount(unit)) return [value];
  const count = (number: number | null) => (number === null ? "" : countText(number));
  return [
    ...(some(({numerator}) => numerator !== null)
      ? [{name: "Number", text: (cell: Parameters<Column["text"]>[0]) => count(cell.numerator)}]
      : []),
    ...(some(({denominator}) => denominator !== null)
      ? [{name: "Out of", text: (cell: Parameters<Column["text"]>[0]) => count(cell.denominator)}]
      : []),
    value,
    ...(some(({upper}) => upper !== null) ? [{name: "Range (95%)", text: range}] : [])
  ];
}

function range(cell: ShownCell): string {
  if (cell.lower === null || cell.upper === null) return "";
  const end = (value: number) => numberText({...cell, numerator: null, value});
  return `${end(cell.lower)} to ${end(cell.upper)}`;
}

function grouped({groups, periods, request}: Selection): Body {
  if (request.by2) return crossed({groups, periods});
  const columns = periods.slice(-mostPeriods).reverse();
  const used = groups.filter((cell) => columns.includes(cell.period));
  const rows = categoriesOf(used).map((category) => {
    const cells = columns.map((period) =>
      used.find((cell) => cell.category === category && cell.period === period)
    );
    return line(category, cells.map(content));
  });
  return {head: ["Group", ...columns.map(periodHeading)], rows, used};
}

function crossed({groups, periods}: Pick<Selection, "groups" | "periods">): Body {
  const used = groups.filter((cell) => cell.period === periods.at(-1));
  const columns = [...new Set(used.map((cell) => cell.category2))];
  const rows = categoriesOf(used).map((category) =>
    line(
      category,
      columns.map((column) =>
        content(used.find((cell) => cell.category === category && cell.category2 === column))
      )
    )
  );
  return {head: ["Group", ...columns], rows, used};
}

/** A cell as HTML; counts stay beside their percentage. */
export function content(cell: PublishedCell | undefined): string {
  if (!cell) return "";
  if (cell.status !== "shown") return symbol(cell.status);
  if (cell.unit !== "per cent" || cell.numerator === null || cell.denominator === null)
    return valueText(cell);
  return `${countText(cell.numerator)} of ${countText(cell.denominator)} (${valueText(cell)})`;
}

function row(heading: string, columns: readonly Column[], cell: PublishedCell): string {
  return line(
    heading,
    columns.map(({text}) => (cell.status === "shown" ? escape(text(cell)) : symbol(cell.status)))
  );
}

function line(heading: string, cells: readonly string[]): string {
  return tableRow(escape(upperFirst(heading)), cells);
}

/** A period as the heading of a row or a column. */
export function periodHeading(period: string): string {
  return isDate(period) ? dateName(period) : upperFirst(periodName(period).replace(/^the /, ""));
}
