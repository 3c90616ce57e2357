import {sum} from "d3";
import {type Estimate, mustBePart} from "./range.js";
import {wilson} from "./wilson.js";

/** One child: so many of their reviews (or years) counted, of so many. */
interface OfOneChild {
  readonly counted: number;
  readonly of: number;
}

interface Clustered extends Estimate {
  readonly standardError: number;
  /** How many times the variance exceeds that of as many separate children; never taken below 1. */
  readonly designEffect: number;
  /** The number of separate children that would say as much. */
  readonly effective: number;
  readonly children: number;
}

/**
 * Share of reviews, several a child, with Wilson's range on the effective number; null when there are none.
 * When all or none are counted the reviews show no variation, and the range is that of the children.
 *
 * Cochran W G (1977), Sampling Techniques, 3rd edition, 11.8, for the error of a ratio over clusters; Kish L
 * (1965), Survey Sampling, for the design effect.
 * @throws RangeError when a child has more counted than there are.
 */
export function clustered(everyone: readonly OfOneChild[]): Clustered | null {
  for (const child of everyone) mustBePart(child.counted, child.of);
  const seen = everyone.filter((child) => child.of > 0);
  const children = seen.length;
  if (children === 0) return null;
  const all = sum(seen, (child) => child.of);
  const value = sum(seen, (child) => child.counted) / all;
  if (value === 0 || value === 1 || children === 1) return ofChildren(value, children, all);

  const squares = sum(seen, (child) => (child.counted - value * child.of) ** 2);
  const standardError = Math.sqrt((children / (children - 1)) * squares) / all;
  const designEffect = Math.max(1, standardError ** 2 / ((value * (1 - value)) / all));
  const effective = all / designEffect;
  const range = wilson(value * effective, effective);
  return {value, ...range, standardError, designEffect, effective, children};
}

function ofChildren(value: number, children: number, all: number): Clustered {
  const range = wilson(value * children, children);
  return {value, ...range, standardError: 0, designEffect: all / children, effective: children, children};
}
