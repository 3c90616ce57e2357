import type {Measure} from "../measures/measure.js";
import {type Change, changeOf, earlier} from "./change.js";
import {countText, isCount, numberText, valueText, withCounts} from "./numbers.js";
import {atPeriod, tick} from "./periods.js";
import type {PublishedCell, ShownCell} from "./published.js";
import {at, type Selection, shown} from "./selection.js";
import {meaning} from "./symbols.js";

/** What the figure shows, as its heading: a sentence written from the data, without a full stop. */
export function finding(selection: Selection, breakdownLabel: string): string {
  return selection.request.by ? ofGroups(selection, breakdownLabel) : ofTotal(selection);
}

function ofTotal({measure, totals, latest}: Selection): string {
  const cell = at(totals, latest);
  if (cell?.status !== "shown") return notShown(measure.label, latest, cell);
  const change = changeOf(measure, totals, latest);
  const {noun, verb, clause} = measure.said ?? {};
  if (noun && verb && isCount(measure.unit)) return counted(noun, verb, valueText(cell), change, latest);
  const said = clause ? `${valueText(cell)} ${clause}` : `${measure.label}: ${bare(measure, cell)}`;
  return change ? `${said}, ${compared(change)}` : `${said} ${atPeriod(latest)}`;
}

/** A label that names the unit does not need it twice. */
function bare(measure: Measure, cell: ShownCell): string {
  return measure.label.includes(measure.unit) ? numberText(cell) : valueText(cell);
}

function counted(noun: string, verb: string, number: string, change: Change | null, period: string): string {
  if (!change) return `${number} ${noun} ${verb} ${atPeriod(period)}`;
  if (change.direction === "same") return `As many ${noun} ${verb} as ${earlier(period)}: ${number}`;
  if (isSlight(change))
    return `About as many ${noun} ${verb} as ${earlier(period)}: ${number}, ${change.direction} ${countText(change.size)}`;
  const quantity = change.direction === "up" ? "More" : "Fewer";
  return `${quantity} ${noun} ${verb} than ${earlier(period)}: ${number}, ${change.direction} ${countText(change.size)}`;
}

/** A fiftieth or less: too little to be the news. */
function isSlight({size, then}: Change): boolean {
  return size * 50 <= (then.value ?? 0);
}

/** Only a change that the counts tell from chance is called up or down; any other difference is merely stated. */
function compared({direction, then, now, told}: Change): string {
  if (direction === "same") return `the same as ${earlier(now.period)}`;
  const word = told === "real" ? `${direction} from` : "compared with";
  return `${word} ${then.unit.startsWith("per 1") ? numberText(then) : valueText(then)} ${earlier(now.period)}`;
}

function ofGroups(selection: Selection, breakdownLabel: string): string {
  const {measure, groups, latest, request} = selection;
  const now = groups.filter((cell) => cell.period === latest);
  const cells = shown(now);
  if (cells.length === 0) {
    const why = now.find(({status}) => status === "withheld") ?? now[0];
    if (why?.status === "withheld") return `${measure.label} by ${breakdownLabel}: ${meaning(why.status)}`;
    return notShown(`${measure.label} by ${breakdownLabel}`, latest, why);
  }
  if (request.by2) return `${measure.label}, by ${breakdownLabel}`;
  // A caseload is children too, but no part of any whole.
  const isPart = ["composition", "count", "sum"].includes(measure.figure.kind);
  if (!isPart || (measure.figure.kind !== "composition" && !isCount(measure.unit)))
    return spread(selection, breakdownLabel);
  if (request.over === "time") return overTime(selection, cells, breakdownLabel);
  return largest(selection, cells, breakdownLabel);
}

function largest(
  {measure, groups, latest}: Selection,
  cells: readonly ShownCell[],
  breakdownLabel: string
): string {
  const biggest = cells.reduce((most, cell) => ((cell.numerator ?? 0) > (most.numerator ?? 0) ? cell : most));
  const whole = groups.every((cell) => cell.period !== latest || cell.status !== "withheld");
  const what =
    measure.figure.kind === "composition" ? measure.label : `${measure.label} by ${breakdownLabel}`;
  return `${what}: ${biggest.category} is the largest group${whole ? "" : " shown"}, ${withCounts(biggest)}`;
}

/** The largest group, when first shown and now. */
function overTime(selection: Selection, cells: readonly ShownCell[], breakdownLabel: string): string {
  const {measure, groups, latest} = selection;
  const now = cells.reduce((most, cell) => ((cell.value ?? 0) > (most.value ?? 0) ? cell : most));
  const first = shown(groups).find(({category}) => category === now.category);
  if (!first || first.period === latest) return largest(selection, cells, breakdownLabel);
  const what =
    measure.figure.kind === "composition" ? measure.label : `${measure.label} by ${breakdownLabel}`;
  return `${what}: ${now.category}, ${valueText(first)} in ${tick(first.period)} and ${valueText(now)} in ${tick(latest)}`;
}

function spread({measure, groups, totals, latest}: Selection, breakdownLabel: string): string {
  const cells = shown(groups.filter((cell) => cell.period === latest && cell.category !== "Unknown"));
  const ordered = cells.filter((cell) => cell.value !== null).sort((a, b) => a.value! - b.value!);
  const [low, high] = [ordered[0], ordered.at(-1)];
  // "IROs by employment" says already by what.
  const said = measure.label.toLowerCase().includes(breakdownLabel.toLowerCase());
  const what = said ? measure.label : `${measure.label}, by ${breakdownLabel}`;
  if (low && ordered.length === 1) {
    return `${what}: ${valueText(low)} for ${low.category}, the one group shown`;
  }
  if (!low || !high) return what;
  if (measure.unit === "ratio") {
    return `${what}: from ${numberText(low)} to ${numberText(high)} times the rate of the comparison group`;
  }
  const total = at(totals, latest);
  // Where several may be named at once everybody is somewhere: 100% says nothing.
  const isAll = total?.status === "shown" && measure.unit === "per cent" && total.value === 100;
  const overall = total?.status === "shown" && !isAll ? `${valueText(total)} overall, ` : "";
  const first = measure.unit === "per cent" ? valueText(low) : numberText(low);
  const ends = isAll
    ? `from ${valueText(low)} (${low.category}) to ${valueText(high)} (${high.category})`
    : `from ${first} to ${valueText(high)} between groups`;
  const range = valueText(low) === valueText(high) ? `${valueText(low)} in each group shown` : ends;
  return `${what}: ${overall}${range}`;
}

function notShown(label: string, period: string, cell: PublishedCell | undefined): string {
  const why = cell && cell.status !== "shown" ? meaning(cell.status) : "not available";
  return `${label}: the figure for ${atPeriod(period).replace(/^(on|in) /, "")} is ${why}`;
}
