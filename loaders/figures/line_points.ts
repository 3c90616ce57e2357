import {numberText, valueText, withCounts} from "./numbers.js";
import {dateName, isDate, periodName, tick} from "./periods.js";
import type {PublishedCell} from "./published.js";
import {shown} from "./selection.js";

export interface Point {
  readonly period: string;
  readonly name: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly label: string;
  readonly told: string;
  /** Neighbouring periods with a figure share a run; a gap starts a new one. */
  readonly run: number;
}

/** The marks of a line: only figures that are shown, in runs that no gap bridges. */
export function points(cells: readonly PublishedCell[], periods: readonly string[]): Point[] {
  return shown(cells)
    .filter((cell) => cell.value !== null)
    .map((cell) => {
      const index = periods.indexOf(cell.period);
      const gaps = periods
        .slice(0, index)
        .filter((period) => !shown(cells).some((other) => other.period === period)).length;
      return {
        period: tick(cell.period),
        name: isDate(cell.period) ? dateName(cell.period) : periodName(cell.period),
        value: cell.value!,
        lower: cell.lower,
        upper: cell.upper,
        label: cell.unit === "per cent" ? valueText(cell) : numberText(cell),
        run: gaps,
        told: withCounts(cell)
      };
    });
}
