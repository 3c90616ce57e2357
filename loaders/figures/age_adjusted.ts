import {ageAndEthnicity} from "../measures/cell.js";
import {type Adjusted, mantelHaenszel} from "../statistics/mantel_haenszel.js";
import {round} from "../statistics/rounding.js";
import type {Counted} from "./compared.js";
import {dataTable, tableRow} from "./data_table.js";
import {countText} from "./numbers.js";

/** The ages a comparison is adjusted for; more would hold too few children of a group. */
export const ages = ["Under 10", "10 and over"] as const;

/** One age's counts, of the outcome that is asked about. */
export interface AgeBand {
  readonly age: string;
  readonly a: number;
  readonly n1: number;
  readonly c: number;
  readonly n0: number;
}

/** The comparison with ages alike, or why there is none. */
export type AgeAdjusted =
  | {readonly status: "shown"; readonly bands: readonly AgeBand[]; readonly ratio: Adjusted}
  | {readonly status: "withheld"}
  | {readonly status: "too few"};

export interface Asked {
  /** Whether those are asked about who are not counted. */
  readonly flipped: boolean;
  /** By how much children counted more than once weigh less; the greater of the two groups'. */
  readonly effect: number;
}

/**
 * Ethnic minorities against White British children of the same ages, from figures by age and ethnicity that are
 * shown; null where the measure is not counted by them. One that is withheld withholds it all.
 */
export function ageAdjusted(
  cellOf: (category: string) => Counted | undefined,
  {flipped, effect}: Asked
): AgeAdjusted | null {
  const found = ages.map((age) => ({
    age,
    group: cellOf(ageAndEthnicity(age, "Ethnic minorities")),
    reference: cellOf(ageAndEthnicity(age, "White British"))
  }));
  if (found.some(({group, reference}) => !group || !reference)) return null;
  const bands = found.flatMap(({age, group, reference}) => {
    const [one, other] = [counts(group!, flipped), counts(reference!, flipped)];
    return one && other ? [{age, a: one.x, n1: one.n, c: other.x, n0: other.n}] : [];
  });
  if (bands.length < ages.length) return {status: "withheld"};
  const ratio = mantelHaenszel(
    bands.map(({a, n1, c, n0}) => ({a: a / effect, n1: n1 / effect, c: c / effect, n0: n0 / effect}))
  );
  if (ratio === null) return {status: "too few"};
  const counted = {observed: ratio.observed * effect, expected: ratio.expected * effect};
  return {status: "shown", bands, ratio: {...ratio, ...counted}};
}

function counts({status, numerator, denominator}: Counted, flipped: boolean): {x: number; n: number} | null {
  if (status !== "shown" || numerator == null || denominator == null) return null;
  return {x: flipped ? denominator - numerator : numerator, n: denominator};
}

/** What ages alike do to the comparison, in sentences. */
export function ageAdjustedWords(adjusted: AgeAdjusted, did: string): string[] {
  if (adjusted.status === "withheld")
    return [
      "These figures cannot be adjusted for age safely: some counts by age and ethnicity together are so small that showing them, or anything worked out from them, could point to a child. So part of the difference, or of what hides one, may be age."
    ];
  if (adjusted.status === "too few")
    return [
      "There are too few children of each age to adjust for age: every age needs at least ten children of each group. So part of the difference, or of what hides one, may be age."
    ];
  const {value, lower, upper, crude, observed, expected} = adjusted.ratio;
  const times = (ratio: number) => round(ratio, 2).toFixed(2);
  const moved = Math.abs(Math.log(value / crude)) < Math.log(1.05);
  return [
    `With ages alike, the rate of ethnic minorities is ${times(value)} times the White British one (range ${times(lower)} to ${times(upper)}); before it was ${times(crude)}.`,
    `At the White British rate of each age we would expect about ${countText(expected)} from ethnic minorities who ${did}; there were ${countText(observed)}.`,
    moved
      ? "So age explains little of what is seen."
      : `So age explains part of what is seen. ${lower <= 1 && upper >= 1 ? "With ages alike, the numbers are too small to tell a difference from chance." : "A difference beyond chance remains."}`,
    "Two ages are few: children of one age band still differ."
  ];
}

/** The counts behind it, age by age; empty where they are not shown. */
export function ageAdjustedTable(adjusted: AgeAdjusted, caption: string): string {
  if (adjusted.status !== "shown") return "";
  const rows = adjusted.bands.map(({age, a, n1, c, n0}) =>
    tableRow(age, [`${countText(a)} of ${countText(n1)}`, `${countText(c)} of ${countText(n0)}`])
  );
  return dataTable({caption, head: ["Age", "Ethnic minorities", "White British"], rows});
}
