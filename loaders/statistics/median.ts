import {ascending, quantileSorted} from "d3";
import {binomialTerm} from "./binomial.js";
import type {Range} from "./range.js";

export interface Median {
  readonly value: number;
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  /** Null below six values. */
  readonly range: (Range & {readonly rank: number; readonly coverage: number}) | null;
  readonly count: number;
}

/**
 * Median and quartiles of the known values (type 7 of Hyndman R J, Fan Y (1996), American Statistician 50:
 * 361-365), the median with its 95% range by ranks; null when there are none.
 *
 * Conover W J (1999), Practical Nonparametric Statistics, 3rd edition, 3.2.
 */
export function median(values: readonly number[]): Median | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort(ascending);
  return {
    value: quantileSorted(sorted, 0.5)!,
    lowerQuartile: quantileSorted(sorted, 0.25)!,
    upperQuartile: quantileSorted(sorted, 0.75)!,
    range: byRanks(sorted),
    count: sorted.length
  };
}

function byRanks(sorted: readonly number[]): Median["range"] {
  const n = sorted.length;
  let rank = 0;
  let below = 0;
  for (let next = binomialTerm(0, n, 0.5); below + next <= 0.025; next = binomialTerm(rank, n, 0.5)) {
    below += next;
    rank++;
  }
  if (rank === 0) return null;
  return {lower: sorted[rank - 1]!, upper: sorted[n - rank]!, rank, coverage: 1 - 2 * below};
}
