import {byar} from "./byar.js";
import {eventRange} from "./event_rate.js";
import {exactPoisson} from "./poisson.js";
import type {Estimate, Range} from "./range.js";

/** How many children had so many events. */
interface EventsOfChildren {
  readonly events: number;
  readonly children: number;
}

/**
 * Events that repeat within a child (moves, missing episodes), for each `per` of `exposed` children; null when
 * nobody is exposed. The range widens with the repeats: V/X, V being the sum of squares of each child's events.
 *
 * Adjustment for events that are not independent: Public Health England, Technical guide for directly
 * standardised rates, after Stukel T A and others (1994), Statistics in Medicine 13: 1781-1791.
 */
export function repeatEvents(
  counts: readonly EventsOfChildren[],
  exposed: number,
  per = 100
): (Estimate & {readonly events: number; readonly variance: number}) | null {
  if (!(exposed > 0)) return null;
  const events = counts.reduce((sum, each) => sum + each.events * each.children, 0);
  const variance = counts.reduce((sum, each) => sum + each.events ** 2 * each.children, 0);
  const scale = per / exposed;
  if (events === 0) {
    return {value: 0, lower: 0, upper: exactPoisson(0, 0.95).upper * scale, events, variance};
  }
  const {lower, upper} = widened(events, variance / events, byar(events, 0.95));
  return {value: events * scale, lower: lower * scale, upper: upper * scale, events, variance};
}

/** The range of a count of events where those of a child are not independent; `effect` is V/X, 1 where each child has one. */
export function repeatRange(x: number, effect: number): Range {
  return widened(x, effect, eventRange(x));
}

function widened(x: number, effect: number, {lower, upper}: Range): Range {
  const wider = Math.sqrt(effect);
  return {lower: Math.max(0, x + wider * (lower - x)), upper: x + wider * (upper - x)};
}
