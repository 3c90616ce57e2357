import type {Measure} from "../measures/measure.js";
import {dataTable, tableRow} from "./data_table.js";
import {type Field, fields} from "./fields.js";
import {escape, listed} from "./html.js";
import {countText, displayed} from "./numbers.js";
import {periodName} from "./periods.js";
import type {PublishedCell, PublishedRelease, ShownCell} from "./published.js";
import {at, select} from "./selection.js";

/**
 * How complete each field is in the latest period, which measures rest on it, and how far its gaps could move them.
 * Every number is a released one, or follows from two that stand in figures.csv: what control withheld stays so here.
 */
export function completeness(release: PublishedRelease, measures: readonly Measure[]): string {
  const rows = fields.flatMap((field) => row(release, measures, field));
  return dataTable({
    caption: "Each field with its gaps, and the difference they could make",
    label: "Completeness of the fields",
    head: ["Field", "Behind", "When", "Not known", "The difference it could make"],
    rows,
    look: "changes"
  });
}

function row(release: PublishedRelease, measures: readonly Measure[], field: Field): string[] {
  const measure = measures.find(({id}) => id === field.measure);
  const selection = measure && select(release, measure, {measure: field.measure, by: field.by});
  if (!measure || !selection) return [];
  const groups = selection.groups.filter(({period}) => period === selection.latest);
  const gap = groups.find(({category}) => category === field.gap);
  const total = at(selection.totals, selection.latest);
  if (!gap || total?.status !== "shown") return [];
  const cells = [
    behind(measures, field),
    periodName(selection.latest),
    notKnown(gap, everyone(total)),
    difference(field, gap, groups, everyone(total))
  ];
  return [tableRow(`${escape(field.words)} (${escape(field.name)})`, cells)];
}

/** A composition's total is everyone; what is counted apart, such as reviews without a code, comes on top. */
function everyone({numerator, value}: ShownCell): number {
  return numerator ?? value ?? 0;
}

function apart({denominator}: ShownCell, field: Field): boolean {
  return field.measure === "participation-method" && denominator === null;
}

function behind(measures: readonly Measure[], {by, behind = []}: Field): string {
  const divided = measures.filter(({breakdowns}) => breakdowns.flat().includes(by));
  const named = measures.filter(({id}) => behind.includes(id) && !divided.some((one) => one.id === id));
  const links = named.map(({id, label}) => `<a href="/measures/${id}">${escape(label)}</a>`);
  const count = `${divided.length} ${divided.length === 1 ? "measure" : "measures"} divided by it`;
  return listed([count, ...links]);
}

function notKnown(gap: PublishedCell, all: number): string {
  if (gap.status === "withheld") return "c";
  if (gap.status !== "shown" || gap.numerator === null) return gap.status === "not applicable" ? "z" : "x";
  if (gap.numerator === 0) return "None";
  return gap.denominator === null
    ? `${countText(gap.numerator)}, beside ${countText(all)} known`
    : `${countText(gap.numerator)} of ${countText(all)}`;
}

function difference(field: Field, gap: PublishedCell, groups: readonly PublishedCell[], all: number): string {
  if (gap.status === "withheld") return "Not said: how many are not known is withheld to protect children.";
  if (gap.status !== "shown" || gap.numerator === null) return "Not available.";
  if (gap.numerator === 0) return "None: it is known of all.";
  const whole = apart(gap, field) ? all + gap.numerator : all;
  const points = displayed({
    unit: "per cent",
    numerator: gap.numerator,
    denominator: whole,
    value: share(gap.numerator, whole)
  });
  const most = `The share of any one group could be up to ${points} percentage points larger`;
  const head = groups.find(({category}) => category === field.headline);
  if (head?.status !== "shown" || head.numerator === null) return `${most}.`;
  const [low, high] = [head.numerator, head.numerator + gap.numerator].map((counted) =>
    displayed({unit: "per cent", numerator: counted, denominator: whole, value: share(counted, whole)})
  );
  return `${most}: ${escape(head.category.toLowerCase())} is between ${low}% and ${high}%, whatever the gaps hold.`;
}

function share(counted: number, of: number): number {
  return of === 0 ? 0 : (100 * counted) / of;
}
