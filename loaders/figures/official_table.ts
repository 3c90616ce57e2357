import {dataTable, tableRow} from "./data_table.js";
import {escape, upperFirst} from "./html.js";
import {amount, type Beside, type Place, type PlaceCell, valueOf} from "./official.js";
import {dateName, isDate, periodName} from "./periods.js";

/** Years side by side; all of them are in the download. */
const mostPeriods = 5;

/** The department's symbols, and ours, with their meanings. */
const meanings: Readonly<Record<string, string>> = {
  c: "not shown, to protect children",
  withheld: "not shown, to protect children",
  x: "not available",
  "not available": "not available",
  z: "not applicable",
  "not applicable": "not applicable",
  k: "rounds to zero",
  low: "too few to be shown",
  u: "low reliability"
};

const letters: Readonly<Record<string, string>> = {
  withheld: "c",
  "not available": "x",
  "not applicable": "z"
};

/** Every place with its name, the latest years first. */
export function besideTable(beside: Beside, caption: string): string {
  const {own, benchmarks, neighbours, periods} = beside;
  const columns = periods.slice(-mostPeriods).reverse();
  const places = [own, ...benchmarks, ...neighbours];
  const heads = columns.map((period) => (isDate(period) ? dateName(period) : plainYear(period)));
  const rows = places.map((place) =>
    tableRow(
      escape(place.name),
      columns.map((period) => content(place, period))
    )
  );
  return `${dataTable({caption, head: ["Place", ...heads], rows})}
${key(places, columns)}`;
}

function content({cells}: Place, period: string): string {
  const cell = cells.get(period);
  if (!cell) return symbol("x");
  const value = valueOf(cell);
  if (value === null) return symbol(cell.status);
  const text = escape(withCounts(cell, value));
  return cell.status === "u" ? `${text} ${symbol("u")}` : text;
}

/** A percentage keeps its counts beside it where they were published. */
function withCounts(cell: PlaceCell, value: number): string {
  const {numerator, denominator, unit} = cell;
  const text = amount(cell, value);
  if (unit !== "per cent" || numerator == null || denominator == null) return text;
  return `${text} (${numerator.toLocaleString("en-GB")} of ${denominator.toLocaleString("en-GB")})`;
}

function symbol(status: string): string {
  return `<abbr title="${escape(meanings[status] ?? status)}">${escape(letters[status] ?? status)}</abbr>`;
}

function key(places: readonly Place[], columns: readonly string[]): string {
  const used = places.flatMap(({cells}) =>
    columns.map((period) => cells.get(period)?.status ?? "x").filter((status) => status !== "shown")
  );
  const said = [
    ...new Set(used.map((status) => `${letters[status] ?? status} = ${meanings[status] ?? status}`))
  ];
  return said.length ? `<p class="figure-key">${escape(said.join("; "))}</p>` : "";
}

function plainYear(period: string): string {
  return upperFirst(periodName(period).replace(/^the /, ""));
}
