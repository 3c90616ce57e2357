import {countText, displayed, isCount, valueText} from "./numbers.js";
import {before, isDate, kindOf} from "./periods.js";
import type {ReleasedCell, ShownCell} from "./released.js";
import {at} from "./selection.js";

export interface Change {
  readonly now: ShownCell;
  readonly then: ShownCell;
  readonly direction: "up" | "down" | "same";
  /** In the measure's unit, of the displayed figures. */
  readonly size: number;
}

/** The change over a year, where both ends are shown; null otherwise. */
export function changeOf(cells: readonly ReleasedCell[], period: string): Change | null {
  const now = at(cells, period);
  const then = at(cells, before(period));
  if (now?.status !== "shown" || then?.status !== "shown") return null;
  const [new_, old] = [displayed(now), displayed(then)];
  if (new_ === null || old === null) return null;
  const direction = new_ > old ? "up" : new_ < old ? "down" : "same";
  return {now, then, direction, size: Math.abs(new_ - old)};
}

/** "a year ago" for a date, "the year before" for what happened in a year. */
export function earlier(period: string): string {
  if (kindOf(period) === "pooled") return "the three years before";
  return isDate(period) ? "a year ago" : "the year before";
}

/** The change in a few words: "up 45 from a year ago", "was 14% a year ago", "the same as a year ago". */
export function changeText({direction, size, now, then}: Change): string {
  if (direction === "same") return `the same as ${earlier(now.period)}`;
  if (isCount(now.unit)) return `${direction} ${countText(size)} from ${earlier(now.period)}`;
  return `was ${valueText(then)} ${earlier(now.period)}`;
}
