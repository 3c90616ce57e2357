import type {Measure} from "../measures/measure.js";
import {compare} from "../statistics/comparison.js";
import {countText, displayed, isCount, valueText} from "./numbers.js";
import {before, isDate, kindOf} from "./periods.js";
import type {PublishedCell, ShownCell} from "./published.js";
import {at} from "./selection.js";

export interface Change {
  readonly now: ShownCell;
  readonly then: ShownCell;
  readonly direction: "up" | "down" | "same";
  /** In the measure's unit, of the displayed figures. */
  readonly size: number;
  /** Whether the counts tell a real change from chance; unknown where no test fits. */
  readonly told: "real" | "similar" | "too few" | "unknown";
}

/** The change over a year, where both ends are shown; null otherwise. */
export function changeOf(measure: Measure, cells: readonly PublishedCell[], period: string): Change | null {
  const now = at(cells, period);
  const then = at(cells, before(period));
  if (now?.status !== "shown" || then?.status !== "shown") return null;
  const [value, old] = [displayed(now), displayed(then)];
  if (value === null || old === null) return null;
  const direction = value > old ? "up" : value < old ? "down" : "same";
  return {now, then, direction, size: Math.abs(value - old), told: told(measure, now, then)};
}

/** A share of separate children is tested; the same child's many reviews or days would need more than counts. */
function told(measure: Measure, now: ShownCell, then: ShownCell): Change["told"] {
  if (measure.figure.kind !== "share" || measure.interval !== "wilson") return "unknown";
  if (now.numerator === null || !now.denominator || then.numerator === null || !then.denominator)
    return "unknown";
  const {verdict} = compare(
    {a: now.numerator, n1: now.denominator},
    {c: then.numerator, n0: then.denominator}
  );
  if (verdict === "higher" || verdict === "lower") return "real";
  return verdict === "similar" ? "similar" : "too few";
}

/** "a year ago" for a date, "the year before" for what happened in a year. */
export function earlier(period: string): string {
  if (kindOf(period) === "pooled") return "the three years before";
  return isDate(period) ? "a year ago" : "the year before";
}

/** The change in a few words: "down 45 from a year ago", "was 14% a year ago", "the same as a year ago". */
export function changeText({direction, size, now, then, told: test}: Change): string {
  const since = earlier(now.period);
  if (direction === "same") return `the same as ${since}`;
  if (isCount(now.unit)) return `${direction} ${countText(size)} from ${since}`;
  return test === "real"
    ? `${direction} from ${valueText(then)} ${since}`
    : `was ${valueText(then)} ${since}`;
}
