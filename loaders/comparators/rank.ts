import {quantileSorted} from "d3";
import type {Measure} from "../measures/measure.js";

export type Polarity = Measure["polarity"];

/** A place among councils: 1 is the best, or the highest where neither end is better. Equals share a rank. */
export interface Rank {
  readonly rank: number;
  readonly of: number;
}

/** Where `own` stands among the values of all councils, its own among them. Null when there are none. */
export function rankOf(own: number, values: readonly number[], polarity: Polarity): Rank | null {
  if (!values.length) return null;
  const better =
    polarity === "lower is better" ? (value: number) => value < own : (value: number) => value > own;
  return {rank: values.filter(better).length + 1, of: values.length};
}

/** Fewest councils that are divided into quarters. */
const fewestForQuarters = 8;

/** The quarter of councils `own` is in, 1 the best. Null where neither end is better or there are too few councils. */
export function quartileOf(own: number, values: readonly number[], polarity: Polarity): 1 | 2 | 3 | 4 | null {
  if (polarity === "neither" || values.length < fewestForQuarters) return null;
  const sign = polarity === "lower is better" ? 1 : -1;
  const sorted = values.map((value) => sign * value).sort((a, b) => a - b);
  if (sign * own <= quantileSorted(sorted, 0.25)!) return 1;
  if (sign * own <= quantileSorted(sorted, 0.5)!) return 2;
  return sign * own <= quantileSorted(sorted, 0.75)! ? 3 : 4;
}
