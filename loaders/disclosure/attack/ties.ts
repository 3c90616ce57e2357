import {flows} from "./flows.js";
import {quarters} from "./quarters.js";
import {seriesOf} from "./series.js";
import {reduced, type Settled} from "./settled.js";
import {type Fact, gathered, type Sum} from "./system.js";
import type {Tables} from "./tables.js";
import {twins} from "./twins.js";

/** What an attacker guesses ties populations and periods together, from the numbers that are known. */
export function tiesOf(tables: Tables, {value, left}: Settled): Fact[] {
  const known = (sum: Sum | null) => {
    if (sum === null) return null;
    const {rest, known} = reduced(sum, value);
    return rest.length === 0 ? known : null;
  };
  const told = new Map(
    left.facts.filter(({low, high}) => low === high).map(({sum, low}) => [nameOf(sum), low])
  );
  // A group may be told of as a whole, and none of its parts.
  const knownAsWhole = (sum: Sum) => {
    const {rest, known} = reduced(gathered(sum), value);
    const whole = rest.length === 0 ? 0 : told.get(nameOf(rest));
    return whole === undefined ? null : known + whole;
  };
  const series = seriesOf(tables);
  return [
    ...quarters(tables, known),
    ...twins(tables, series, known),
    ...flows(
      tables,
      series.filter(({limits}) => limits.size === 0),
      knownAsWhole
    )
  ];
}

function nameOf(sum: Sum): string {
  return [...sum]
    .sort(([one], [other]) => one - other)
    .map(([unknown, times]) => `${unknown} ${times}`)
    .join(",");
}
