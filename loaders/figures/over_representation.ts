import type {Measure} from "../measures/measure.js";
import type {Drawing, Settings} from "./blocks.js";
import {choices, type State, slug} from "./choices.js";
import {references} from "./compared.js";
import {comparison} from "./comparison.js";
import {noteCompared} from "./comparison_count.js";
import {dataTable} from "./data_table.js";
import {type Compared, groupsCompared, peopleOf, periodsCompared} from "./groups_compared.js";
import {escape, upperFirst} from "./html.js";
import {countText} from "./numbers.js";
import {periodName} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import {ratioWords} from "./ratio_words.js";
import {symbol} from "./symbols.js";
import {turned} from "./turned.js";

/** One outcome for one group in one period. */
interface Chosen {
  readonly measure: Measure;
  readonly by: string;
  readonly compared: Compared;
  readonly period: string;
}

/**
 * The block `over-representation`: outcome, group and period are chosen from lists, and each state has an address.
 * `by` names breakdowns; the list names measures, the first of which stands first.
 */
export function overRepresentation(drawing: Drawing, {fields, list}: Settings): string {
  const by = (fields.by ?? "ethnicity_white_british, ethnicity").split(",").map((name) => name.trim());
  const level = Number(fields.level ?? 3);
  const chosen = list.flatMap((id) => chosenOf(drawing, id, by));
  for (const {measure, by: breakdown, compared} of chosen)
    noteCompared(drawing, measure, breakdown, compared);
  const states = chosen.map((one, index) => state(drawing, one, level, index === 0));
  const options = (index: number, label: (one: Chosen) => string) => [
    ...new Map(
      states.map(({values}, at) => [values[index]!, {value: values[index]!, label: label(chosen[at]!)}])
    ).values()
  ];
  return choices(drawing, "over-representation", {
    fields: [
      {name: "outcome", label: "What is compared", options: options(0, ({measure}) => measure.label)},
      {name: "group", label: "Which children", options: options(1, ({compared}) => peopleOf(compared.name))},
      {
        name: "period",
        label: "When",
        options: options(2, ({period}) => upperFirst(periodName(period).replace(/^the /, ""))).sort(
          latestFirst(states[0]?.values[2]?.includes("-to-") ?? true)
        )
      }
    ],
    states,
    all: allOf(chosen, states)
  });
}

function chosenOf({release, measures}: Drawing, id: string, by: readonly string[]): Chosen[] {
  const measure = measures.find((one) => one.id === id);
  if (!measure?.compared) throw new Error(`"${id}" is not a measure that is compared between groups.`);
  return by
    .filter((breakdown) => measure.breakdowns.includes(breakdown))
    .flatMap((breakdown) => {
      const periods = periodsCompared(release, measure, breakdown);
      const categories = references.find((one) => one.breakdown === breakdown)?.groups ?? [];
      return categories.flatMap((category) =>
        periods.flatMap((period) =>
          groupsCompared(release, measure, {by: breakdown, period, category}).map((compared) => ({
            measure,
            by: breakdown,
            compared,
            period
          }))
        )
      );
    });
}

function state(drawing: Drawing, chosen: Chosen, level: number, taken: boolean): State {
  const {measure, by, compared, period} = chosen;
  const known = drawn.get(drawing.release) ?? new Map<string, string>();
  drawn.set(drawing.release, known);
  const values = [slug(measure.id), slug(compared.name), slug(period)];
  const key = [drawing.root, level, taken, ...values].join("|");
  const asked = {measure: measure.id, by, category: compared.name, period, level, taken};
  const html = known.get(key) ?? comparison(drawing, asked);
  known.set(key, html);
  return {values, html};
}

/** Pages share states, each drawn once a release. */
const drawn = new WeakMap<PublishedRelease, Map<string, string>>();

/** Three years together before single years, or after them; the latest before the earlier. */
function latestFirst(pooledFirst: boolean) {
  return (a: {readonly value: string}, b: {readonly value: string}): number => {
    const pooled = ({value}: {readonly value: string}) =>
      (pooledFirst ? 1 : -1) * Number(value.includes("-to-"));
    return pooled(b) - pooled(a) || b.value.localeCompare(a.value);
  };
}

/** Every state in a table, for those without a script and for those who want to see all at once. */
function allOf(chosen: readonly Chosen[], states: readonly State[]): string {
  const rows = chosen.map(({measure, compared, period}, index) => {
    const seen = turned([compared]);
    const {comparison: result, group, reference, name, names} = seen.compared[0]!;
    const what = seen.isTurned ? `${upperFirst(names.everyone)} ${names.having}` : measure.label;
    const counts = (cell: typeof group) =>
      cell.status === "shown"
        ? `${countText(cell.numerator ?? 0)} of ${countText(cell.denominator ?? 0)} (${cell.value}%)`
        : symbol(cell.status);
    const cells = [
      escape(peopleOf(name)),
      upperFirst(periodName(period).replace(/^the /, "")),
      counts(group),
      counts(reference),
      result.counts ? escape(ratioWords(result, compared.names)) : symbol("withheld"),
      result.verdict
    ];
    const hidden = result.counts ? "" : ' class="not-shown"';
    const id = `over-representation-${states[index]!.values.join("-")}`;
    return `<tr id="${id}"${hidden}><th scope="row">${escape(what)}</th>${cells.map((text) => `<td>${text}</td>`).join("")}</tr>`;
  });
  const head = [
    "What",
    "Children",
    "When",
    "Of the group",
    "Of the reference",
    "Ratio",
    "What the numbers say"
  ];
  const caption = "Every comparison that can be chosen above";
  return `<details class="figure-data">
<summary>${escape(`${caption}, in one table (${chosen.length})`)}</summary>
${dataTable({caption, head, rows, wide: true})}
</details>`;
}
