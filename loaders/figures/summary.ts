import {type Change, changeOf, earlier} from "./change.js";
import {escape, listed, lowerFirst, upperFirst} from "./html.js";
import {countText, displayed, isCount, valueText, withCounts} from "./numbers.js";
import {atPeriod, periodName} from "./periods.js";
import type {ShownCell} from "./published.js";
import {at, type Selection, shown} from "./selection.js";
import {meaning} from "./symbols.js";

/** The figure in a paragraph, for those who don't read charts: the latest, the change, the highest and lowest. */
export function summary(selection: Selection): string {
  return (selection.request.by ? ofGroups(selection) : ofTotal(selection)).join(" ");
}

function ofTotal(selection: Selection): string[] {
  const {totals, latest} = selection;
  const cell = at(totals, latest);
  if (cell?.status !== "shown") return [missing(selection), ...extremes(selection)];
  return [latestSentence(selection, cell), ...change(selection), ...range(cell), ...extremes(selection)];
}

function latestSentence({measure, latest}: Selection, cell: ShownCell): string {
  const {noun, verb, clause} = measure.said ?? {};
  const when = upperFirst(atPeriod(latest));
  const past = verb?.replace(/^are /, "were ");
  if (noun && isCount(measure.unit)) return `${when}, ${valueText(cell)} ${noun} ${past}.`;
  if (clause) return `${when}: ${withCounts(cell)} ${clause}.`;
  return `${measure.label} ${atPeriod(latest)}: ${withCounts(cell)}.`;
}

function change({totals, latest, measure}: Selection): string[] {
  const found = changeOf(measure, totals, latest);
  if (!found) return [];
  const {direction, size, then} = found;
  const when = periodName(then.period);
  if (direction === "same") return [`The figure is the same as ${earlier(latest)}.`];
  if (!isCount(measure.unit))
    return [`The figure for ${when} was ${withCounts(then)}.`, ...verdicts[found.told]];
  const word = direction === "up" ? "more" : "fewer";
  return [`That is ${countText(size)} ${word} than ${atPeriod(then.period)} (${valueText(then)}).`];
}

const verdicts: Readonly<Record<Change["told"], readonly string[]>> = {
  real: ["A change of this size is more than chance alone would easily explain."],
  similar: ["The numbers rule out a change of more than about a quarter either way."],
  "too few": ["The numbers are too small to tell a real change from chance."],
  unknown: []
};

function range(cell: ShownCell): string[] {
  if (cell.lower === null || cell.upper === null) return [];
  const end = (value: number) => valueText({...cell, numerator: null, value});
  return [
    `With the same care and the same decisions, chance alone could have given anything from ${end(cell.lower)} to ${end(cell.upper)}.`
  ];
}

function extremes({totals, periods}: Selection): string[] {
  const cells = shown(totals).filter((cell) => cell.value !== null);
  if (cells.length < 4) return [];
  const sorted = [...cells].sort((a, b) => displayed(a)! - displayed(b)!);
  const [low, high] = [sorted[0]!, sorted.at(-1)!];
  if (displayed(low) === displayed(high)) return [];
  const gaps =
    cells.length < periods.length
      ? "Of the figures shown"
      : `Since ${atPeriod(periods[0]!).replace(/^(on|in) /, "")}`;
  return [
    `${gaps}, it was highest ${atPeriod(high.period)} (${apart(high)}) and lowest ${atPeriod(low.period)} (${apart(low)}).`
  ];
}

/** A percentage with its counts inside brackets: "13%, 24 of 189". */
function apart(cell: ShownCell): string {
  return withCounts(cell).replace(/ \((.*)\)$/, ", $1");
}

function missing({measure, totals, latest}: Selection): string {
  const cell = at(totals, latest);
  const why = cell && cell.status !== "shown" ? meaning(cell.status) : "not available";
  return `${measure.label} ${atPeriod(latest)}: ${why}.`;
}

function ofGroups({groups, latest, request}: Selection): string[] {
  const now = groups.filter((cell) => cell.period === latest);
  const named = (cell: (typeof now)[number]) =>
    request.by2 ? `${lowerName(cell.category)}, ${lowerName(cell.category2)}` : cell.category;
  const largest = shown(now)
    .filter((cell) => (cell.value ?? 0) > 0)
    .sort((a, b) => b.value! - a.value!)
    .slice(0, 3);
  const told = (cell: ShownCell) =>
    isCount(cell.unit) ? `${named(cell)} (${valueText(cell)})` : `${named(cell)}, ${withCounts(cell)}`;
  const list = largest.map(told).join("; ");
  const hidden = [...new Set(now.filter((cell) => cell.status === "withheld").map(named))];
  return [
    ...(list
      ? [
          `${upperFirst(atPeriod(latest))} the ${largest.length > 1 ? "highest figures are" : "figure is"}: ${list}.`
        ]
      : []),
    ...(hidden.length > 0 ? [`Not shown, to protect children: ${listed(hidden.map(lowerName))}.`] : [])
  ];
}

function lowerName(category: string): string {
  return lowerFirst(category);
}

/** The summary as HTML. */
export function summaryHtml(selection: Selection): string {
  return `<p class="figure-summary">${escape(summary(selection))}</p>`;
}
