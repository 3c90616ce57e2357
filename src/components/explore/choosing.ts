import type {Asked} from "../../../loaders/figures/explored.js";
import type {FigureCell} from "./cells.js";
import {choose} from "./choices.js";
import type {Data} from "./data.js";
import type {Loaders} from "./loaders.js";
import {besideName, show} from "./shown.js";
import {axisName} from "./table.js";

const names = ["measure", "rows", "columns", "period", "beside"] as const;
type Name = (typeof names)[number];

const labels: Readonly<Record<Name, string>> = {
  measure: "Measure",
  rows: "Rows",
  columns: "Columns",
  period: "When",
  beside: "Beside"
};

/** The form of five lists, and below it the figure that they ask for. */
export function startChoosing(panel: HTMLElement, data: Data, loaders: Loaders): void {
  panel.innerHTML = `<form class="explore-form" aria-label="What to show">
${names.map((name) => `<p><label for="explore-${name}">${labels[name]}</label><select id="explore-${name}" name="${name}"></select></p>`).join("\n")}
</form>
<p class="explore-said" role="status"></p>
<div class="explore-result"></div>`;
  const form = panel.querySelector("form")!;
  const said = panel.querySelector<HTMLElement>(".explore-said")!;
  const result = panel.querySelector<HTMLElement>(".explore-result")!;
  const lists = Object.fromEntries(
    names.map((name) => [name, form.querySelector<HTMLSelectElement>(`[name=${name}]`)!])
  ) as Record<Name, HTMLSelectElement>;
  lists.measure.innerHTML = measureOptions(data, loaders);

  const ask = (asked: Asked, first = false) => {
    const measure = data.file.measures.find(({id}) => id === asked.measure) ?? data.file.measures[0]!;
    const cells = data.byMeasure.get(measure.id) ?? [];
    const own = data.file.council.name;
    const {choices, chosen} = choose(
      cells,
      own,
      {...asked, measure: measure.id},
      loaders,
      alike(data, measure)
    );
    lists.measure.value = measure.id;
    fill(
      lists.rows,
      choices.rows.map((axis) => [axis, loaders.upperFirst(axisName(axis, loaders))]),
      chosen.rows
    );
    fill(
      lists.columns,
      choices.columns.map((axis) => [axis, loaders.upperFirst(axisName(axis, loaders))]),
      chosen.columns
    );
    fill(
      lists.period,
      choices.periods.map((period) => [period, periodText(period, loaders)]),
      chosen.period
    );
    fill(
      lists.beside,
      choices.beside.map((beside) => [beside, besideName(beside, data) || "Nothing"]),
      chosen.beside
    );
    lists.beside.disabled = choices.beside.length < 2;
    if (!first) history.replaceState(null, "", addressOf(chosen));
    const title = show(result, measure, cells, chosen, data, loaders);
    if (!first) said.textContent = `Now shown: ${title}.`;
  };

  const asked = () => Object.fromEntries(names.map((name) => [name, lists[name].value])) as unknown as Asked;
  form.addEventListener("change", () => ask(asked()));
  form.addEventListener("submit", (event) => event.preventDefault());
  ask(fromAddress(), true);
}

/** The council's other measures in the same unit: what may stand beside a measure without misleading. */
function alike(
  {file, byMeasure}: Data,
  {id, unit}: Data["file"]["measures"][number]
): Map<string, FigureCell[]> {
  const others = file.measures.filter((other) => other.unit === unit && other.id !== id);
  return new Map(others.map((other) => [other.id, ownOf(byMeasure.get(other.id) ?? [], file.council.name)]));
}

function ownOf(cells: readonly FigureCell[], council: string): FigureCell[] {
  return cells.filter(({geography, statistic}) => geography === council && statistic === "value");
}

/** The question in the address: what is not said is the first choice. */
function fromAddress(): Asked {
  const given = new URLSearchParams(location.search);
  return Object.fromEntries(names.map((name) => [name, given.get(name) ?? ""])) as unknown as Asked;
}

function addressOf(asked: Asked): string {
  const given = new URLSearchParams();
  for (const name of names) if (asked[name]) given.set(name, asked[name]);
  return `?${given}`;
}

function measureOptions({file, byMeasure}: Data, {escape}: Loaders): string {
  return Object.entries(file.pages)
    .map(([page, title]) => {
      const own = file.measures.filter(({id, page: at}) => at === page && byMeasure.has(id));
      const options = own.map(({id, label}) => `<option value="${id}">${escape(label)}</option>`);
      return own.length > 0 ? `<optgroup label="${escape(title)}">${options.join("")}</optgroup>` : "";
    })
    .join("");
}

function fill(
  list: HTMLSelectElement,
  options: readonly (readonly [string, string])[],
  chosen: string
): void {
  list.replaceChildren(...options.map(([value, text]) => new Option(text, value)));
  list.value = chosen;
}

const kinds: Readonly<Record<string, string>> = {
  "year end": "31 March of each year",
  "quarter end": "The end of each quarter",
  year: "Each year to March",
  quarter: "Each quarter",
  "half-year": "Each half-year",
  pooled: "Three years together"
};

function periodText(period: string, {periodName, upperFirst}: Loaders): string {
  return kinds[period] ?? upperFirst(periodName(period).replace(/^the /, ""));
}
