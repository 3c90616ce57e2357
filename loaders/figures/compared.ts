import {type CellKey, keyOf} from "../measures/cell.js";
import {type Comparison, compare} from "../statistics/comparison.js";

/** A figure whose counts are compared; nothing is when it is not shown. */
export type Counted = CellKey & {
  readonly status: string;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
};

/** A group against its reference, from shown counts alone. `effectOf` gives the design effect of a cell. */
export function compareCells(
  group: Counted,
  reference: Counted,
  effectOf: (key: string) => number | undefined
): Comparison {
  const [one, other] = [counts(group), counts(reference)];
  const effect = (cell: CellKey) => effectOf(keyOf(cell)) ?? 1;
  return compare(
    one && {a: one.x, n1: one.n, designEffect: effect(group)},
    other && {c: other.x, n0: other.n, designEffect: effect(reference)}
  );
}

/** The greater design effect of two groups, 1 or more. */
export function effectOf(
  group: CellKey,
  reference: CellKey,
  of: (key: string) => number | undefined
): number {
  return Math.max(1, of(keyOf(group)) ?? 1, of(keyOf(reference)) ?? 1);
}

function counts({status, numerator, denominator}: Counted): {x: number; n: number} | null {
  if (status !== "shown" || numerator == null || denominator == null) return null;
  return {x: numerator, n: denominator};
}

export interface Group {
  readonly breakdown: string;
  readonly category: string;
}

/** Whom each group is compared with. */
export const references: readonly {
  readonly breakdown: string;
  readonly groups: readonly string[];
  readonly reference: Group;
}[] = [
  {
    breakdown: "ethnicity_white_british",
    groups: ["Ethnic minorities"],
    reference: {breakdown: "ethnicity_white_british", category: "White British"}
  },
  {
    breakdown: "ethnicity",
    groups: ["Asian", "Black", "Mixed", "Other"],
    reference: {breakdown: "ethnicity_white_british", category: "White British"}
  },
  {breakdown: "sex", groups: ["Female"], reference: {breakdown: "sex", category: "Male"}}
];
