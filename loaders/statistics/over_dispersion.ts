import {quantile, sum} from "d3";
import {type Point, pooledShare} from "./control_limits.js";

export interface Dispersion {
  /** Mean squared z: 1 when councils differ by chance alone. */
  readonly phi: number;
  /** Variance between councils beyond chance, on the arcsine scale; 0 when phi is not above 1. */
  readonly tauSquared: number;
}

const TRIMMED = 0.1;

/**
 * How much more councils differ than chance alone would have them: on the arcsine scale, the outermost tenth
 * of the scores at each end drawn in. Null with fewer than two councils that have children.
 *
 * Spiegelhalter D, Sherlaw-Johnson C, Bardsley M and others (2012), Journal of the Royal Statistical Society A
 * 175: 1-47; as in the R package FunnelPlotR for proportions.
 */
export function overDispersion(points: readonly Point[]): Dispersion | null {
  const target = pooledShare(points);
  const present = points.filter(({n}) => n > 0);
  if (target === null || present.length < 2) return null;
  const middle = onArcsine(target);
  const scores = present.map(({x, n}) => (onArcsine(x / n) - middle) * 2 * Math.sqrt(n));
  const low = quantile(scores, TRIMMED)!;
  const high = quantile(scores, 1 - TRIMMED)!;
  const squares = sum(scores, (score) => Math.min(high, Math.max(low, score)) ** 2);
  const phi = squares / present.length;
  if (phi <= 1) return {phi, tauSquared: 0};

  const weights = present.map(({n}) => 4 * n);
  const weight = sum(weights);
  const excess = squares - (present.length - 1);
  return {phi, tauSquared: Math.max(0, excess / (weight - sum(weights, (w) => w * w) / weight))};
}

/** A share as an angle whose variance is 1/(4n), whatever the share. */
export function onArcsine(share: number): number {
  return Math.asin(Math.sqrt(share));
}
