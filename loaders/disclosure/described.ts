import type {Cell, CellKey} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import type {Condition, Lattice} from "./lattice.js";
import type {Terms} from "./model.js";
import {conditionsOf, eventsName} from "./requests.js";
import {countedIn} from "./when.js";

/** A cell as groups of children: whom it counts, and among whom. */
export interface Described {
  readonly cell: Cell;
  readonly measure: Measure;
  readonly numerator: Terms | null;
  readonly denominator: Terms | null;
  /** How many children are in the denominator, which for a rate is counted in days. */
  readonly base: number | null;
  /** How many characteristics describe the numerator and the denominator. */
  readonly characteristics: {readonly numerator: number; readonly denominator: number};
}

/** The groups that a cell counts, whatever their number; null where no population has them. */
export function groupsOf(
  cell: CellKey,
  measure: Measure,
  lattice: Lattice
): {readonly numerator: Terms | null; readonly denominator: Terms | null} {
  const {numerator, denominator} = partsOf(cell, measure);
  return {
    numerator: numerator && groupOf(cell, measure, numerator, lattice, eventsName(measure)),
    denominator: denominator && groupOf(cell, measure, denominator, lattice, "")
  };
}

/** The group that a cell of one characteristic counts: a nought of it would be shown. */
export function plainGroup(cell: CellKey, measure: Measure, lattice: Lattice): Terms | null {
  return partsOf(cell, measure).numerator?.size === 1 ? groupsOf(cell, measure, lattice).numerator : null;
}

interface Parts {
  readonly numerator: Condition | null;
  readonly denominator: Condition | null;
}

/** Finds the groups behind a cell; null where the populations do not bear its numbers out. */
export function describe(cell: Cell, measure: Measure, lattice: Lattice): Described | null {
  const {numerator, denominator} = partsOf(cell, measure);
  const found = groupsOf(cell, measure, lattice);
  if ((numerator && !found.numerator) || (denominator && !found.denominator)) return null;
  const valued = (terms: Terms | null) =>
    terms?.reduce((sum, [atom, times]) => sum + times * lattice.truth[atom]!, 0) ?? null;
  if (numerator && valued(found.numerator) !== cell.numerator) return null;
  if (denominator && measure.figure.kind !== "rate" && valued(found.denominator) !== cell.denominator)
    return null;
  const characteristics = {numerator: numerator?.size ?? 0, denominator: denominator?.size ?? 0};
  return {cell, measure, ...found, base: valued(found.denominator), characteristics};
}

function partsOf(cell: CellKey, measure: Measure): Parts {
  const {figure} = measure;
  const {among, counted} = conditionsOf(figure);
  const only = (value: string) => new Set([value]);
  // Where categories overlap, the total has rows of its own, without a category.
  const total = measure.overlapping ? ([[measure.overlapping, only("")]] as const) : [];
  const first = cell.breakdown ? ([[cell.breakdown, only(cell.category)]] as const) : total;
  const second = cell.breakdown2 ? ([[cell.breakdown2, only(cell.category2)]] as const) : [];
  const base = among ? ([[among.name, only("in")]] as const) : [];
  const chosen = counted ? ([[counted.name, only("counted")]] as const) : [];
  const whole = new Map([...first, ...second, ...base]);
  switch (figure.kind) {
    case "count":
      return {numerator: new Map([...first, ...second, ...chosen]), denominator: null};
    case "share":
      return {numerator: new Map([...first, ...second, ...chosen]), denominator: whole};
    case "composition":
      if (figure.apart?.includes(cell.category))
        return {numerator: new Map([...first, ...second]), denominator: null};
      return {
        numerator: whole,
        denominator: new Map([
          ...(second.length > 0 && figure.within === cell.breakdown ? first : second),
          ...base
        ])
      };
    case "rate":
      return {numerator: new Map([...first, ...second]), denominator: whole};
    default:
      return {numerator: null, denominator: whole};
  }
}

function groupOf(
  cell: CellKey,
  measure: Measure,
  condition: Condition,
  lattice: Lattice,
  events: string
): Terms | null {
  const {kind, periods} = countedIn(measure, cell.period);
  const population = events || measure.population;
  const parts = periods.map((period) => lattice.group({population, kind, period}, condition));
  return parts.some((terms) => terms === null) ? null : parts.flatMap((terms) => terms!);
}
