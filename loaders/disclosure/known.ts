import type {Described} from "./described.js";
import {addressOf, type Bound, type Terms, valueOf} from "./model.js";

/** The groups whose numbers a row gives away. */
export function revealed({numerator, denominator}: Described): Terms[] {
  return [numerator, denominator].filter((terms) => terms !== null);
}

/** Zeros of one characteristic, which are shown whatever else is. */
export function noughts(rows: readonly Described[], isClosed: (terms: Terms) => boolean): Terms[] {
  return rows.flatMap(({cell, numerator, characteristics}) =>
    numerator !== null && cell.numerator === 0 && characteristics.numerator === 1 && !isClosed(numerator)
      ? [numerator]
      : []
  );
}

/**
 * A zero of one characteristic is shown, so whatever is hidden is known not to be zero; unless it is hidden because
 * the department withholds it, and the reader knows.
 */
export function somebody(
  rows: readonly Described[],
  truth: readonly number[],
  isExcused: (terms: Terms) => boolean = () => false
): Bound[] {
  const found = new Map<string, Bound>();
  for (const {numerator, characteristics} of rows) {
    if (numerator === null || characteristics.numerator > 1) continue;
    if (valueOf(numerator, truth) === 0 || isExcused(numerator)) continue;
    found.set(addressOf(numerator), {terms: numerator, low: 1, high: Number.POSITIVE_INFINITY});
  }
  return [...found.values()];
}
