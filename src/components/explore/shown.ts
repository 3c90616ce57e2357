import type {Asked} from "../../../loaders/figures/explored.js";
import type {PublishedRelease} from "../../../loaders/figures/published.js";
import type {Measure} from "../../../loaders/measures/measure.js";
import type {Described} from "../../../loaders/publish/explore.js";
import {drawAt, type Specs} from "../live_chart.js";
import {asReleased, type FigureCell, shows} from "./cells.js";
import type {Data} from "./data.js";
import type {Loaders} from "./loaders.js";
import {type Laid, reshape} from "./reshape.js";
import {tableHtml} from "./table.js";
import {offerCsv} from "./take_away.js";

/** Shows the figure that was asked for, and gives its finding. The table stands at once; the chart when it is drawn. */
export function show(
  place: HTMLElement,
  described: Described,
  cells: readonly FigureCell[],
  asked: Asked,
  data: Data,
  loaders: Loaders
): string {
  const measure = described as unknown as Measure;
  const found = loaders.explored(releaseOf(data), measure, asked);
  if (!found) {
    place.innerHTML = '<p class="figure-empty">There are no such figures.</p>';
    return "no figures";
  }
  const {escape} = loaders;
  const own = cells.filter(
    ({geography, statistic}) => geography === data.file.council.name && statistic === "value"
  );
  const laid = reshape(
    own,
    asked,
    (period) => within(period, asked.period, loaders),
    isAddable(described, asked)
  );
  const others = besides(cells, asked, laid, data);
  const beside = besideName(asked.beside, data);
  const named = data.byMeasure.has(asked.beside) ? ` Beside it in the table: ${beside}.` : "";
  const table = tableHtml({laid, measure, asked, caption: found.subtitle, others, beside}, loaders);
  place.innerHTML = `<figure class="figure" aria-labelledby="explore-title">
<figcaption>
<h2 class="figure-title" id="explore-title">${escape(found.title)}</h2>
<p class="figure-subtitle">${escape(found.subtitle)}</p>
</figcaption>
${found.specs ? `<div class="chart" role="img" aria-label="${escape(`${found.title}. ${found.summary}`)}"></div>` : '<p class="figure-empty">There is no chart: none of these figures can be shown.</p>'}
<p class="figure-summary">${escape(found.summary + named)}</p>
${table}
${described.footnote ? `<p class="figure-note">${escape(described.footnote)}</p>` : ""}
<p class="figure-links"><a href="./measures/${measure.id}.html">How this is counted</a></p>
</figure>`;
  const rows = [...laid.cells, ...others.values()];
  offerCsv(place.querySelector(".figure-links")!, `${measure.id}.csv`, () =>
    loaders.csvOf(loaders.figureColumns, rows)
  );
  const chart = place.querySelector<HTMLElement>(".chart");
  if (chart && found.specs) void draw(chart, found.specs as unknown as Specs);
  return found.title;
}

/** Keeps the chart's room while the drawing library comes, so that the table below does not jump. */
async function draw(chart: HTMLElement, specs: Specs): Promise<void> {
  const width = chart.clientWidth || 640;
  const {height = 0, padding} = width < 560 ? specs.narrow : specs.wide;
  chart.style.minHeight = `${height + (padding.top ?? 0) + (padding.bottom ?? 0)}px`;
  const live = document.createElement("div");
  live.setAttribute("aria-hidden", "true");
  await drawAt(live, specs, width);
  chart.replaceChildren(live);
}

/** One release for all questions: what is sorted out of it once is kept. */
function releaseOf(data: Data): PublishedRelease {
  const known = releases.get(data);
  if (known) return known;
  const {council, comparators} = data.file;
  const release = {cells: asReleased(data.cells), council, comparators} as unknown as PublishedRelease;
  releases.set(data, release);
  return release;
}

const releases = new WeakMap<Data, PublishedRelease>();

/** Counts of groups that do not overlap may be added up. */
function isAddable({figure, overlapping}: Described, {rows, columns}: Asked): boolean {
  return (
    ["count", "sum", "composition"].includes(figure.kind) && overlapping !== rows && overlapping !== columns
  );
}

function within(period: string, asked: string, {kindOf}: Loaders): boolean {
  const kind = kindOf(period);
  // 31 March is also the end of a quarter.
  return period === asked || kind === asked || (asked === "quarter end" && kind === "year end");
}

/** What a place or a measure set beside is called. */
export function besideName(beside: string, {file}: Data): string {
  return file.measures.find(({id}) => id === beside)?.label ?? beside;
}

function besides(
  cells: readonly FigureCell[],
  asked: Asked,
  laid: Laid,
  {byMeasure, file}: Data
): Map<string, FigureCell> {
  if (!asked.beside) return new Map();
  const another = byMeasure.get(asked.beside);
  const place = another ? file.council.name : asked.beside;
  const own = (another ?? cells).filter(
    (cell) => cell.geography === place && cell.statistic === "value" && shows(cell, asked.rows, asked.columns)
  );
  const at = (cell: FigureCell) => (asked.rows === "period" ? cell.period : cell.category);
  const here = new Set(laid.rows);
  const chosen = own.filter(
    (cell) => here.has(at(cell)) && (asked.rows === "period" || cell.period === asked.period)
  );
  return new Map(chosen.map((cell) => [at(cell), cell]));
}
