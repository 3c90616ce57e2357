/** What may be shown, as data. A council may make it stricter (see `tightened`), never looser. */
export interface Policy {
  /** A group of 1 to this many children is small and must not be provable. */
  readonly small: number;
  /** An attacker's range for a small group must be at least this wide. */
  readonly width: number;
  /** Fewest children behind an average or a median. */
  readonly averageFrom: number;
  /** "All of them" is protected in shown groups of up to this many children. */
  readonly allOfThemUpTo: number;
  /** A table of two or more characteristics is dropped when less than this share of its cells is left. */
  readonly sparse: number;
  /** From how many children in care, on average, quarters are divided by a breakdown: below it only years are. */
  readonly quartersDividedFrom: number;
  /** Breakdowns, and conditions by measure, that must never be proved of all of a group. */
  readonly sensitiveBreakdowns: readonly string[];
  readonly sensitiveMeasures: readonly string[];
}

/** Numbers of 1 to 5 are withheld, as in the department’s own tables; the rest keeps them from being worked out. */
export const standardPolicy: Policy = {
  small: 5,
  width: 5,
  averageFrom: 10,
  allOfThemUpTo: 20,
  sparse: 0.5,
  quartersDividedFrom: 600,
  sensitiveBreakdowns: ["legal_status", "category_of_need", "placement_type", "uasc"],
  sensitiveMeasures: ["uasc-share", "missing", "away-without-authorisation", "sdq-concern"]
};

/** A policy with some numbers made stricter. Throws where a number is looser than the standard's. */
export function tightened(changes: Stricter = {}): Policy {
  const given = Object.entries(changes).filter(([, value]) => value !== undefined) as [Tightenable, number][];
  for (const [name, value] of given) {
    if (!(value >= standardPolicy[name]))
      throw new Error(`The disclosure policy may be tightened, not loosened: ${name}.`);
  }
  return {...standardPolicy, ...Object.fromEntries(given)};
}

type Stricter = {readonly [name in Tightenable]?: number | undefined};

export type Tightenable =
  | "small"
  | "width"
  | "averageFrom"
  | "allOfThemUpTo"
  | "sparse"
  | "quartersDividedFrom";
