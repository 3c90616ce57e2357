import {type Cell, type CellKey, keyOf} from "../measures/cell.js";
import {decimals} from "../measures/display.js";
import {isDerived, type Measure} from "../measures/measure.js";
import {round} from "../statistics/rounding.js";
import {standsOn} from "./derived.js";
import {groupsOf} from "./described.js";
import type {Lattice, Population} from "./lattice.js";
import {addressOf} from "./model.js";
import type {Spoken} from "./reconciled.js";
import {countedIn} from "./when.js";

/** A figure of an earlier release that readers may hold: with the numbers it showed. */
export interface EarlierFigure extends CellKey {
  readonly unit: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As displayed. */
  readonly value: number | null;
}

/**
 * The figures of periods that are still counted. What is counted on the day of the extract alone, such as reviews
 * overdue now, has no children behind it any more: nothing new is published of that day.
 */
export function stillCounted(
  earlier: readonly EarlierFigure[],
  measures: ReadonlyMap<string, Measure>,
  populations: ReadonlyMap<string, Population>
): EarlierFigure[] {
  const counted = new Set(
    [...populations].flatMap(([name, {counts}]) =>
      counts.rows.map(({kind, period}) => [name, kind, period].join("|"))
    )
  );
  return earlier.filter((figure) => {
    const measure = measures.get(figure.measure)!;
    const {kind, periods} = countedIn(measure, figure.period);
    return (
      isCounted(figure, measures) &&
      periods.every((period) => counted.has([measure.population, kind, period].join("|")))
    );
  });
}

/** What earlier releases said of groups of children, as far as these populations know them. */
export function spokenOf(
  earlier: readonly EarlierFigure[],
  measures: ReadonlyMap<string, Measure>,
  lattice: Lattice
): Spoken[] {
  return earlier.flatMap((figure) => {
    const measure = measures.get(figure.measure)!;
    const {numerator, denominator} = groupsOf(figure, measure, lattice);
    return [
      ...(numerator && figure.numerator !== null ? [{terms: numerator, value: figure.numerator}] : []),
      // The denominator of a rate is a time, not a number of children.
      ...(denominator && figure.denominator !== null && measure.figure.kind !== "rate"
        ? [{terms: denominator, value: figure.denominator}]
        : [])
    ];
  });
}

/** The groups that the department withholds. */
export function confidentialIn(
  cells: readonly EarlierFigure[],
  measures: ReadonlyMap<string, Measure>,
  lattice: Lattice
): Set<string> {
  return new Set(
    cells.flatMap((cell) => {
      const {numerator} = groupsOf(cell, measures.get(cell.measure)!, lattice);
      return numerator ? [addressOf(numerator)] : [];
    })
  );
}

/** Those that count children, the last word on each. */
export function lastSaid(
  earlier: readonly EarlierFigure[],
  measures: ReadonlyMap<string, Measure>
): Map<string, EarlierFigure> {
  return new Map(
    earlier.filter((figure) => measures.has(figure.measure)).map((figure) => [keyOf(figure), figure])
  );
}

/**
 * A correction beside the figure it corrects tells how many children were added or moved, so a figure that was shown
 * stands. Figures worked out from one that stands are taken from the same release, or are not available.
 */
export function asFirstPublished(
  cells: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  earlier: ReadonlyMap<string, EarlierFigure>
): Cell[] {
  const kept = new Set<string>();
  const own = cells.map((cell) => {
    const then = earlier.get(keyOf(cell));
    if (!then || !isCounted(cell, measures) || isSame(cell, then)) return cell;
    kept.add(keyOf(cell));
    return asThen(cell, then);
  });
  return own.map((cell) => following(cell, measures, earlier, kept));
}

function following(
  cell: Cell,
  measures: ReadonlyMap<string, Measure>,
  earlier: ReadonlyMap<string, EarlierFigure>,
  kept: Set<string>
): Cell {
  const measure = measures.get(cell.measure);
  const bases = measure && cell.status === "measured" ? standsOn(cell, measure) : null;
  if (!bases?.some((base) => kept.has(keyOf(base)))) return cell;
  const then = earlier.get(keyOf(cell));
  if (then) return asThen(cell, then);
  return {...cell, status: "not available", numerator: null, denominator: null, value: null};
}

function isCounted(cell: CellKey, measures: ReadonlyMap<string, Measure>): boolean {
  const measure = measures.get(cell.measure);
  return measure !== undefined && cell.statistic === "value" && !isDerived(measure);
}

/** Without the figures that are corrected now and may be. */
export function withoutCorrected(
  said: ReadonlyMap<string, EarlierFigure>,
  cells: readonly Cell[],
  mayBe: (cell: Cell) => boolean
): ReadonlyMap<string, EarlierFigure> {
  const corrected = cells.filter((cell) => {
    const then = said.get(keyOf(cell));
    return then !== undefined && mayBe(cell) && !isSame(cell, then);
  });
  if (corrected.length === 0) return said;
  const keys = new Set(corrected.map(keyOf));
  return new Map([...said].filter(([key]) => !keys.has(key)));
}

/** The same counts, and the same value as displayed. */
export function isSame(cell: Cell, then: EarlierFigure): boolean {
  if (cell.status !== "measured") return false;
  const {numerator, denominator, value, unit} = cell;
  const displayed = value === null ? null : round(value, decimals(unit, denominator));
  return numerator === then.numerator && denominator === then.denominator && displayed === then.value;
}

function asThen(cell: Cell, {numerator, denominator, value}: EarlierFigure): Cell {
  return {...cell, status: "measured", numerator, denominator, value};
}
