import {type Day, firstDay, lastDay} from "../calendar.js";
import {extractDay} from "../told-reviews.js";

/** The years the service has kept its files for. */
export interface Span {
  readonly years: readonly number[];
  readonly first: Day;
  readonly last: Day;
  /** The last day of each quarter. */
  readonly quarters: readonly Day[];
}

/** The last three of the returns' years. */
export function spanOf(firstYear: number, lastYear: number): Span {
  const from = Math.max(firstYear, lastYear - 2);
  const years = Array.from({length: lastYear - from + 1}, (_, index) => from + index);
  const quarters = years.flatMap((year) => [
    firstDay(year) + 90,
    firstDay(year) + 182,
    firstDay(year) + 274,
    lastDay(year)
  ]);
  return {years, first: firstDay(from), last: extractDay, quarters};
}
