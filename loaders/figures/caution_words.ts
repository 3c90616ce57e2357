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

/** What so many comparisons on one page bring by chance, at 1 in 20 each. */
export function manyComparisonsWords(figures: number): string {
  const stray = figures / 20;
  const [least, most] = [Math.floor(stray), Math.ceil(stray)];
  const compared = `We compare ${countText(figures)} ${figures === 1 ? "figure" : "figures"} on this page.`;
  if (most <= 1) return `${compared} By chance alone, 1 in 20 such figures will look unusual.`;
  const number = least === most ? `about ${inWords(most)}` : `${inWords(least)} or ${inWords(most)}`;
  return `${compared} By chance alone, ${number} will look unusual.`;
}

/** Unknown ethnicity apart from the comparison; a warning above 5%. */
export function unknownWords({x, n}: Counted, what: string): string {
  if (n === 0 || x === 0) return `${what} is known for everyone.`;
  const warning = x / n > 0.05 ? " Results may change once it is known." : "";
  return `${what} is unknown for ${withCounts({x, n})}, left out of the comparison.${warning}`;
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
