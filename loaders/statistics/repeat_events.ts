import {byar} from "./byar.js";
import {exactPoisson} from "./poisson.js";
import type {Confidence, Estimate} from "./range.js";

/** How many children had so many events. */
export interface EventsOfChildren {
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
  per = 100,
  confidence: Confidence = 0.95
): (Estimate & {readonly events: number; readonly variance: number}) | null {
  if (!(exposed > 0)) return null;
  const events = counts.reduce((sum, each) => sum + each.events * each.children, 0);
  const variance = counts.reduce((sum, each) => sum + each.events ** 2 * each.children, 0);
  const scale = per / exposed;
  if (events === 0) {
    return {value: 0, lower: 0, upper: exactPoisson(0, confidence).upper * scale, events, variance};
  }
  const plain = byar(events, confidence);
  const wider = Math.sqrt(variance / events);
  return {
    value: events * scale,
    lower: Math.max(0, events + wider * (plain.lower - events)) * scale,
    upper: (events + wider * (plain.upper - events)) * scale,
    events,
    variance
  };
}
