import {format} from "d3";
import {decimals} from "../measures/display.js";
import {round} from "../statistics/rounding.js";

/** What a number needs to be written: its unit, and for a percentage what it is out of. */
interface Amount {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

const minus = "\u2212";

/** A whole number with thousands commas. */
export function countText(value: number): string {
  return format(",.0f")(round(value)).replace("-", minus);
}

/** Averages, rates and ratios; every other unit names what is counted, in whole numbers. */
const measured = /^(per |months|miles|ratio|score|full-time|working days)/;

/** Whether a unit is of things counted, such as children, and not of days or per cent. */
export function isCount(unit: string): boolean {
  return !measured.test(unit);
}

/** The value as displayed; null when there is none. */
export function displayed({unit, denominator, value}: Amount): number | null {
  return value === null ? null : round(value, decimals(unit, denominator));
}

/** The number alone: 1,234 or 12.5. */
export function numberText(amount: Amount): string {
  const value = displayed(amount);
  if (value === null) return "";
  return format(`,.${decimals(amount.unit, amount.denominator)}f`)(value).replace("-", minus);
}

/** The number with its unit: 12%, 8.1 per 1,000 days, 1.60 times; a count and a score stay bare. */
export function valueText(amount: Amount): string {
  const number = numberText(amount);
  if (number === "" || isCount(amount.unit) || amount.unit === "score") return number;
  if (amount.unit === "per cent") return `${number}%`;
  if (amount.unit === "ratio") return `${number} times`;
  return `${number} ${number === "1" ? amount.unit.replace(/s$/, "") : amount.unit}`;
}

/** The percentage with its counts beside it: 12% (66 of 551). */
export function withCounts(amount: Amount): string {
  const {unit, numerator, denominator} = amount;
  if (unit !== "per cent" || numerator === null || denominator === null) return valueText(amount);
  return `${valueText(amount)} (${countText(numerator)} of ${countText(denominator)})`;
}
