import {mustBePart} from "./range.js";

/** `a` cases among `n1` children of the group, `c` among `n0` of the reference. */
export interface TwoGroups {
  readonly a: number;
  readonly n1: number;
  readonly c: number;
  readonly n0: number;
}

/** @throws RangeError when a group has more cases than children. */
export function mustBeTwoGroups({a, n1, c, n0}: TwoGroups): void {
  mustBePart(a, n1);
  mustBePart(c, n0);
}

/** A distance in standard errors, from the difference and its variance; bounded, so that a root can be sought. */
export function inStandardErrors(difference: number, variance: number): number {
  if (difference === 0) return 0;
  const errors = difference / Math.sqrt(Math.max(variance, 0));
  return Math.max(-1e6, Math.min(1e6, errors));
}
