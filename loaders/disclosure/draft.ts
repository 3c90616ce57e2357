import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isConductTotal, isOwn} from "./conduct.js";
import type {Policy} from "./policy.js";
import type {DecidedCell} from "./release.js";
import {showDerived} from "./show_derived.js";

declare const uncertified: unique symbol;

/**
 * A release in which some measures were counted again and have not been through disclosure control. For the preview
 * on the analyst's own machine: nothing that publishes takes it.
 */
export interface Draft {
  readonly [uncertified]: true;
  readonly cells: readonly DecidedCell[];
  /** Measures of which every figure is a draft. */
  readonly measures: readonly string[];
}

/**
 * The release, with the cells of some measures in place of their old ones. Of them the plain rule alone is kept: a
 * count and who is left of its base are each nought or above the policy's threshold. Figures that stand together may
 * still give a child away. Among the counted are the measures that the drafts are worked out from.
 */
export function drafted(
  release: {readonly cells: readonly DecidedCell[]},
  counted: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  drafts: readonly string[],
  policy: Policy
): Draft {
  const kept = release.cells.filter((cell) => !drafts.includes(cell.measure));
  const again = counted.filter((cell) => drafts.includes(cell.measure));
  const harmless = again.filter((cell) => passes(cell, measures.get(cell.measure)!, policy));
  const certified = kept.filter(({status}) => status === "shown");
  const shown = new Set([...certified, ...harmless].map(keyOf));
  showDerived(counted, measures, shown, policy);
  const cells = [...kept, ...again.map((cell) => asShown(cell, shown.has(keyOf(cell))))];
  return {cells, measures: drafts} as unknown as Draft;
}

function passes(cell: Cell, measure: Measure, policy: Policy): boolean {
  if (cell.status !== "measured" || !isOwn(cell, measure)) return false;
  if (isConductTotal(cell, measure)) return true;
  const {numerator, denominator} = cell;
  const {kind} = measure.figure;
  if (numerator === null) return (denominator ?? 0) >= policy.averageFrom;
  if (kind === "mean") return (denominator ?? 0) >= policy.averageFrom;
  const isLarge = (count: number) => count === 0 || count > policy.small;
  if (denominator === null) return isLarge(numerator);
  // The base of a rate is time or people, of whom the events are no part.
  const rest = kind === "rate" ? 0 : denominator - numerator;
  return [numerator, denominator, rest].every(isLarge);
}

function asShown({numerator, denominator, value, status, ...key}: Cell, isShown: boolean): DecidedCell {
  if (status !== "measured") return {...key, status};
  return isShown ? {...key, status: "shown", numerator, denominator, value} : {...key, status: "withheld"};
}
