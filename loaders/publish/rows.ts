import type {Council} from "../council.js";
import type {Draft} from "../disclosure/draft.js";
import type {DecidedCell, Release} from "../disclosure/release.js";
import {asRow, type FigureRow} from "../figures/figure_row.js";
import {asWritten, type CellKey, keyOf} from "../measures/cell.js";
import type {DesignEffects} from "../measures/design_effects.js";
import {decimals} from "../measures/display.js";
import type {Measure} from "../measures/measure.js";
import {repeatRange} from "../statistics/repeat_events.js";
import {round} from "../statistics/rounding.js";
import {wilson} from "../statistics/wilson.js";

/** The rows of figures.csv, from what disclosure control released, and nothing else but a draft that is previewed. */
export function figureRows(
  release: Release | Draft,
  measures: readonly Measure[],
  council: Council,
  effects: DesignEffects
): FigureRow[] {
  const known = new Map(measures.map((measure) => [measure.id, measure]));
  const source = `${council.name} SSDA903 exports, ${council.extractDate}`;
  return release.cells.map((cell) =>
    figureRow(cell, known.get(cell.measure)!, source, effects.get(keyOf(cell)) ?? 1)
  );
}

function figureRow(cell: DecidedCell, measure: Measure, source: string, effect: number): FigureRow {
  const {unit, status} = cell;
  const line = {...asWritten(addressOf(cell)), unit, source};
  const {numerator = null, denominator = null, value = null} = cell;
  const shown = (number: number | null) =>
    number === null ? null : round(number, decimals(unit, denominator));
  // In so small a group a range would be wider than anything it could be compared with.
  const [lower, upper] =
    line.breakdown === "age_and_ethnicity"
      ? [null, null]
      : range({numerator, denominator, value}, measure, effect);
  return asRow(line, status, {
    numerator,
    denominator,
    value: shown(value),
    lower: shown(lower),
    upper: shown(upper)
  });
}

function addressOf(cell: CellKey): CellKey {
  const {measure, geography, period, breakdown, category, breakdown2, category2, statistic} = cell;
  return {measure, geography, period, breakdown, category, breakdown2, category2, statistic};
}

interface Shown {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
}

/** The 95% range of a figure whose counts are shown. */
function range(
  {numerator, denominator, value}: Shown,
  measure: Measure,
  effect: number
): readonly [number | null, number | null] {
  if (value === null || numerator === null) return [null, null];
  if (
    measure.interval === "poisson" ||
    (measure.interval === "clustered" && measure.figure.kind === "rate")
  ) {
    const {lower, upper} = repeatRange(numerator, effect);
    const scale = scaleOf({numerator, denominator, value}, measure);
    return [lower * scale, upper * scale];
  }
  if ((measure.interval === "wilson" || measure.interval === "clustered") && denominator) {
    const {lower, upper} = wilson(numerator / effect, denominator / effect);
    return [lower * 100, upper * 100];
  }
  return [null, null];
}

/** What one event makes of the figure. */
function scaleOf({numerator, denominator, value}: Shown, {figure}: Measure): number {
  if (!denominator) return 1;
  if (figure.kind === "rate" || figure.kind === "population rate") return figure.per / denominator;
  return numerator ? value! / numerator : 1;
}
