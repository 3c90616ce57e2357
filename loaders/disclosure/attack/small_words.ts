import type {Phrases} from "./phrases.js";
import type {Numbers} from "./shown.js";
import {tokensIn} from "./tokens.js";

/** What may be said in words without standing in figures.csv. */
export interface Sayable {
  readonly small: number;
  readonly phrases: Phrases;
  /** Texts in which numbers count nothing: categories such as "1 to 4", and what the council wrote itself. */
  readonly labels: RegExp;
}

/** Small numbers that a text says: those that nothing shown accounts for, and those that are worked out there. */
export interface SmallWords {
  readonly strays: number;
  readonly workedOut: number;
}

const workedOutBefore = /\b(up|down|by|from|to|and|than|about|between|of these|rank|every|range) $/i;
const workedOutAfter = /^ (more|fewer|less|higher|lower|points?|times|to \d|and \d|such)\b/i;

/** What is numbered or counted here is no child. */
const numbered =
  /\b(?:1 [a-z -]{1,30} in|release|table|chart|graph|point|page|section|part) $|\b(new|revised|shown): $/i;
const figures =
  /^ (figures?|of them do|of them does|of the \d+ lies?|have changed|are no longer shown|are new)\b/;
const heading = /^\. [A-Z]/;

function isShown(number: string, after: string, {counts, values, units}: Numbers): boolean {
  const [next = ""] = /(?<=^ )\w+/.exec(after) ?? [];
  return counts.has(number) || (values.has(number) && units.has(next));
}

function isNoChild(before: string, after: string): boolean {
  return numbered.test(before) || figures.test(after) || (before === "" && heading.test(after));
}

/** Reads a text beside what the figures it is about show. */
export function smallWords(
  text: string,
  numbers: readonly Numbers[],
  {small, phrases, labels}: Sayable
): SmallWords {
  let [strays, workedOut] = [0, 0];
  for (const {number, isPercentage, isWhole, before, after} of tokensIn(text.replace(labels, " "))) {
    const size = Number(number);
    if (!isWhole || isPercentage || size < 1 || size > small) continue;
    if (numbers.some((each) => isShown(number, after, each))) continue;
    if (phrases.has(before, number, after) || isNoChild(before, after)) continue;
    if (workedOutBefore.test(before) || workedOutAfter.test(after)) workedOut++;
    else strays++;
  }
  return {strays, workedOut};
}
