import {openDataOf} from "../comparators/council_data.js";
import type {Council} from "../council.js";
import type {FigureRow} from "../figures/figure_row.js";
import {storyPages} from "../figures/pages.js";
import type {PublishedRelease, Publisher} from "../figures/published.js";
import type {Measure} from "../measures/measure.js";
import {comparedWith} from "./compared_with.js";
import {type PackedCells, packCells} from "./explore_cells.js";

/** What the explore page says of a measure. */
export type Described = Pick<
  Measure,
  | "id"
  | "page"
  | "label"
  | "unit"
  | "definition"
  | "interval"
  | "polarity"
  | "chart"
  | "overlapping"
  | "footnote"
> & {readonly figure: {readonly kind: Measure["figure"]["kind"]}};

/** All that the explore page reads: every row of figures.csv, and the words around them. */
export interface ExploreFile extends PackedCells {
  readonly council: Pick<Publisher, "name" | "shortName" | "extractDate" | "licence" | "targets">;
  readonly comparators?: NonNullable<PublishedRelease["comparators"]>;
  readonly measures: readonly Described[];
  readonly pages: Readonly<Record<string, string>>;
}

/** Where the explore page finds it, from the root of the site. */
export const explorePath = "explore/figures.json";

/** The file of the explore page, from the rows that are published and from nothing else. */
export function exploreFile(
  rows: readonly FigureRow[],
  council: Council,
  measures: readonly Measure[]
): string {
  const official = openDataOf(council);
  const {name, shortName, extractDate, licence, targets} = council;
  const file: ExploreFile = {
    council: {name, shortName, extractDate, licence, ...(targets && {targets})},
    ...(official && {comparators: comparedWith(official, council.laCode)}),
    measures: measures.map(described),
    pages: storyPages,
    ...packCells(rows)
  };
  return JSON.stringify(file);
}

function described(measure: Measure): Described {
  const {id, page, label, unit, definition, interval, polarity, chart, overlapping, footnote, figure} =
    measure;
  return {
    id,
    page,
    label,
    unit,
    definition,
    interval,
    polarity,
    chart,
    figure: {kind: figure.kind},
    ...(overlapping && {overlapping}),
    ...(footnote && {footnote})
  };
}
