import {controlLimits, type Point, pooledShare} from "./control_limits.js";
import type {Range} from "./range.js";

interface ChartedPoint extends Point {
  /** Null in a quarter without anybody. */
  readonly share: number | null;
  readonly limits95: Range | null;
  readonly limits998: Range | null;
  /** Outside the 99.8% limits: more than the usual variation from period to period. */
  readonly signal: "above" | "below" | null;
}

/**
 * Percentages by quarter round their common share, each with the limits of its own number; null when nobody
 * was counted at all.
 *
 * Shewhart W A (1931), Economic Control of Quality of Manufactured Product; limits as `controlLimits`.
 * @throws RangeError when a quarter has more cases than children.
 */
export function pChart(
  points: readonly Point[]
): {readonly centre: number; readonly points: readonly ChartedPoint[]} | null {
  const centre = pooledShare(points);
  if (centre === null) return null;
  return {centre, points: points.map((point) => chart(point, centre))};
}

function chart(point: Point, centre: number): ChartedPoint {
  const share = point.n === 0 ? null : point.x / point.n;
  const limits998 = controlLimits(centre, point.n, 0.998);
  return {
    ...point,
    share,
    limits95: controlLimits(centre, point.n),
    limits998,
    signal: side(share, limits998)
  };
}

/** On which side of its limits a share lies. */
export function side(share: number | null, limits: Range | null): "above" | "below" | null {
  if (share === null || limits === null) return null;
  if (share > limits.upper + 1e-12) return "above";
  return share < limits.lower - 1e-12 ? "below" : null;
}
