import {decimalsFor, round} from "../statistics/rounding.js";
import type {Compared} from "./groups_compared.js";
import type {PublishedCell} from "./published.js";

/**
 * Groups as the words speak of them: where the outcome asked about is the rarer side, of those who are no cases. As
 * they were where groups of one figure differ in that.
 */
export function turned(compared: readonly Compared[]): {
  readonly compared: readonly Compared[];
  readonly isTurned: boolean;
} {
  const shown = compared.filter(({comparison}) => comparison.verdict !== "not shown");
  const isTurned = shown.length > 0 && shown.every(({comparison}) => comparison.flipped);
  if (!isTurned) return {compared, isTurned};
  return {
    compared: compared.map((one) => ({...one, group: rest(one.group), reference: rest(one.reference)})),
    isTurned
  };
}

/** The figure of all others: 28% (39 of 140) of 72% (101 of 140). */
export function rest(cell: PublishedCell): PublishedCell {
  if (cell.status !== "shown" || cell.numerator === null || !cell.denominator) return cell;
  const digits = decimalsFor(cell.denominator);
  const numerator = cell.denominator - cell.numerator;
  const other = (value: number | null) => (value === null ? null : round(100 - value, digits));
  return {
    ...cell,
    numerator,
    value: round((100 * numerator) / cell.denominator, digits),
    lower: other(cell.upper),
    upper: other(cell.lower)
  };
}
