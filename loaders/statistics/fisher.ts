import {logChoose} from "./log_factorial.js";
import {mustBeTwoGroups} from "./two_groups.js";

/**
 * Fisher's exact two-sided p for a of n1 against c of n0: all tables no likelier than this one.
 * For the technical note only.
 *
 * Fisher R A (1935), Journal of the Royal Statistical Society 98: 39-54.
 * @throws RangeError when a group has more cases than children.
 */
export function fisher(a: number, n1: number, c: number, n0: number): number {
  mustBeTwoGroups({a, n1, c, n0});
  const [k, T] = [a + c, n1 + n0];
  const term = (i: number) => Math.exp(logChoose(n1, i) + logChoose(n0, k - i) - logChoose(T, k));
  const limit = term(a) * (1 + 1e-7);
  let sum = 0;
  for (let i = Math.max(0, k - n0); i <= Math.min(k, n1); i++) if (term(i) <= limit) sum += term(i);
  return Math.min(1, sum);
}
