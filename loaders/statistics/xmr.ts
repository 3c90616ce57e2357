import {mean, pairs} from "d3";
import {type Signal, signals} from "./xmr_rules.js";

interface Xmr {
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  /** False when every value is the same: there are no limits to judge by, and the page says so. */
  readonly variation: boolean;
  /** One for each value; null where it is ordinary variation. */
  readonly signals: readonly (Signal | null)[];
}

/** Fewest points for which limits are drawn. */
export const LEAST_POINTS = 12;

/** Three standard deviations and the screening limit, in mean moving ranges of two: 3/1.128, and D4. */
const LIMIT = 2.66;
const SCREEN = 3.267;

/**
 * Limits for a flow (starters, leavers a quarter) from its own moving ranges; null below twelve points. Not for
 * a stock such as the number in care, which raises a false alarm in most stable series. `screen` drops moving
 * ranges of 3.267 times their mean or more.
 *
 * Wheeler D J (1993), Understanding Variation; rules as in NHS England's Making Data Count.
 */
export function xmr(values: readonly number[], {screen = true} = {}): Xmr | null {
  if (values.length < LEAST_POINTS) return null;
  const centre = mean(values)!;
  const range = meanMovingRange(values, screen);
  const limits = {lower: centre - LIMIT * range, upper: centre + LIMIT * range};
  const variation = range > 0;
  return {
    mean: centre,
    ...limits,
    variation,
    signals: variation ? signals(values, centre, limits) : values.map(() => null)
  };
}

function meanMovingRange(values: readonly number[], screen: boolean): number {
  const ranges = pairs(values, (before, after) => Math.abs(after - before));
  const plain = mean(ranges)!;
  return screen ? (mean(ranges.filter((range) => range < SCREEN * plain)) ?? plain) : plain;
}
