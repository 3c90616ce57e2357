import {controlLimits, type Point, pooledShare} from "./control_limits.js";
import {type Dispersion, onArcsine, overDispersion} from "./over_dispersion.js";
import {side} from "./p_chart.js";
import {type Confidence, type Range, zOf} from "./range.js";

export interface Funnel {
  readonly target: number;
  /** Null when too few councils tell; widened limits must be said to be so. */
  readonly dispersion: Dispersion | null;
  readonly widened: boolean;
  /** In the order given: the limits at each council's number, null for one without children. */
  readonly points: readonly FunnelPoint[];
}

interface FunnelPoint extends Point {
  readonly limits95: Range | null;
  readonly limits998: Range | null;
  readonly signal: "above" | "below" | null;
}

/**
 * Councils round their common share, with limits widened where they differ by more than chance; null when
 * nobody was counted. `limitsAt` of the answer's target and dispersion draws the curves between.
 *
 * Spiegelhalter D J (2005), Statistics in Medicine 24: 1185-1202.
 * @throws RangeError when a council has more cases than children.
 */
export function funnel(points: readonly Point[]): Funnel | null {
  const target = pooledShare(points);
  if (target === null) return null;
  const dispersion = overDispersion(points);
  const tauSquared = dispersion?.tauSquared ?? 0;
  return {
    target,
    dispersion,
    widened: tauSquared > 0,
    points: points.map((point) => {
      const limits998 = limitsAt(target, point.n, tauSquared, 0.998);
      const share = point.n === 0 ? null : point.x / point.n;
      return {
        ...point,
        limits95: limitsAt(target, point.n, tauSquared),
        limits998,
        signal: side(share, limits998)
      };
    })
  };
}

/** Limits of a funnel at n children; with no variance between councils, those of `controlLimits`. */
export function limitsAt(
  target: number,
  n: number,
  tauSquared: number,
  confidence: Confidence = 0.95
): Range | null {
  if (tauSquared === 0 || !(n > 0)) return controlLimits(target, n, confidence);
  const spread = zOf(confidence) * Math.sqrt(1 / (4 * n) + tauSquared);
  const middle = onArcsine(target);
  return {
    lower: Math.sin(Math.max(0, middle - spread)) ** 2,
    upper: Math.sin(Math.min(Math.PI / 2, middle + spread)) ** 2
  };
}
