import {keyOf} from "../measures/cell.js";
import {pChart, side} from "../statistics/p_chart.js";
import {LEAST_POINTS, xmr} from "../statistics/xmr.js";
import {noVariationWords} from "./caution_words.js";
import {countText, valueText, withCounts} from "./numbers.js";
import {kindOf, periodName} from "./periods.js";
import type {PublishedCell, PublishedRelease, ShownCell} from "./published.js";
import {type Selection, shown} from "./selection.js";

/** Fewest periods whose percentages make a chart of their usual variation. */
const leastShares = 8;

/** A period's limits, in the measure's unit, and whether its figure lies outside or breaks a rule. */
export interface UsualPoint {
  readonly period: string;
  readonly lower: number;
  readonly upper: number;
  readonly signal: string | null;
}

/** How much a series usually varies from period to period, from figures that are shown and nothing else. */
export interface Usual {
  readonly kind: "p-chart" | "XmR";
  readonly centre: number;
  readonly points: readonly UsualPoint[];
  /** False where every figure is the same. */
  readonly variation: boolean;
}

/**
 * A p-chart of a percentage over eight periods or more, or an XmR chart of a flow over twelve; null for stocks, for
 * averages and for shorter series. Only periods from `since` on, where a series breaks.
 */
export function usualVariation(release: PublishedRelease, selection: Selection, since = ""): Usual | null {
  const {measure, totals, kind, request} = selection;
  if (request.by || kind === "pooled" || kind === "half-year") return null;
  const cells = totals.filter(({period}) => period >= since);
  if (measure.figure.kind === "share" && (measure.interval === "wilson" || measure.interval === "clustered"))
    return ofShares(release, shown(cells));
  const flows = measure.figure.kind === "count" && (kind === "quarter" || kind === "year");
  return flows ? ofFlows(latestRun(cells)) : null;
}

function ofShares(release: PublishedRelease, cells: readonly ShownCell[]): Usual | null {
  const counted = cells.filter(({numerator, denominator}) => numerator !== null && (denominator ?? 0) > 0);
  if (counted.length < leastShares) return null;
  // A child counted more than once weighs less.
  const effect = (cell: ShownCell) => release.effects?.[keyOf(cell)] ?? 1;
  const found = pChart(
    counted.map((cell) => ({x: cell.numerator! / effect(cell), n: cell.denominator! / effect(cell)}))
  );
  if (!found) return null;
  return {
    kind: "p-chart",
    centre: 100 * found.centre,
    variation: found.centre > 0 && found.centre < 1,
    points: found.points.map(({share, limits998}, index) => ({
      period: counted[index]!.period,
      lower: 100 * limits998!.lower,
      upper: 100 * limits998!.upper,
      signal: side(share, limits998)
    }))
  };
}

function ofFlows(cells: readonly ShownCell[]): Usual | null {
  const found = cells.length < LEAST_POINTS ? null : xmr(cells.map(({value}) => value!));
  if (!found) return null;
  return {
    kind: "XmR",
    centre: found.mean,
    variation: found.variation,
    points: cells.map(({period}, index) => ({
      period,
      lower: Math.max(0, found.lower),
      upper: found.upper,
      signal: found.signals[index]!
    }))
  };
}

/** The shown figures up to the latest with none missing between them: a gap has no moving range. */
function latestRun(cells: readonly PublishedCell[]): ShownCell[] {
  const missing = cells.findLastIndex((cell) => cell.status !== "shown" || cell.value === null);
  return shown(cells.slice(missing + 1));
}

/** What the limits are and what lies outside them, in sentences. */
export function usualWords(usual: Usual, {totals, latest}: Selection): string[] {
  const {kind, centre, points, variation} = usual;
  if (!variation) return [noVariationWords()];
  const one = kindOf(latest) === "quarter" || kindOf(latest) === "quarter end" ? "quarter" : "year";
  const unit = totals[0]!.unit;
  const middle = valueText({unit, numerator: null, denominator: 100, value: centre});
  const about =
    kind === "p-chart"
      ? `The ${points.length} figures shown make ${middle} together. The dashed lines are how far a ${one} of its size may stray from that by chance: about 1 in 500 would lie outside them.`
      : `The average ${one} of these ${points.length} has ${countText(centre)}. The dashed lines are how far the number usually moves from one ${one} to the next.`;
  return [about, signalWords(usual, totals, one)];
}

function signalWords({kind, points}: Usual, totals: readonly PublishedCell[], one: string): string {
  const outside = points.filter(({signal}) => signal !== null);
  if (outside.length === 0)
    return `No figure stands out: the differences from ${one} to ${one} are within the usual variation.`;
  const told = outside.map(({period, signal}) => {
    const cell = totals.find((each) => each.period === period);
    const figure = cell?.status === "shown" ? withCounts(cell) : "";
    const why = kind === "p-chart" ? `${signal} the lines` : signal!;
    return `${periodName(period)}, ${figure}, ${why}`;
  });
  const [few, more] = [told.slice(-4), told.length - 4];
  const rest = more > 0 ? `; and ${more} earlier` : "";
  return `${outside.length === 1 ? "One figure stands" : `${countText(outside.length)} figures stand`} out from the usual variation, marked with a ring: ${few.join("; ")}${rest}. That asks for a reason; it does not give one.`;
}
