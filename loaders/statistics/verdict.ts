import {zOf} from "./range.js";
import {ratio, ratioScore} from "./ratio.js";
import type {TwoGroups} from "./two_groups.js";

export type Verdict = "higher" | "lower" | "similar" | "too few children to tell" | "not shown";

const LEAST_CHILDREN = 10;
const LEAST_CASES = 5;
/** "Similar" is earned: the whole range within a fifth below and a quarter above. */
const SIMILAR = {lower: 0.8, upper: 1.25};

/** Whether a ratio may be printed at all: ten children a group, five cases between them. */
export function enoughToCompare({a, n1, c, n0}: TwoGroups): boolean {
  return n1 >= LEAST_CHILDREN && n0 >= LEAST_CHILDREN && a + c >= LEAST_CASES;
}

/**
 * Whether the group fares differently from the reference, by the 95% score range of the ratio; null groups are
 * suppressed or missing. The outcome must already be the adverse or the rarer one.
 */
export function verdict(groups: TwoGroups | null): Verdict {
  if (groups === null) return "not shown";
  if (!enoughToCompare(groups)) return "too few children to tell";
  const {lower, upper} = ratio(groups)!;
  if (lower > 1) return "higher";
  if (upper < 1) return "lower";
  return lower >= SIMILAR.lower && upper <= SIMILAR.upper ? "similar" : "too few children to tell";
}

/** Whether the 99.8% range too leaves out "the same": "much more than chance", the only one coloured. */
export function muchMoreThanChance(groups: TwoGroups | null): boolean {
  if (groups === null || !enoughToCompare(groups)) return false;
  return Math.abs(ratioScore(groups, 1)) > zOf(0.998);
}
