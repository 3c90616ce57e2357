import {openDataOf} from "../comparators/council_data.js";
import type {Council} from "../council.js";
import type {Draft} from "../disclosure/draft.js";
import type {Release} from "../disclosure/release.js";
import type {DraftRow, FigureRow} from "../figures/figure_row.js";
import type {EthnicPopulation} from "../figures/population_basis.js";
import type {DesignEffects} from "../measures/design_effects.js";
import type {Measure} from "../measures/measure.js";
import {comparatorRows} from "./comparator_rows.js";
import {comparisonRows} from "./comparisons.js";
import {withRatioRanges} from "./ratio_ranges.js";
import {figureRows} from "./rows.js";
import {withoutUnknowable} from "./unknowable.js";

/** Every row the site publishes: the released figures, what follows from those that are shown, and the official ones beside them. */
export function siteRows(release: Release, ...given: Given): FigureRow[] {
  return rowsOf(release, ...given);
}

/** The same of a preview, each row told apart. */
export function draftRows(draft: Draft, ...given: Given): DraftRow[] {
  const drafts = new Set(draft.measures);
  return rowsOf(draft, ...given).map((row) => ({...row, draft: drafts.has(row.measure)}));
}

/** What rows are made with beside the cells. */
type Given = [
  effects: DesignEffects,
  measures: readonly Measure[],
  council: Council,
  populations?: readonly EthnicPopulation[]
];

function rowsOf(
  release: Release | Draft,
  ...[effects, measures, council, populations = []]: Given
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
