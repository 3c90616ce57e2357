import type {Comparison} from "../statistics/comparison.js";
import type {Estimate} from "../statistics/range.js";
import {round} from "../statistics/rounding.js";

/** "4 fewer to 22 more" (in every 100), of a gap between shares. */
export function gapRangeWords({lower, upper}: Estimate): string {
  const digits = 100 * (upper - lower) < 2 ? 1 : 0;
  const [low, high] = [round(100 * lower, digits), round(100 * upper, digits)];
  const size = (value: number) => Math.abs(value).toFixed(digits);
  const side = (value: number) => `${size(value)} ${value < 0 ? "fewer" : "more"}`;
  if (low < 0 && high < 0) return `${size(low)} to ${side(high)}`;
  return low < 0 ? `${side(low)} to ${side(high)}` : `${size(low)} to ${side(high)}`;
}

/** "1.6 times the White British rate (range 0.73 to 3.38)"; in words where there is no ratio to give. */
export function ratioWords(
  {ratio, counts}: Comparison,
  {referenceName}: {readonly referenceName: string}
): string {
  if (counts === null) return "(c)";
  if (counts.a + counts.c === 0) return "no cases in either group";
  if (counts.c === 0) {
    const least = ratio === null ? "" : `; at least ${(Math.floor(10 * ratio.lower) / 10).toFixed(1)} times`;
    return `cannot be divided: none in the reference group${least}`;
  }
  if (ratio === null) return "too few children to give a ratio";
  if (counts.a === 0) return `0 times the ${referenceName} rate (up to ${round(ratio.upper, 2).toFixed(2)})`;
  const range = `${round(ratio.lower, 2).toFixed(2)} to ${round(ratio.upper, 2).toFixed(2)}`;
  return `${round(ratio.value, 1).toFixed(1)} times the ${referenceName} rate (range ${range})`;
}
