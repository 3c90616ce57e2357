import {sum} from "d3";
import {chiSquareTail} from "./chi_square.js";
import {type Point, pooledShare} from "./control_limits.js";
import {gap} from "./gap.js";
import type {Estimate} from "./range.js";

interface Test {
  readonly chiSquare: number;
  readonly p: number;
}

/**
 * Whether a percentage rises or falls steadily over ordered years; null when it cannot vary.
 *
 * Cochran W G (1954), Biometrics 10: 417-451; Armitage P (1955), Biometrics 11: 375-386.
 */
export function steadyTrend(years: readonly Point[]): Test | null {
  const share = varying(years);
  if (share === null) return null;
  const middle = sum(years, ({n}, i) => i * n) / sum(years, ({n}) => n);
  const slope = sum(years, ({x, n}, i) => (x - n * share) * (i - middle));
  const spread = sum(years, ({n}, i) => n * (i - middle) ** 2);
  const chiSquare = slope ** 2 / (share * (1 - share) * spread);
  return {chiSquare, p: chiSquareTail(chiSquare, 1)};
}

/**
 * Whether the years differ at all; null when they cannot.
 *
 * Pearson K (1900), Philosophical Magazine 50: 157-175.
 */
export function anyDifference(years: readonly Point[]): Test | null {
  const share = varying(years);
  if (share === null) return null;
  const present = years.filter(({n}) => n > 0);
  const chiSquare = sum(present, ({x, n}) => (x - n * share) ** 2 / (n * share * (1 - share)));
  return {chiSquare, p: chiSquareTail(chiSquare, present.length - 1)};
}

/** The common share, when there are two years with children and some but not all are cases. */
function varying(years: readonly Point[]): number | null {
  const share = pooledShare(years);
  const enough = years.filter(({n}) => n > 0).length > 1;
  return enough && share !== null && share > 0 && share < 1 ? share : null;
}

/**
 * The latest year less the three before it, pooled, with the range of `gap`; `unusual` when that leaves out 0.
 * Null without three years before, or when either side is empty.
 */
export function latestAgainstThreeBefore(
  years: readonly Point[]
): (Estimate & {readonly unusual: boolean}) | null {
  const latest = years.at(-1);
  const before = years.slice(-4, -1);
  if (latest === undefined || before.length < 3) return null;
  const difference = gap({
    a: latest.x,
    n1: latest.n,
    c: sum(before, ({x}) => x),
    n0: sum(before, ({n}) => n)
  });
  return difference && {...difference, unusual: difference.lower > 0 || difference.upper < 0};
}
