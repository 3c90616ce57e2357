import {logChoose} from "./log_factorial.js";
import {mustBePart} from "./range.js";

/** What chance alone would do, if belonging to the group made no difference. */
export interface Chance {
  /** All cases, the group's and others'. */
  readonly cases: number;
  /** How many of the cases would be the group's. */
  readonly expected: number;
  readonly difference: number;
  /** The unremarkable numbers: the 2.5% and 97.5% quantiles. */
  readonly lower: number;
  readonly upper: number;
  readonly atLeast: number;
  readonly atMost: number;
  /** `atLeast`, with half of the chance of exactly this many. */
  readonly midAtLeast: number;
}

/**
 * Where `g` of `k` cases are the group's, and the group is `G` of all `T` children; null when there is nobody.
 *
 * The hypergeometric distribution, as in Fisher R A (1935), Journal of the Royal Statistical Society 98: 39-54.
 * @throws RangeError when a part is more than its whole.
 */
export function chance(g: number, k: number, G: number, T: number): Chance | null {
  mustBePart(g, G);
  mustBePart(k - g, T - G);
  if (T === 0) return null;
  const fewest = Math.max(0, k - (T - G));
  const terms: number[] = [];
  for (let i = fewest; i <= Math.min(k, G); i++) {
    terms.push(Math.exp(logChoose(G, i) + logChoose(T - G, k - i) - logChoose(T, k)));
  }
  const at = g - fewest;
  const atLeast = total(terms.slice(at));
  return {
    cases: k,
    expected: (k * G) / T,
    difference: g - (k * G) / T,
    lower: fewest + quantile(terms, 0.025),
    upper: fewest + quantile(terms, 0.975),
    atLeast,
    atMost: total(terms.slice(0, at + 1)),
    midAtLeast: atLeast - terms[at]! / 2
  };
}

/** Summed from the far end, the smallest first. */
function total(terms: readonly number[]): number {
  return Math.min(
    1,
    [...terms].sort((x, y) => x - y).reduce((sum, term) => sum + term, 0)
  );
}

function quantile(terms: readonly number[], share: number): number {
  let sum = 0;
  for (const [i, term] of terms.entries()) {
    sum += term;
    if (sum >= share * (1 - 1e-12)) return i;
  }
  return terms.length - 1;
}
