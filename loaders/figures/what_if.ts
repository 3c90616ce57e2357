import {round} from "../statistics/rounding.js";
import {type YearAhead, yearAhead} from "../statistics/year_ahead.js";
import type {Drawing, Settings} from "./blocks.js";
import {choices, type Option} from "./choices.js";
import {dataTable, tableRow} from "./data_table.js";
import {escape} from "./html.js";
import {countText} from "./numbers.js";
import {dateName, isDate, kindOf} from "./periods.js";
import type {PublishedRelease, ShownCell} from "./published.js";

/** How the two flows may be changed, in per cent; none of it first. */
const changes = [0, -40, -30, -20, -10, 10, 20, 30, 40] as const;

/** What the exercise starts from: figures that are shown, and nothing else. */
interface Base {
  readonly day: string;
  readonly inCare: number;
  readonly starting: number;
  readonly leaving: number;
  readonly years: readonly [string, string];
}

/**
 * The block `what-if`: children in care twelve months on, if so many come and leave. Both are chosen from lists, each
 * choice with an address; without a script every choice stands in a table. Said to be no forecast.
 */
export function whatIf(drawing: Drawing, {fields}: Settings): string {
  const base = baseOf(drawing.release);
  if (!base)
    return '<p class="figure-empty">This exercise needs the number in care and three whole years of children who came and left; some of these figures are not shown or not available.</p>';
  const level = Number(fields.level ?? 3);
  const options = (now: number): Option[] =>
    changes.map((change) => ({value: valueOf(change), label: labelOf(now, change)}));
  const states = changes.flatMap((starting) =>
    changes.map((leaving) => ({
      values: [valueOf(starting), valueOf(leaving)],
      html: told(base, starting, leaving)
    }))
  );
  const [from, to] = base.years;
  const chosen = choices(drawing, "what-if", {
    fields: [
      {name: "starting", label: "Children who come in 12 months", options: inOrder(options(base.starting))},
      {name: "leaving", label: "Children who leave in 12 months", options: inOrder(options(base.leaving))}
    ],
    states,
    all: tableOf(base)
  });
  return `<div class="figure what-if">
<h${level} class="figure-title">What if? The number in care in twelve months: not a forecast</h${level}>
<p class="figure-subtitle">${escape(`Starting from ${countText(base.inCare)} children on ${dateName(base.day)} and the average of the years ${from} to ${to}: ${countText(base.starting)} came and ${countText(base.leaving)} left in a year`)}</p>
${chosen}
<p class="figure-note">The range is the middle 80%: of ten years like this, about one would end below and one above. It allows for chance, and for rates that drift: entries by about a tenth in a year, leaving by a twentieth. In trials on invented councils, “no change” was as good a guess of the number as this. Nothing here says what will happen, and it must not be used as a plan.</p>
</div>`;
}

function baseOf({cells, council}: PublishedRelease): Base | null {
  const totals = cells.filter(
    (cell): cell is ShownCell =>
      cell.status === "shown" &&
      cell.statistic === "value" &&
      cell.breakdown === "" &&
      [council.name, council.shortName].includes(cell.geography)
  );
  const of = (id: string) => totals.filter(({measure}) => measure === id);
  const now = of("children-in-care")
    .filter(({period}) => isDate(period))
    .sort((a, b) => a.period.localeCompare(b.period))
    .at(-1);
  const [starting, leaving] = [lastThree(of("children-starting")), lastThree(of("children-ceasing"))];
  if (now?.value == null || !starting || !leaving || starting.years.join() !== leaving.years.join())
    return null;
  return {
    day: now.period,
    inCare: now.value,
    starting: round(starting.mean),
    leaving: round(leaving.mean),
    years: [starting.years[0]!, starting.years.at(-1)!]
  };
}

/** The mean of the last three years, which must follow one another. */
function lastThree(cells: readonly ShownCell[]): {mean: number; years: string[]} | null {
  const years = cells
    .filter(({period, value}) => kindOf(period) === "year" && value !== null)
    .sort((a, b) => a.period.localeCompare(b.period))
    .slice(-3);
  const starts = years.map(({period}) => Number(period.slice(0, 4)));
  if (years.length < 3 || starts[2]! - starts[0]! !== 2) return null;
  const sum = years.reduce((all, {value}) => all + value!, 0);
  return {mean: sum / 3, years: years.map(({period}) => period)};
}

function changed(now: number, change: number): number {
  return round((now * (100 + change)) / 100);
}

function ahead({inCare, starting, leaving}: Base, more: number, out: number): YearAhead {
  const comes = changed(starting, more);
  return yearAhead({inCare, starting: comes, leaving: Math.min(changed(leaving, out), inCare + comes)});
}

function told(base: Base, starting: number, leaving: number): string {
  const {value, lower, upper} = ahead(base, starting, leaving);
  const direction = round(value) - base.inCare;
  const change =
    direction === 0
      ? "as many as now"
      : `${countText(Math.abs(direction))} ${direction > 0 ? "more" : "fewer"} than now`;
  const text = `If ${countText(changed(base.starting, starting))} children come and ${countText(changed(base.leaving, leaving))} leave, about ${countText(value)} would be in care after twelve months, ${change}. In 8 of 10 such years it would be between ${countText(lower)} and ${countText(upper)}.`;
  return `<p class="figure-summary what-if-told"><span class="figure-title">${escape(text)}</span></p>`;
}

function valueOf(change: number): string {
  if (change === 0) return "as-now";
  return `${Math.abs(change)}-per-cent-${change < 0 ? "fewer" : "more"}`;
}

function labelOf(now: number, change: number): string {
  const number = countText(changed(now, change));
  if (change === 0) return `${number}: as in the last three years`;
  return `${number}: ${Math.abs(change)} per cent ${change < 0 ? "fewer" : "more"}`;
}

/** From the fewest to the most. */
function inOrder(options: readonly Option[]): Option[] {
  const place = (value: string) => changes.find((change) => valueOf(change) === value) ?? 0;
  return [...options].sort((a, b) => place(a.value) - place(b.value));
}

function tableOf(base: Base): string {
  const sorted = [...changes].sort((a, b) => a - b);
  const caption = "Children in care after twelve months, with the range of 8 years in 10: not a forecast";
  const cell = (starting: number, leaving: number) => {
    const {value, lower, upper} = ahead(base, starting, leaving);
    return `about ${countText(value)} (${countText(lower)} to ${countText(upper)})`;
  };
  const rows = sorted.map((starting) =>
    tableRow(
      `${countText(changed(base.starting, starting))} come`,
      sorted.map((leaving) => cell(starting, leaving))
    )
  );
  const head = sorted.map((leaving) => `${countText(changed(base.leaving, leaving))} leave`);
  return `<details class="figure-data">
<summary>Every choice in one table</summary>
${dataTable({caption, head: ["In 12 months", ...head], rows, wide: true})}
</details>`;
}
