import type {Addresses} from "./address.js";
import {type Json, type Row, rowsIn} from "./json.js";
import type {Numbers, Shown, Where} from "./shown.js";
import {type Token, tokensIn} from "./tokens.js";

const numeric = ["value", "lower", "upper", "numerator", "denominator", "n"] as const;
const spoken = ["label", "told"] as const;
const naming = ["period", "name", "row", "place", "group"] as const;

/** How many numbers in the rows behind a chart the lines they stand for do not show. */
export function strangeRows(json: Json, figure: Where, shown: Shown, addresses: Addresses): number {
  return rowsIn(json).reduce((sum, row) => sum + strangeIn(row, figure, shown, addresses), 0);
}

function strangeIn(row: Row, figure: Where, shown: Shown, addresses: Addresses): number {
  // Limits of chance belong to no figure of their own: they are worked out from what is drawn.
  if (!("value" in row || "told" in row) || isReference(row)) return 0;
  const where = naming.reduce((at, name) => addresses.narrowed(at, textOf(row[name])), figure);
  const numbers = shown.at(where);
  const values = numeric.map((name) => row[name]).filter((value) => typeof value === "number");
  const tokens = spoken.flatMap((name) => tokensIn(textOf(row[name])));
  return (
    values.filter((value) => !isDrawn(String(Math.abs(value)), numbers)).length +
    tokens.filter((token) => !isSaid(token, numbers)).length
  );
}

/** A line to compare with, such as "Same rate", is of nobody. */
function isReference(row: Row): boolean {
  return !naming.some((name) => name in row) && tokensIn(textOf(row.label)).length === 0;
}

/** A length has no sign by which to know a percentage. */
function isDrawn(number: string, {counts, values}: Numbers): boolean {
  return counts.has(number) || values.has(number);
}

function isSaid({number, isPercentage}: Token, {counts, values, areOwn}: Numbers): boolean {
  if (isPercentage) return values.has(number);
  return counts.has(number) || (areOwn && values.has(number));
}

/** Names that are broken into lines are told whole. */
function textOf(json: Json | undefined): string {
  return Array.isArray(json) ? json.join(" ") : typeof json === "string" ? json.replace(/^\|/, "") : "";
}
