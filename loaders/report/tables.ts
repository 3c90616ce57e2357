import {lowerFirst, upperFirst} from "../figures/html.js";
import {countText, numberText, valueText} from "../figures/numbers.js";
import {dateName, isDate, kindOf, periodName, tick} from "../figures/periods.js";
import type {PublishedCell, PublishedRelease} from "../figures/published.js";
import {categoriesOf, type Selection, select} from "../figures/selection.js";
import type {Measure} from "../measures/measure.js";
import type {Table} from "./document.js";

/** Periods side by side on a page of paper. */
const most = 5;

const symbols = {
  withheld: ["c", "not shown, to protect children"],
  "not available": ["x", "not available"],
  "not applicable": ["z", "not applicable"]
} as const;

/** A cell as a table writes it: counts stay beside their percentage. */
export function cellText(cell: PublishedCell | undefined, unit: "with unit" | "bare" = "with unit"): string {
  if (!cell) return symbols["not available"][0];
  if (cell.status !== "shown") return symbols[cell.status][0];
  if (cell.unit === "per cent" && cell.numerator !== null && cell.denominator !== null)
    return `${valueText(cell)} (${countText(cell.numerator)}\u00a0of\u00a0${countText(cell.denominator)})`;
  if (cell.value === null && cell.numerator !== null) return countText(cell.numerator);
  return unit === "bare" && cell.unit !== "per cent" ? numberText(cell) : valueText(cell);
}

/** What the letters in a table mean, of those that stand in it. */
export function keyOf(rows: Table["rows"]): string {
  const used = new Set(rows.flatMap(({cells}) => cells));
  return Object.values(symbols)
    .filter(([letter]) => used.has(letter))
    .map(([letter, meaning]) => `${letter} = ${meaning}`)
    .join("; ");
}

/** The figures of a selection: groups by period, or every period of the whole measure. */
export function tableOf(selection: Selection, title: string): Table {
  const {groups, totals, periods, request} = selection;
  if (request.by2) return crossed(selection, title);
  if (!request.by) {
    const known = totals.filter(({status}) => status !== "not available");
    const rows = known.map((cell) => ({head: heading(cell.period), cells: [cellText(cell)]}));
    return {title, head: ["Period", selection.measure.label], rows, key: keyOf(rows), cells: known};
  }
  const columns = periods.filter((period) => isKnown(groups, period)).slice(-most);
  const cells = groups.filter(({period}) => columns.includes(period));
  const rows = categoriesOf(cells).map((category) => ({
    head: upperFirst(category),
    cells: columns.map((period) =>
      cellText(
        cells.find((cell) => cell.category === category && cell.period === period),
        "bare"
      )
    )
  }));
  const kept = rows.filter((row) => !isHidden(row));
  const key = [keyOf(kept), hiddenWords(rows.filter(isHidden), columns.length)].filter((text) => text !== "");
  return {title, head: ["Group", ...columns.map(heading)], rows: kept, key: key.join(". "), cells};
}

function isHidden({cells}: Table["rows"][number]): boolean {
  return cells.every((cell) => cell === symbols.withheld[0]);
}

/** Rows of nothing but c say in one sentence what they would in a page of lines. */
function hiddenWords(rows: Table["rows"], columns: number): string {
  if (rows.length === 0) return "";
  const which = columns === 1 ? "" : " in any of these columns";
  return `Not shown${which}, to protect children: ${rows.map(({head}) => lowerFirst(head)).join("; ")}`;
}

/** Years before the records begin have no column. */
function isKnown(cells: readonly PublishedCell[], period: string): boolean {
  return cells.some((cell) => cell.period === period && cell.status !== "not available");
}

/** Groups by groups, at the latest period. */
function crossed({groups, latest}: Selection, title: string): Table {
  const cells = groups.filter(({period}) => period === latest);
  const columns = [...new Set(cells.map(({category2}) => category2))];
  const rows = categoriesOf(cells).map((category) => ({
    head: upperFirst(category),
    cells: columns.map((column) =>
      cellText(cells.find((cell) => cell.category === category && cell.category2 === column))
    )
  }));
  return {title, head: ["Group", ...columns], rows, key: keyOf(rows), cells};
}

/** Several measures, a row each, over the same years or quarters. */
export function seriesTable(
  release: PublishedRelease,
  measures: readonly Measure[],
  title: string,
  kind: "years" | "quarters"
): Table {
  const kinds = kind === "years" ? (["year end", "year"] as const) : (["quarter end", "quarter"] as const);
  const found = measures.flatMap((measure) =>
    kinds
      .flatMap((period) => {
        const selection = select(release, measure, {measure: measure.id, period});
        return selection && selection.totals.length > 0 ? [{measure, selection}] : [];
      })
      .slice(0, 1)
  );
  const all = [
    ...new Set(
      found.flatMap(({selection}) =>
        selection.totals
          .filter(({status}) => status !== "not available")
          .map(({period}) => column(period, kind))
      )
    )
  ];
  const columns = all.sort().slice(-(kind === "years" ? most : 4));
  const series = found.map(({measure, selection}) => ({
    measure,
    own: columns.map((name) => selection.totals.find(({period}) => column(period, kind) === name))
  }));
  const rows = series.map(({measure, own}) => ({
    head: measure.label,
    cells: own.map((cell) => cellText(cell))
  }));
  const cells = series.flatMap(({own}) => own.flatMap((cell) => (cell ? [cell] : [])));
  return {title, head: ["Measure", ...columns.map(columnName)], rows, key: keyOf(rows), cells};
}

/** A year end stands under its year, a quarter end under its quarter. */
function column(period: string, kind: "years" | "quarters"): string {
  if (!isDate(period)) return period;
  const [year, month] = [Number(period.slice(0, 4)), Number(period.slice(5, 7))];
  const start = month > 3 ? year : year - 1;
  const name = `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
  return kind === "years" ? name : `${name} Q${month > 3 ? month / 3 - 1 : 4}`;
}

function columnName(name: string): string {
  return upperFirst(periodName(name).replace(/^the /, ""));
}

function heading(period: string): string {
  if (isDate(period)) return dateName(period);
  return kindOf(period) === "year" ? columnName(period) : tick(period);
}
