import type {Phrases} from "./phrases.js";
import type {Numbers} from "./shown.js";
import {type Token, tokensIn} from "./tokens.js";

/** What may be said in words without standing in figures.csv. */
export interface Sayable {
  readonly small: number;
  readonly phrases: Phrases;
  /** Texts in which numbers count nothing: categories such as "1 to 4", and what the council wrote itself. */
  readonly labels: RegExp;
}

/** Small numbers that a text says and nothing shown accounts for: those that read as a count of children, and the others. */
export interface SmallWords {
  readonly strays: number;
  readonly workedOut: number;
}

/** "up 3", "from 2 to 9", "about 4 of the 50", "if 5 children come": no count of anybody. */
const workedOutBefore =
  /\b(up|down|by|from|to|and|than|about|between|only|if|expect|would be|every|range|1 [a-z -]{1,30} in|of these \d+ has) $/i;
const workedOutAfter = /^ (more|fewer|less|higher|lower|to \d|and \d|of the \d+ lies?)\b/i;

const whom =
  "of (the )?[\\d,]+|of (them|these|whom) (were|was|are|is|had)|child|children|young|boys?|girls?|people|babies|siblings|reviews?|referrals?|who|were|was|had|left|started|became|moved|aged|placed";
const countedAfter = new RegExp(`^ (${whom})\\b`, "i");
const namedBefore = /(\(|[:=,] ?|\b(is|was|were|are|numbers?|total) )$/i;
const endedAfter = /^($|[.;,)])/;

/** Reads a text beside what the figures it is about show. */
export function smallWords(text: string, numbers: readonly Numbers[], sayable: Sayable): SmallWords {
  let [strays, workedOut] = [0, 0];
  for (const token of tokensIn(text.replace(sayable.labels, " "))) {
    if (!isSmall(token, sayable.small) || isAccountedFor(token, numbers, sayable.phrases)) continue;
    if (isCount(token)) strays++;
    else workedOut++;
  }
  return {strays, workedOut};
}

/** Those of several texts. */
export function inAll(words: readonly SmallWords[]): SmallWords {
  return {
    strays: words.reduce((sum, {strays}) => sum + strays, 0),
    workedOut: words.reduce((sum, {workedOut}) => sum + workedOut, 0)
  };
}

/** Whether a number of children may be withheld for being no larger. */
export function isSmall({number, isPercentage, isWhole}: Token, small: number): boolean {
  return isWhole && !isPercentage && Number(number) >= 1 && Number(number) <= small;
}

function isAccountedFor(
  {number, before, after}: Token,
  numbers: readonly Numbers[],
  phrases: Phrases
): boolean {
  const [next = ""] = /(?<=^ )\w+/.exec(after) ?? [];
  const isShown = ({counts, values, units}: Numbers) =>
    counts.has(number) || (values.has(number) && units.has(next));
  return numbers.some(isShown) || phrases.has(before, number, after);
}

function isCount({before, after}: Token): boolean {
  if (workedOutBefore.test(before) || workedOutAfter.test(after)) return false;
  return countedAfter.test(after) || (namedBefore.test(before) && endedAfter.test(after));
}
