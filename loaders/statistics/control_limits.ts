import {sum} from "d3";
import {binomialQuantile} from "./binomial.js";
import {type Confidence, mustBePart, type Range, zOf} from "./range.js";

/** `x` cases of `n`: a council of a funnel, a quarter of a p-chart. For clustered reviews, effective numbers. */
export interface Point {
  readonly x: number;
  readonly n: number;
}

/**
 * Control limits round a target share for so many children, clipped to 0 and 1; null when there are none.
 *
 * Spiegelhalter D J (2005), Statistics in Medicine 24: 1185-1202.
 * @throws RangeError when the target is not a share.
 */
export function controlLimits(target: number, n: number, confidence: Confidence = 0.95): Range | null {
  mustBePart(target, 1);
  if (!(n > 0)) return null;
  const spread = zOf(confidence) * Math.sqrt((target * (1 - target)) / n);
  return {lower: Math.max(0, target - spread), upper: Math.min(1, target + spread)};
}

/** The same for 95% from the exact binomial quantiles, for small numbers. */
export function exactControlLimits(target: number, n: number): Range | null {
  mustBePart(target, 1);
  if (!(n > 0)) return null;
  return {lower: binomialQuantile(0.025, n, target) / n, upper: binomialQuantile(0.975, n, target) / n};
}

/** All cases over all children; null when there are none. */
export function pooledShare(points: readonly Point[]): number | null {
  for (const {x, n} of points) mustBePart(x, n);
  const all = sum(points, (point) => point.n);
  return all === 0 ? null : sum(points, (point) => point.x) / all;
}
