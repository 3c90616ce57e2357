import {type Confidence, mustBePart, type Range, zOf} from "./range.js";

/**
 * Byar's range for a count of events: within 0.2% of the exact one from 10 upwards. The lower end is 0
 * where the approximation gives none (no events, or a result below zero).
 *
 * Breslow N E, Day N E (1987), Statistical Methods in Cancer Research, volume II, page 69.
 * @throws RangeError when the count is missing or below zero.
 */
export function byar(x: number, confidence: Confidence = 0.95): Range {
  mustBePart(x, x);
  const z = zOf(confidence);
  const low = x === 0 ? 0 : x * (1 - 1 / (9 * x) - z / (3 * Math.sqrt(x))) ** 3;
  const next = x + 1;
  return {
    lower: Math.max(0, low),
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
  };
}
