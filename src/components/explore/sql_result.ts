import {drawAt, type Specs} from "../live_chart.js";
import type {Result} from "./engine.js";
import type {Loaders} from "./loaders.js";
import {offerCsv} from "./take_away.js";

/** Rows shown on the page; all are in the file. */
const mostRows = 200;
const mostBars = 40;

/** Shows what a query gave: a sentence, a chart where there are names and numbers, a table, a file. */
export function showResult(place: HTMLElement, result: Result, query: string, loaders: Loaders): string {
  const {escape} = loaders;
  const said = sentence(result);
  const specs = chartOf(result, loaders);
  place.innerHTML = `<figure class="figure" aria-labelledby="sql-title">
<figcaption><h2 class="figure-title" id="sql-title">${escape(said)}</h2></figcaption>
${specs ? `<div class="chart" role="img" aria-label="${escape(`Chart: ${result.columns.join(", ")}. The table below has the same figures.`)}"></div>` : ""}
${notes(result, query)
  .map((note) => `<p class="figure-summary">${escape(note)}</p>`)
  .join("\n")}
${result.columns.length > 0 ? tableOf(result, loaders) : ""}
<p class="figure-links"></p>
</figure>`;
  offerCsv(place.querySelector(".figure-links")!, "answer.csv", () => csvOf(result, loaders));
  const chart = place.querySelector<HTMLElement>(".chart");
  if (chart && specs) {
    const live = document.createElement("div");
    live.setAttribute("aria-hidden", "true");
    void drawAt(live, specs, chart.clientWidth || 640).then(() => chart.replaceChildren(live));
  }
  return said;
}

function sentence({rows, columns}: Result): string {
  if (columns.length === 0) return "Done: the query gives no table";
  if (rows.length === 0) return "No row answers the query";
  const many = rows.length === 1 ? "1 row" : `${rows.length.toLocaleString("en-GB")} rows`;
  return rows.length > mostRows ? `${many}, of which the first ${mostRows} are shown` : many;
}

/** Where figures are missing from a sum, or may be, the reader is told. */
function notes({rows}: Result, query: string): string[] {
  const told: string[] = [];
  if (rows.some((row) => row.some(isUnknown)))
    told.push("c: not known, because a figure in it is not shown, to protect children, or is not available.");
  if (
    /\b(sum|avg|mean|median|total)\s*\(/i.test(query) &&
    /\bstatus\b|isnan|isfinite|coalesce|nullif|try_cast/i.test(query)
  )
    told.push(
      "This query adds up or averages, and leaves figures out by itself. What it gives is of the figures left in, not of everyone."
    );
  return told;
}

function isUnknown(value: unknown): boolean {
  return typeof value === "number" && Number.isNaN(value);
}

function tableOf({columns, rows}: Result, {escape}: Loaders): string {
  const words = columns.map((_, column) => rows.some((row) => typeof row[column] === "string"));
  const kind = (column: number) => (words[column] ? ' class="words"' : "");
  const body = rows.slice(0, mostRows).map((row) => {
    const cells = row.map((value, column) => {
      const text = isUnknown(value) ? '<abbr title="not known">c</abbr>' : escape(textOf(value));
      return column === 0 ? `<th scope="row">${text}</th>` : `<td${kind(column)}>${text}</td>`;
    });
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<div class="table-scroll sql-result" role="region" tabindex="0" aria-label="Table: the answer">
<table>
<caption>The answer</caption>
<thead><tr>${columns.map((name, column) => `<th scope="col"${kind(column)}>${escape(name)}</th>`).join("")}</tr></thead>
<tbody>${body.join("\n")}</tbody>
</table>
</div>`;
}

function textOf(value: unknown): string {
  if (value === null) return "";
  if (typeof value === "number") return value.toLocaleString("en-GB", {maximumFractionDigits: 2});
  return String(value);
}

function csvOf({columns, rows}: Result, loaders: Loaders): string {
  const plain = (value: unknown) =>
    isUnknown(value) ? "c" : value === null ? "" : typeof value === "number" ? value : String(value);
  return loaders.csvOf(
    columns,
    rows.map((row) => Object.fromEntries(columns.map((name, column) => [name, plain(row[column])])))
  );
}

/** A line when the names are periods, else bars; nothing when there is no name, no number or too much. */
function chartOf({columns, rows}: Result, loaders: Loaders): Specs | null {
  const numbered = columns.findIndex((_, column) => rows.some((row) => typeof row[column] === "number"));
  const named = columns.findIndex((_, column) => rows.every((row) => typeof row[column] === "string"));
  if (numbered < 0 || named < 0 || rows.length < 2 || rows.length > mostBars) return null;
  const values = rows.flatMap((row) => {
    const value = row[numbered];
    return typeof value === "number" && Number.isFinite(value)
      ? [{name: String(row[named]), value, label: textOf(value)}]
      : [];
  });
  const once = new Set(values.map(({name}) => name)).size === values.length;
  if (values.length < 2 || !once) return null;
  const isTime = values.every(({name}) => /^\d{4}-\d{2}/.test(name));
  // A line would run over a figure that is not there.
  const draw = isTime && values.length === rows.length ? loaders.simpleLine : loaders.simpleBars;
  const [wide, narrow] = loaders.sizes.map((size) => draw(values, size));
  return {wide, narrow} as unknown as Specs;
}
