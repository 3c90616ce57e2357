import {type Confidence, type Estimate, zOf} from "./range.js";
import {root} from "./root.js";
import {inStandardErrors, mustBeTwoGroups, type TwoGroups} from "./two_groups.js";

/**
 * The group's share less the reference's, from -1 to 1, with its score range; null when either group is empty.
 * Its range leaves out 0 exactly when the ratio's leaves out 1, so that a chart and a sentence never disagree.
 *
 * Miettinen O, Nurminen M (1985), Statistics in Medicine 4: 213-226.
 * @throws RangeError when a group has more cases than children.
 */
export function gap(groups: TwoGroups, confidence: Confidence = 0.95): Estimate | null {
  mustBeTwoGroups(groups);
  const {a, n1, c, n0} = groups;
  if (n1 === 0 || n0 === 0) return null;
  const value = a / n1 - c / n0;
  const z = zOf(confidence);
  return {
    value,
    lower: value === -1 ? -1 : root((trial) => gapScore(groups, trial) - z, -1, value),
    upper: value === 1 ? 1 : root((trial) => gapScore(groups, trial) + z, value, 1)
  };
}

/** How many standard errors the figures are from a trial gap. */
function gapScore(groups: TwoGroups, trial: number): number {
  const {a, n1, c, n0} = groups;
  const all = n1 + n0;
  const p0 = constrained(groups, trial);
  const p1 = Math.min(1, Math.max(0, p0 + trial));
  const variance = ((p1 * (1 - p1)) / n1 + (p0 * (1 - p0)) / n0) * (all / (all - 1));
  return inStandardErrors(a / n1 - c / n0 - trial, variance);
}

/** The reference's most likely share if the gap were the trial: the middle root of a cubic. */
function constrained({a, n1, c, n0}: TwoGroups, trial: number): number {
  const all = n1 + n0;
  const cases = a + c;
  const L3 = all;
  const L2 = (n1 + 2 * n0) * trial - all - cases;
  const L1 = (n0 * trial - all - 2 * c) * trial + cases;
  const L0 = c * trial * (1 - trial);
  const third = L2 / (3 * L3);
  const q = third ** 3 - (L1 * L2) / (6 * L3 * L3) + L0 / (2 * L3);
  const p = Math.sqrt(Math.max(third * third - L1 / (3 * L3), 0));
  const angle = p === 0 ? 0 : (Math.PI + Math.acos(Math.min(1, Math.max(-1, q / p ** 3)))) / 3;
  const share = 2 * p * Math.cos(angle) - third;
  return Math.min(Math.min(1, 1 - trial), Math.max(Math.max(0, -trial), share));
}
