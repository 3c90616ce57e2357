import {format} from "d3";

/** What a number needs to be written: its unit, and for a percentage what it is out of. */
export interface Amount {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

const whole = format(",.0f");
const tenth = format(",.1f");
const minus = "\u2212";

/** Half away from zero, on the decimal digits: 28.5 becomes 29, −28.5 becomes −29, 1.005 to two places 1.01. */
export function round(value: number, places = 0): number {
  const size = Number(`${Math.round(Number(`${plain(Math.abs(value))}e${places}`))}e${-places}`);
  return value < 0 ? -size : size;
}

/** A whole number with thousands commas. */
export function countText(value: number): string {
  return whole(round(value)).replace("-", minus);
}

/** Decimal places shown: whole per cent below 1,000, as the department prints; one place for other measures. */
export function places(unit: string, denominator: number | null): number {
  if (unit === "per cent") return denominator !== null && denominator >= 1000 ? 1 : 0;
  return isCount(unit) ? 0 : 1;
}

/** Units that are averages, rates or ratios: everything else is counted in whole numbers. */
const measured = /^(per |months|miles|ratio|score|full-time|working days)/;

export function isCount(unit: string): boolean {
  return !measured.test(unit);
}

/** The value as displayed: rounded as pages and figures.csv show it. A percentage is taken from its counts. */
export function displayed({unit, numerator, denominator, value}: Amount): number | null {
  if (value === null) return null;
  const exact =
    unit === "per cent" && numerator !== null && denominator ? (numerator * 100) / denominator : value;
  return round(exact, places(unit, denominator));
}

/** The number alone: 1,234 or 12.5. */
export function numberText(amount: Amount): string {
  const value = displayed(amount);
  if (value === null) return "";
  const decimals = places(amount.unit, amount.denominator);
  return (decimals === 0 ? whole(value) : tenth(value)).replace("-", minus);
}

/** The number with its unit: 12%, 8.1 per 1,000 days, 1.6 times; a count stays bare. */
export function valueText(amount: Amount): string {
  const number = numberText(amount);
  if (number === "" || isCount(amount.unit)) return number;
  if (amount.unit === "per cent") return `${number}%`;
  if (amount.unit === "ratio") return `${number} times`;
  return `${number} ${amount.unit}`;
}

/** The percentage with its counts beside it: 12% (66 of 551). */
export function withCounts(amount: Amount): string {
  const {unit, numerator, denominator} = amount;
  if (unit !== "per cent" || numerator === null || denominator === null) return valueText(amount);
  return `${valueText(amount)} (${countText(numerator)} of ${countText(denominator)})`;
}

function plain(size: number): string {
  // Enough digits to keep 2.675 and drop the last bits of a division.
  return String(Number(size.toPrecision(14))).includes("e") ? "0" : String(Number(size.toPrecision(14)));
}
