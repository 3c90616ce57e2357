import type {Chance} from "../statistics/chance.js";
import type {Comparison} from "../statistics/comparison.js";
import {decimalsFor, round} from "../statistics/rounding.js";
import type {TwoGroups} from "../statistics/two_groups.js";
import {countText} from "./numbers.js";
import {gapRangeWords} from "./ratio_words.js";

/** How two groups and what is asked about them are called. The outcome is the one asked about, after flipping. */
export interface Names {
  /** "children from ethnic minorities" */
  readonly group: string;
  /** "White British children" */
  readonly reference: string;
  /** "Ethnic minorities", to begin a sentence */
  readonly people: string;
  /** "White British", before "rate" */
  readonly referenceName: string;
  /** "ethnicity": what would have made no difference */
  readonly trait: string;
  /** "had three or more placements" */
  readonly did: string;
  /** "with three or more placements" */
  readonly having: string;
  /** "children in care" */
  readonly everyone: string;
  /** "year", or "three-year period" for pooled figures */
  readonly period: string;
}

/** Everything said of a comparison, in order. One sentence when it is withheld. */
export function comparisonWords(comparison: Comparison, names: Names): string[] {
  const {counts, chance} = comparison;
  if (counts === null) return [verdictWords(comparison, names)];
  if (counts.n1 === 0) return [`There are no ${names.group}.`];
  if (counts.n0 === 0) return [`There are no ${names.reference} to compare with.`];
  if (counts.a + counts.c === 0) return [ratesWords(counts, names), "There are no cases in either group."];
  const likely = chance === null ? [] : [chanceWords(counts.a, chance, names)];
  return [
    ratesWords(counts, names),
    expectedWords(counts, names),
    ...likely,
    verdictWords(comparison, names)
  ];
}

/** "19 in every 100 … (8 of 42), and 12 in every 100 … (15 of 126)." */
function ratesWords({a, n1, c, n0}: TwoGroups, {group, reference, did}: Names): string {
  const first = a === 0 || a === n1 ? `${upper(everyOne(a, n1))} ${group}` : `${inHundred(a, n1)} ${group}`;
  const second = c === 0 || c === n0 ? `${everyOne(c, n0)} ${reference}` : `${inHundred(c, n0)} ${reference}`;
  return `${upper(first)} ${did}${counted(a, n1)}, and ${second}${counted(c, n0)}.`;
}

/** "At the White British rate we would expect 5 of the 42, not 8." */
function expectedWords({a, n1, c, n0}: TwoGroups, {referenceName}: Names): string {
  const expected = (n1 * c) / n0;
  const rounded = countText(expected);
  const about = Math.abs(expected - round(expected)) < 1e-9 ? rounded : `about ${rounded}`;
  const turn = rounded === countText(a) ? ", and there were" : ", not";
  const amount = expected > 0 && round(expected) === 0 ? "fewer than 1" : about;
  return `At the ${referenceName} rate we would expect ${amount} of the ${countText(n1)}${turn} ${countText(a)}.`;
}

/** `g` of the cases were the group's. */
function chanceWords(g: number, {cases, expected, lower, upper}: Chance, names: Names): string {
  const who = names.group.replace(/^children /, "");
  const would =
    round(expected) === 0 ? "fewer than 1 of them would be" : `about ${countText(expected)} of them would be`;
  const band =
    lower === upper ? `only ${countText(lower)}` : `anything from ${countText(lower)} to ${countText(upper)}`;
  const subject = cases === 1 ? "1 child" : `${countText(cases)} children`;
  return `${subject} ${names.did}. If ${names.trait} made no difference, ${would} ${who}; ${band} would be unremarkable. There ${g === 1 ? "was" : "were"} ${countText(g)}.`;
}

/** What the figures can and cannot say; for a withheld comparison, that alone. */
export function verdictWords(comparison: Comparison, names: Pick<Names, "period">): string {
  const much = comparison.muchMoreThanChance ? "Much " : "";
  const difference =
    "This shows a difference, not its cause; ages and reasons for care also differ between groups.";
  switch (comparison.verdict) {
    case "not shown":
      return "Not shown, to protect children: (c).";
    case "higher":
      return `${upper(`${much}higher`.toLowerCase())} than chance alone would easily explain. ${difference}`;
    case "lower":
      return `${upper(`${much}lower`.toLowerCase())} than chance alone would easily explain. ${difference}`;
    case "similar":
      return "Similar: the data rule out a difference of more than about a quarter either way.";
    case "too few children to tell":
      return tooFewWords(comparison, names);
  }
}

/** A gap that is seen no oftener than chance alone makes one: 1 time in 20. */
const LEAST_SEEN = 0.05;

function tooFewWords({gap, seen}: Comparison, {period}: Pick<Names, "period">): string {
  const fit = gap === null ? "" : ` They fit anything from ${gapRangeWords(gap)} in every 100.`;
  const often =
    gap === null || seen === null || round(100 * gap.value) === 0
      ? "."
      : seen < LEAST_SEEN
        ? ": with this many children, one as small as this could not be told from chance."
        : `: with this many children, even a real gap of this size would show up in ${howOften(seen, period)}.`;
  return `These numbers are too small to say whether the difference is real.${fit} This does not mean there is no difference${often}`;
}

/** The group's share of the children and of the cases, side by side; a share is never a likelihood. */
export function shareWords(
  {a, n1}: Pick<TwoGroups, "a" | "n1">,
  {k, T}: {readonly k: number; readonly T: number},
  {people, everyone, having}: Names
): string {
  const of = (x: number, n: number) => `${hundredths(x, n)} of every 100`;
  return `${people} are ${of(n1, T)} ${everyone} and ${of(a, k)} ${having}.`;
}

function howOften(seen: number, period: string): string {
  if (seen < 0.4) return `about 1 ${period} in ${countText(1 / seen)}`;
  return `about ${countText(10 * seen)} ${period}s in 10`;
}

function inHundred(x: number, n: number): string {
  return `${hundredths(x, n)} in every 100`;
}

function hundredths(x: number, n: number): string {
  const digits = decimalsFor(n);
  const rounded = round((100 * x) / n, digits);
  if (x > 0 && rounded === 0) return digits === 0 ? "fewer than 1" : "fewer than 0.1";
  if (x < n && rounded === 100) return digits === 0 ? "more than 99" : "more than 99.9";
  return rounded.toFixed(digits);
}

function everyOne(x: number, n: number): string {
  if (x === 0) return `none of the ${countText(n)}`;
  return n === 1 ? "the only one of the" : `all ${countText(n)}`;
}

function counted(x: number, n: number): string {
  return x === 0 || x === n ? "" : ` (${countText(x)} of ${countText(n)})`;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
