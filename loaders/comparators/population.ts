import type {PublishedRow} from "./open_data/published_row.js";

/** Children aged 0 to 17 living in a place in the middle of a year. */
export interface Population {
  readonly geography: string;
  readonly laCode: string;
  /** Of the middle of this year. */
  readonly year: number;
  readonly children: number;
}

/** The rows of a file of estimates that are of children aged 0 to 17. */
export function populationsOf(rows: readonly PublishedRow[]): Population[] {
  return rows.flatMap((row) =>
    row.population.value !== null && /0 to 17/.test(row.category)
      ? [
          {
            geography: row.geography,
            laCode: row.laCode,
            year: row.year,
            children: row.population.value
          }
        ]
      : []
  );
}
