import type {Database} from "../database.js";
import type {Cell} from "./cell.js";
import {count} from "./count.js";
import type {Measure, PeriodKind} from "./measure.js";

/** Ethnicity within two ages: what a comparison between groups is adjusted for age by. */
const ageAndEthnicity = ["age_in_two", "ethnicity_white_british"] as const;

/** The comparisons that are adjusted for age. */
const adjusted = ["three-or-more-placements", "within-20-miles", "participation-views-conveyed"];

/**
 * The measures as disclosure control must know them: those whose comparison is adjusted for age are also divided by
 * age and ethnicity together. The catalogue has no such table, so only released figures have it.
 */
export function withAges(measures: readonly Measure[]): Measure[] {
  return measures.map((measure) =>
    adjusted.includes(measure.id)
      ? {...measure, breakdowns: [...measure.breakdowns, ageAndEthnicity]}
      : measure
  );
}

/** Their cells by age and ethnicity: three years together where the measure has them, else each year. True and unprotected. */
export async function countByAge(
  db: Database,
  measures: readonly Measure[],
  geography: string
): Promise<Cell[]> {
  const asked = measures
    .filter(({id}) => adjusted.includes(id))
    .map((measure) => ({...measure, periods: periodsOf(measure), breakdowns: [ageAndEthnicity]}));
  const counted = await count(db, asked, geography);
  const pooled = new Set(asked.filter(({periods}) => periods.includes("pooled")).map(({id}) => id));
  return counted.filter(
    ({measure, period, breakdown}) => breakdown !== "" && (!pooled.has(measure) || period.includes(" to "))
  );
}

function periodsOf({periods}: Measure): PeriodKind[] {
  const state = periods.includes("pooled") ? "pooled" : "year end";
  return periods.filter((kind) => kind === "year" || kind === state);
}
