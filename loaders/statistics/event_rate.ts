import {byar} from "./byar.js";
import {exactPoisson} from "./poisson.js";
import type {Confidence, Estimate, Range} from "./range.js";

/**
 * Range for a count of events: exact below 10, Byar's from 10.
 *
 * Public Health England, Confidence intervals, technical guidance (2018), rates and counts.
 */
export function eventRange(x: number, confidence: Confidence = 0.95): Range {
  return x < 10 ? exactPoisson(x, confidence) : byar(x, confidence);
}

/** Events for each `per` of the population, with range; null when nobody was exposed. */
export function eventRate(
  x: number,
  population: number,
  per: number
): (Estimate & {readonly method: "exact" | "byar"}) | null {
  if (!(population > 0)) return null;
  const {lower, upper} = eventRange(x);
  const scale = per / population;
  return {
    value: x * scale,
    lower: lower * scale,
    upper: upper * scale,
    method: x < 10 ? "exact" : "byar"
  };
}
