import type {PrintedPercentage} from "../statistics/printed_percentage.js";
import type {Estimate} from "../statistics/range.js";
import {decimalsFor, round} from "../statistics/rounding.js";
import {countText} from "./numbers.js";

/** x of n children, reviews … */
export interface Counted {
  readonly x: number;
  readonly n: number;
}

/**
 * "Up from 11% (20 of 180) to 14% (26 of 186). A change this size …". `unusual` comes from a p-chart or from the
 * latest year against three before; null when there are too few years to judge.
 */
export function changeWords(before: Counted, after: Counted, unusual: boolean | null): string {
  if (before.n === 0 || after.n === 0) return "One of the two periods has nobody to count.";
  const direction = Math.sign(after.x / after.n - before.x / before.n);
  const [from, to] = [withCounts(before), withCounts(after)];
  const moved = direction === 0 ? `Unchanged: ${from}, then ${to}.` : undefined;
  const said = moved ?? `${direction > 0 ? "Up" : "Down"} from ${from} to ${to}.`;
  if (unusual === null)
    return `${said} There are too few periods to say whether a change this size is usual.`;
  const verdict = unusual
    ? "is larger than the usual year-to-year variation"
    : "is within the usual year-to-year variation";
  return `${said} A change this size ${verdict}.`;
}

/** A percentage with its counts; in words where there is nobody, none or everyone. The range is of shares. */
export function percentageWords({x, n}: Counted, range: Pick<Estimate, "lower" | "upper">): string {
  if (n === 0) return "no children in this group";
  const inHundred = (share: number) => countText(100 * share);
  if (x === 0) return `none of ${countText(n)} (up to ${inHundred(range.upper)} in 100)`;
  if (x === n) return `all ${countText(n)} (at least ${inHundred(range.lower)} in 100)`;
  return `${withCounts({x, n})}, range ${inHundred(range.lower)} to ${inHundred(range.upper)} in 100`;
}

/** Why figures about everyone have a range all the same. */
export function whyRangesWords(things = "children"): string {
  return `These are all the ${things}, not a sample. The range shows how far the figure could have moved by chance with the same care and the same decisions.`;
}

/** What so many comparisons on one page bring by chance, at 1 in 20 each. */
export function manyComparisonsWords(figures: number): string {
  const stray = figures / 20;
  const [least, most] = [Math.floor(stray), Math.ceil(stray)];
  const compared = `We compare ${countText(figures)} ${figures === 1 ? "figure" : "figures"} on this page.`;
  if (most <= 1) return `${compared} By chance alone, 1 in 20 such figures will look unusual.`;
  const number = least === most ? `about ${inWords(most)}` : `${inWords(least)} or ${inWords(most)}`;
  return `${compared} By chance alone, ${number} will look unusual.`;
}

export function suppressedWords(): string {
  return "Not shown, to protect children: (c).";
}

/** "57% of 23 children is 13 children; the text says 10."; null when what is printed fits. */
export function consistencyWords(
  printed: string,
  {n, stated}: {readonly n: number; readonly stated: number | null},
  {possible, consistent}: PrintedPercentage,
  things = "children"
): string | null {
  if (consistent === true || (stated === null && possible.length > 0)) return null;
  const subject = `${printed} of ${countText(n)} ${things}`;
  const says = stated === null ? "" : `; the text says ${countText(stated)}`;
  if (possible.length === 0) return `${subject} is no whole number of ${things}${says}.`;
  const last = countText(possible.at(-1)!);
  const number = possible.length === 1 ? last : `${countText(possible[0]!)} to ${last}`;
  return `${subject} is ${number} ${things}${says}.`;
}

/** Unknown ethnicity apart from the comparison; a warning above 5%. */
export function unknownWords({x, n}: Counted, what: string): string {
  if (n === 0 || x === 0) return `${what} is known for everyone.`;
  const warning = x / n > 0.05 ? " Results may change once it is known." : "";
  return `${what} is unknown for ${withCounts({x, n})}, left out of the comparison.${warning}`;
}

/** The label of pooled figures: years such as "2021-22". */
export function pooledWords(from: string, to: string): string {
  return `${from} to ${to} together. A child in care in each of the three years counts three times.`;
}

/** Said wherever a funnel's limits have been widened. */
export function widenedWords(): string {
  return "Councils differ from one another by more than chance, so the limits are wider than chance alone would make them.";
}

/** Said in place of limits when a series never changes. */
export function noVariationWords(): string {
  return "Every point is the same, so there is no variation to judge by.";
}

const WORDS = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];

function inWords(value: number): string {
  return WORDS[value] ?? countText(value);
}

function withCounts({x, n}: Counted): string {
  const digits = decimalsFor(n);
  return `${round((100 * x) / n, digits).toFixed(digits)}% (${countText(x)} of ${countText(n)})`;
}
