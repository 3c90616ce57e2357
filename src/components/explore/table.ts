import type {Asked} from "../../../loaders/figures/explored.js";
import type {PublishedCell, ShownCell} from "../../../loaders/figures/published.js";
import type {Measure} from "../../../loaders/measures/measure.js";
import {asReleased, type FigureCell} from "./cells.js";
import type {Loaders} from "./loaders.js";
import type {Laid, Sum} from "./reshape.js";

/** What a table is made of: the layout, whose it is, and the figures of the place or measure beside it. */
interface Laying {
  readonly laid: Laid;
  readonly measure: Measure;
  readonly asked: Asked;
  readonly caption: string;
  /** Figures of another place or measure, by row, and what it is called. */
  readonly others: ReadonlyMap<string, FigureCell>;
  readonly beside: string;
}

/** The table as HTML, in the same words and symbols as on the pages. */
export function tableHtml(laying: Laying, loaders: Loaders): string {
  const {laid, asked, caption, others} = laying;
  const {escape, symbolsKey, upperFirst} = loaders;
  const {head, rows} = asked.columns === "" ? figures(laying, loaders) : crossed(laying, loaders);
  const added = laid.together ? row("Added up", sums(laid.together, head.length, loaders), loaders) : "";
  const cells = asReleased([...laid.cells, ...others.values()]);
  const key = [
    symbolsKey(cells),
    ...(laid.together
      ? ["Added up: c or x where one of the rows is not shown, so that the sum is not known"]
      : [])
  ].filter(Boolean);
  const heads = [axisName(asked.rows, loaders), ...head];
  return `<div class="table-scroll" role="region" tabindex="0" aria-label="${escape(`Table: ${caption}`)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${heads.map((name) => `<th scope="col">${escape(upperFirst(name))}</th>`).join("")}</tr></thead>
<tbody>${rows.join("\n")}${added}</tbody>
</table>
</div>
${key.length > 0 ? `<p class="figure-key">${escape(key.join(". "))}.</p>` : ""}`;
}

interface Body {
  readonly head: readonly string[];
  readonly rows: readonly string[];
}

/** A figure a row: its counts, value and range, and the figure of the place beside it. */
function figures({laid, measure, asked, others, beside}: Laying, loaders: Loaders): Body {
  const {columnsOf, escape, symbol} = loaders;
  const columns = columnsOf(measure.unit, asReleased(laid.cells));
  const rows = laid.rows.map((name, index) => {
    const cell = cellAt(laid, laid.places[index]![0]);
    const own = columns.map(({text}) =>
      !cell ? "" : cell.status === "shown" ? escape(text(cell as ShownCell)) : symbol(cell.status)
    );
    const other = beside ? [besideText(measure, others.get(name), loaders)] : [];
    return row(rowName(name, asked.rows, loaders), [...own, ...other], loaders);
  });
  return {head: [...columns.map(({name}) => name), ...(beside ? [beside] : [])], rows};
}

/** Another publisher's symbol as it was printed, ours as on the pages. */
function besideText(measure: Measure, cell: FigureCell | undefined, loaders: Loaders): string {
  const status = cell && asReleased([cell])[0]!.status;
  if (status === "withheld" || status === "not available" || status === "not applicable")
    return loaders.symbol(status);
  return loaders.escape(loaders.placeText(measure, cell));
}

function crossed({laid, asked}: Laying, loaders: Loaders): Body {
  const rows = laid.rows.map((name, index) =>
    row(
      rowName(name, asked.rows, loaders),
      laid.places[index]!.map((place) => loaders.content(cellAt(laid, place))),
      loaders
    )
  );
  return {head: laid.columns.map((name) => rowName(name, asked.columns, loaders)), rows};
}

function cellAt(laid: Laid, place: number | null | undefined): PublishedCell | undefined {
  return place === null || place === undefined ? undefined : asReleased(laid.cells)[place];
}

/** Sums stand under the numbers they are of; a column without a sum stays empty. */
function sums(together: readonly Sum[], columns: number, {countText, symbol}: Loaders): string[] {
  const texts = together.map((sum) => (sum.status === "shown" ? countText(sum.number) : symbol(sum.status)));
  return [...texts, ...Array<string>(Math.max(0, columns - texts.length)).fill("")];
}

function row(heading: string, cells: readonly string[], {escape, upperFirst}: Loaders): string {
  return `<tr><th scope="row">${escape(upperFirst(heading))}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}

function rowName(name: string, axis: string, {periodHeading}: Loaders): string {
  return axis === "period" ? periodHeading(name) : name;
}

/** What an axis is called in a heading and a list of choices. */
export function axisName(axis: string, {breakdownName}: Loaders): string {
  if (axis === "") return "The figures alone";
  return axis === "period" ? "Period" : breakdownName(axis);
}
