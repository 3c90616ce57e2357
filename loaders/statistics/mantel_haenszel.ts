import {sum} from "d3";
import {type Estimate, zOf} from "./range.js";
import {mustBeTwoGroups, type TwoGroups} from "./two_groups.js";

export interface Adjusted extends Estimate {
  /** The ratio before the adjustment. */
  readonly crude: number;
  readonly observed: number;
  /** Cases of the group at the reference's rates, band by band. */
  readonly expected: number;
}

const LEAST_CHILDREN = 10;

/**
 * The ratio of two percentages, adjusted for fixed bands (of age). Null unless every band has ten children of
 * each group and both groups have a case somewhere.
 *
 * Mantel N, Haenszel W (1959), Journal of the National Cancer Institute 22: 719-748; variance of Greenland S,
 * Robins J M (1985), Biometrics 41: 55-68.
 * @throws RangeError when a group has more cases than children.
 */
export function mantelHaenszel(bands: readonly TwoGroups[]): Adjusted | null {
  bands.forEach(mustBeTwoGroups);
  if (bands.some(({n1, n0}) => Math.min(n1, n0) < LEAST_CHILDREN)) return null;
  const observed = sum(bands, ({a}) => a);
  const reference = sum(bands, ({c}) => c);
  if (observed === 0 || reference === 0) return null;

  const R = sum(bands, ({a, n1, n0}) => (a * n0) / (n1 + n0));
  const S = sum(bands, ({c, n1, n0}) => (c * n1) / (n1 + n0));
  const T = sum(bands, ({a, n1, c, n0}) => {
    const all = n1 + n0;
    return (n1 * n0 * (a + c) - a * c * all) / all ** 2;
  });
  const value = R / S;
  const spread = Math.exp(zOf(0.95) * Math.sqrt(T / (R * S)));
  return {
    value,
    lower: value / spread,
    upper: value * spread,
    crude: observed / sum(bands, ({n1}) => n1) / (reference / sum(bands, ({n0}) => n0)),
    observed,
    expected: sum(bands, ({c, n1, n0}) => (n1 * c) / n0)
  };
}
