/** What names a figure: which measure, where, when, for whom. Empty strings mean "all of them". */
export interface CellKey {
  readonly measure: string;
  readonly geography: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly breakdown2: string;
  readonly category2: string;
  /** `value` for a measure's own figure; `expected`, `gap`, `ratio` … mark further rows. */
  readonly statistic: string;
}

/** A figure as counted from the children, before disclosure control. Never publish one. */
export interface Cell extends CellKey {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded; per cent from 0 to 100. */
  readonly value: number | null;
  readonly status: "measured" | "not available" | "not applicable";
}

/**
 * A cell as it stands in figures.csv: age and ethnicity together, which only adjust a comparison for age, are one
 * breakdown there, since its pairs are those of the catalogue.
 */
export function asWritten<Named extends CellKey>(cell: Named): Named {
  if (cell.breakdown !== "age_in_two" || cell.breakdown2 !== "ethnicity_white_british") return cell;
  const category = ageAndEthnicity(cell.category, cell.category2);
  return {...cell, breakdown: "age_and_ethnicity", category, breakdown2: "", category2: ""};
}

/** "Under 10, White British" */
export function ageAndEthnicity(age: string, ethnicity: string): string {
  return `${age}, ${ethnicity}`;
}

/** The address of a cell, for maps and for messages. */
export function keyOf(cell: CellKey): string {
  return [
    cell.measure,
    cell.geography,
    cell.period,
    cell.breakdown,
    cell.category,
    cell.breakdown2,
    cell.category2,
    cell.statistic
  ].join("|");
}
