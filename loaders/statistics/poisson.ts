import {logFactorial} from "./log_factorial.js";
import {type Confidence, mustBePart, type Range, zOf} from "./range.js";
import {root} from "./root.js";

/**
 * Exact range for a count of events.
 *
 * Garwood F (1936), Biometrika 28: 437-442.
 * @throws RangeError when the count is missing or below zero.
 */
export function exactPoisson(x: number, confidence: Confidence = 0.95): Range {
  mustBePart(x, x);
  const tail = (1 - confidence) / 2;
  const reach = zOf(confidence) * Math.sqrt(x + 1) * 3 + 20;
  return {
    lower: x === 0 ? 0 : root((mean) => tail - (1 - poissonUpTo(x - 1, mean)), 0, x),
    upper: root((mean) => poissonUpTo(x, mean) - tail, x, x + reach)
  };
}

/** Chance of x or fewer events where so many are expected. */
function poissonUpTo(x: number, mean: number): number {
  if (mean === 0) return 1;
  let sum = 0;
  for (let k = 0; k <= x; k++) sum += Math.exp(k * Math.log(mean) - mean - logFactorial(k));
  return Math.min(sum, 1);
}
