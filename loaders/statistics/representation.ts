import {type Estimate, mustBePart} from "./range.js";
import {ratio} from "./ratio.js";

/**
 * The group's share of the cases over its share of the children: `g` of `k` cases, `G` of `T` children. Null
 * when there are no cases, or nobody outside or inside the group.
 *
 * The group is inside the whole, so the range is that of its ratio to the rest, put through
 * r / (1 - s + s·r), s being its share of the children; the index can never exceed 1/s. After Miettinen and
 * Nurminen (1985), as `ratio`.
 * @throws RangeError when a part is more than its whole.
 */
export function representation(
  g: number,
  k: number,
  G: number,
  T: number
): (Estimate & {readonly toTheRest: Estimate}) | null {
  mustBePart(g, k);
  mustBePart(G, T);
  if (k === 0 || G === 0 || G === T) return null;
  const toTheRest = ratio({a: g, n1: G, c: k - g, n0: T - G})!;
  return {...indexOf(toTheRest, G / T), value: g / k / (G / T), toTheRest};
}

/** The index of a group that is `share` of the children, from its ratio to the rest: also where that allows for children counted again. */
export function indexOf(toTheRest: Estimate, share: number): Estimate {
  const index = (r: number) => (r === Infinity ? 1 / share : r / (1 - share + share * r));
  return {
    value: index(toTheRest.value),
    lower: index(toTheRest.lower),
    upper: index(toTheRest.upper)
  };
}

/**
 * Ratio of a group to the rest from shares alone: `p` of the cases and `q` of the children, each from 0 to 1.
 * Null when either share is everyone or the group has no children.
 */
export function ratioFromShares(p: number, q: number): number | null {
  mustBePart(p, 1);
  mustBePart(q, 1);
  if (p === 1 || q === 1 || q === 0) return null;
  return p / (1 - p) / (q / (1 - q));
}
