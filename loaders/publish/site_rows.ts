import {openDataOf} from "../comparators/council_data.js";
import type {Council} from "../council.js";
import type {Release} from "../disclosure/release.js";
import type {FigureRow} from "../figures/figure_row.js";
import type {EthnicPopulation} from "../figures/population_basis.js";
import type {DesignEffects} from "../measures/design_effects.js";
import type {Measure} from "../measures/measure.js";
import {comparatorRows} from "./comparator_rows.js";
import {comparisonRows} from "./comparisons.js";
import {withRatioRanges} from "./ratio_ranges.js";
import {figureRows} from "./rows.js";
import {withoutUnknowable} from "./unknowable.js";

/** Every row the site publishes: the released figures, what follows from those that are shown, and the official ones beside them. */
export function siteRows(
  release: Release,
  effects: DesignEffects,
  measures: readonly Measure[],
  council: Council,
  populations: readonly EthnicPopulation[] = []
): FigureRow[] {
  const own = withoutUnknowable(figureRows(release, measures, council, effects));
  const counted = withRatioRanges(own, populations);
  const official = openDataOf(council);
  return [
    ...counted,
    ...comparisonRows(counted, measures, effects),
    ...(official ? comparatorRows(counted, measures, council, official) : [])
  ];
}
