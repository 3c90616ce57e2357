import {flows} from "./flows.js";
import {quarters} from "./quarters.js";
import {seriesOf} from "./series.js";
import {reduced} from "./settled.js";
import type {Fact, Sum} from "./system.js";
import type {Tables} from "./tables.js";
import {twins} from "./twins.js";

/** What an attacker guesses ties populations and periods together, from the numbers that are known. */
export function tiesOf(tables: Tables, value: ReadonlyMap<number, number>): Fact[] {
  const known = (sum: Sum | null) => {
    if (sum === null) return null;
    const {rest, known} = reduced(sum, value);
    return rest.length === 0 ? known : null;
  };
  const series = seriesOf(tables);
  return [
    ...quarters(tables, known),
    ...twins(tables, series, known),
    ...flows(
      tables,
      series.filter(({limits}) => limits.size === 0),
      known
    )
  ];
}
