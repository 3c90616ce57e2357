import type {Council} from "../council.js";
import type {Release} from "../disclosure/release.js";
import type {DesignEffects} from "../measures/design_effects.js";
import type {Measure} from "../measures/measure.js";
import {comparisonRows} from "./comparisons.js";
import {type FigureRow, figureRows} from "./rows.js";

/** Every row the site publishes: the released figures, and what follows from those that are shown. */
export function siteRows(
  release: Release,
  effects: DesignEffects,
  measures: readonly Measure[],
  council: Council
): FigureRow[] {
  const counted = figureRows(release, measures, council, effects);
  return [...counted, ...comparisonRows(counted, measures, effects)];
}
