import type {Fact} from "./fact.js";
import type {PublishedRow} from "./open_data/published_row.js";
import {yearOf} from "./open_data/time.js";

/** Children aged 0 to 17 living in a place in the middle of a year. */
export interface Population {
  readonly geography: string;
  readonly geographyType: Fact["geographyType"];
  readonly laCode: string;
  /** Of the middle of this year. */
  readonly year: number;
  readonly children: number;
  readonly source: string;
}

/** The rows of a file of estimates that are of children aged 0 to 17. */
export function populationsOf(rows: readonly PublishedRow[], source: string): Population[] {
  return rows.flatMap((row) =>
    row.population.value !== null && /0 to 17/.test(row.category)
      ? [
          {
            geography: row.geography,
            geographyType: row.geographyType,
            laCode: row.laCode,
            year: row.year,
            children: row.population.value,
            source
          }
        ]
      : []
  );
}

/** The estimate a rate of the period uses: that of the middle of the year before. */
export function populationFor(
  populations: readonly Population[],
  place: {readonly laCode: string; readonly geography: string},
  period: string
): Population | null {
  const year = yearOf(period) - 1;
  const found = populations.find(
    (population) =>
      population.year === year &&
      (place.laCode
        ? population.laCode === place.laCode
        : !population.laCode && population.geography === place.geography)
  );
  return found ?? null;
}

/** Children for each 10,000 of the population, half up to a whole number: the department's rule. */
export function ratePer10000(children: number, population: number): number {
  return Math.floor((children * 10_000) / population + 0.5);
}
