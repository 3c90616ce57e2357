import {type Confidence, mustBePart, type Range, zOf} from "./range.js";

/**
 * Score range for x of n, as shares from 0 to 1; of nobody, anything from 0 to 1.
 * Takes fractions of a child too, for the effective numbers of clustered reviews.
 *
 * Wilson E B (1927), Journal of the American Statistical Association 22: 209-212; the method of Fingertips
 * for percentages (Public Health England, Confidence intervals, technical guidance, 2018).
 * @throws RangeError when x is more than n.
 */
export function wilson(x: number, n: number, confidence: Confidence = 0.95): Range {
  mustBePart(x, n);
  if (n === 0) return {lower: 0, upper: 1};
  const z = zOf(confidence);
  const centre = 2 * x + z * z;
  const spread = z * Math.sqrt(z * z + 4 * x * (1 - x / n));
  const width = 2 * (n + z * z);
  return {
    lower: x === 0 ? 0 : (centre - spread) / width,
    upper: x === n ? 1 : (centre + spread) / width
  };
}
