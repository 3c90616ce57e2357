import {binomialTerm, exactShare} from "./binomial.js";
import type {Confidence, Estimate} from "./range.js";

/**
 * One rate of events over another (x1 events in t1 of time or people, x0 in t0), with its exact conditional
 * range and two-sided p; null when there was no event or no exposure.
 *
 * Przyborowski J, Wilenski H (1940), Biometrika 31: 313-323: given all events, those of the first are binomial.
 */
export function rateRatio(
  x1: number,
  t1: number,
  x0: number,
  t0: number,
  confidence: Confidence = 0.95
): (Estimate & {readonly p: number}) | null {
  const events = x1 + x0;
  if (events === 0 || !(t1 > 0) || !(t0 > 0)) return null;
  const range = exactShare(x1, events, confidence);
  const ratioOf = (share: number) => (share >= 1 ? Infinity : ((share / (1 - share)) * t0) / t1);
  return {
    value: x0 === 0 ? Infinity : x1 / t1 / (x0 / t0),
    lower: ratioOf(range.lower),
    upper: ratioOf(range.upper),
    p: atLeastAsUnlikely(x1, events, t1 / (t1 + t0))
  };
}

function atLeastAsUnlikely(x: number, n: number, p: number): number {
  const limit = binomialTerm(x, n, p) * (1 + 1e-7);
  let sum = 0;
  for (let k = 0; k <= n; k++) {
    const chance = binomialTerm(k, n, p);
    if (chance <= limit) sum += chance;
  }
  return Math.min(sum, 1);
}
