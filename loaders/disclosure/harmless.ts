import type {Described} from "./described.js";
import type {Policy} from "./policy.js";

/** Whether a row's own counts may be shown, whatever else is. */
export function isHarmless(described: Described, policy: Policy): boolean {
  const {cell, measure, characteristics} = described;
  const {numerator, denominator} = cell;
  const {kind} = measure.figure;
  if (kind === "median" || kind === "mean") return (denominator ?? 0) >= policy.averageFrom;
  const about = (count: number | null, number: number) => count === null || !isHidden(count, number, policy);
  if (!about(numerator, characteristics.numerator)) return false;
  if (kind === "rate") return about(described.base, characteristics.denominator);
  if (denominator === null) return true;
  const rest = numerator === null ? null : denominator - numerator;
  return about(denominator, characteristics.denominator) && about(rest, characteristics.numerator);
}

/** One characteristic: 1 to 5 are hidden and zeros are shown. Two or more: 0 to 5 are hidden alike. */
export function isHidden(count: number, characteristics: number, policy: Policy): boolean {
  return count <= policy.small && (count > 0 || characteristics > 1);
}
