/** An official figure of a place, in our own measures and periods. */
export interface Fact {
  /** The catalogue's id; `population-0-17` for the children living there. */
  readonly measure: string;
  /** `England`, a region's name or a council's. */
  readonly geography: string;
  readonly geographyType: "country" | "region" | "council";
  /** The department's three-figure code; empty above councils. */
  readonly laCode: string;
  /** `2024-03-31` for a state, `2023-24` for a year. */
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  /** `value` for the measure's own figure; `share` for the percentage of a category of a count. */
  readonly statistic: "value" | "share";
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As published: per cent from 0 to 100, whole where the department rounds. */
  readonly value: number | null;
  readonly unit: string;
  /** `shown`, or the department's own symbol. Numbers are null unless it is `shown` or `u`. */
  readonly status: FactStatus;
  /** The publisher and file, and the last year of the release it is from. */
  readonly source: string;
}

/** c confidential, z not applicable, k rounds to zero, x not available, low, u of low reliability. */
export type FactStatus = "shown" | "c" | "z" | "k" | "x" | "low" | "u";

/** Shown by the department, or shown as of few (`u`); no symbol stands for a number. */
export function hasNumbers(fact: Fact): boolean {
  return fact.status === "shown" || fact.status === "u";
}

/** What a fact is of, in whatever release: one key, one fact. */
export function factKey(fact: Fact): string {
  return [
    fact.measure,
    fact.geographyType,
    fact.laCode || fact.geography,
    fact.period,
    fact.breakdown,
    fact.category,
    fact.statistic
  ].join("|");
}
