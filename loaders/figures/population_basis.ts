import {refusal} from "../statistics/population_ratio.js";

/** Children of an ethnic group who live in the area in the middle of a year, and the ages counted. */
export interface EthnicPopulation {
  readonly year: number;
  readonly ethnicity: string;
  readonly children: number;
  readonly youngest: number;
  readonly oldest: number;
}

/** How many children of a group live in the area, or why the number may not be used. */
type Basis = {readonly children: number} | {readonly refused: string};

/**
 * The population that children in care on a date are set against: those under 18 in the middle of the year before, as
 * the department has it. Never another year's, other ages', or one of groups that cannot be the same.
 */
export function basisOf(
  populations: readonly EthnicPopulation[],
  group: string,
  {period, inCare}: {readonly period: string; readonly inCare: number}
): Basis {
  const year = Number(period.slice(0, 4)) - 1;
  const own = populations.filter(({ethnicity}) => ethnicity === group);
  const found = own.find((one) => one.year === year);
  const nearest = found ?? own[0];
  const refused = refusal({
    inCare,
    population: nearest?.children ?? 0,
    sameCategories: nearest !== undefined,
    sameAges: nearest?.youngest === 0 && nearest.oldest === 17,
    sameYear: found !== undefined
  });
  return refused === null ? {children: nearest!.children} : {refused};
}
