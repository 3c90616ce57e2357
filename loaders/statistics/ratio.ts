import {type Confidence, type Estimate, zOf} from "./range.js";
import {root} from "./root.js";
import {inStandardErrors, mustBeTwoGroups, type TwoGroups} from "./two_groups.js";

/** Bounds of the search, on the logarithm of the ratio. */
const REACH = 25;

/**
 * The group's percentage over the reference's, with its score range; null when either group is empty. With no
 * case in the reference the ratio and its upper end are Infinity; with none in either the value is NaN, from 0
 * to Infinity.
 *
 * Miettinen O, Nurminen M (1985), Statistics in Medicine 4: 213-226.
 * @throws RangeError when a group has more cases than children.
 */
export function ratio(groups: TwoGroups, confidence: Confidence = 0.95): Estimate | null {
  mustBeTwoGroups(groups);
  const {a, n1, c, n0} = groups;
  if (n1 === 0 || n0 === 0) return null;
  if (a === 0 && c === 0) return {value: Number.NaN, lower: 0, upper: Infinity};
  const value = c === 0 ? Infinity : a / n1 / (c / n0);
  const middle = value > 0 && Number.isFinite(value) ? Math.log(value) : null;
  const z = zOf(confidence);
  const away = (side: number) => (logRatio: number) => ratioScore(groups, Math.exp(logRatio)) - side;
  return {
    value,
    lower: a === 0 ? 0 : Math.exp(root(away(z), -REACH, middle ?? REACH)),
    upper: c === 0 ? Infinity : Math.exp(root(away(-z), middle ?? -REACH, REACH))
  };
}

/** How many standard errors the figures are from a trial ratio. */
export function ratioScore({a, n1, c, n0}: TwoGroups, trial: number): number {
  const all = n1 + n0;
  const A = all * trial;
  const B = -(n1 * trial + a + n0 + c * trial);
  const C = a + c;
  const p0 = (2 * C) / (-B + Math.sqrt(Math.max(B * B - 4 * A * C, 0)));
  const p1 = trial * p0;
  const variance = ((p1 * (1 - p1)) / n1 + (trial * trial * p0 * (1 - p0)) / n0) * (all / (all - 1));
  return inStandardErrors(a / n1 - (trial * c) / n0, variance);
}
