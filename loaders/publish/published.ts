import {openDataOf} from "../comparators/council_data.js";
import type {Council} from "../council.js";
import type {Edition} from "../editions/edition.js";
import type {ComparedWith} from "../figures/compared_with.js";
import type {KeptEdition} from "../figures/editions.js";
import type {Event} from "../figures/events.js";
import type {FigureRow} from "../figures/figure_row.js";
import type {EthnicPopulation} from "../figures/population_basis.js";
import type {PrintedReports} from "../figures/printed.js";
import type {Quality} from "../figures/quality.js";
import type {Releases} from "../figures/releases.js";
import {localFiles} from "../local/files.js";
import type {DesignEffects} from "../measures/design_effects.js";
import {comparedWith} from "./compared_with.js";
import {keptEditions} from "./editions.js";
import {eventsOf} from "./events.js";
import {printedReports} from "./printed.js";
import {qualityOf} from "./quality.js";
import {releasesOf} from "./releases.js";

const told = [
  "name",
  "shortName",
  "laCode",
  "invented",
  "extractDate",
  "licence",
  "contact",
  "accessibilityContact",
  "targets",
  "site",
  "basePath"
] as const;

/** What the pages are drawn from: the rows of figures.csv, and what may be said of the council. */
export interface Published {
  readonly cells: readonly FigureRow[];
  /** Rounded design effects, by cell: ranges are worked out again where groups are compared. */
  readonly effects: Readonly<Record<string, number>>;
  /** Whom the official figures among the cells are of; missing where none were given. */
  readonly comparators?: ComparedWith;
  /** What public reports of four councils printed. */
  readonly reports: PrintedReports;
  /** What happened that may bear on the figures, in the council's own words. */
  readonly events: readonly Event[];
  readonly releases: Releases;
  /** The council's own file that brings a measure, by measure. */
  readonly files: Readonly<Record<string, string>>;
  readonly previous?: {readonly dataDate: string; readonly cells: readonly FigureRow[]};
  readonly editions: readonly KeptEdition[];
  readonly quality: Quality;
  /** Children who live in the area, by year and ethnic group; published numbers, none of them of children in care. */
  readonly ethnicPopulations: readonly EthnicPopulation[];
  readonly council: Pick<Council, (typeof told)[number]>;
}

/** What a release brings besides its figures. */
interface Told {
  readonly effects: DesignEffects;
  readonly faults: Parameters<typeof qualityOf>[0];
  /** Earlier ones, oldest first. */
  readonly editions: readonly Edition[];
  readonly ethnicPopulations?: readonly EthnicPopulation[];
}

export function published(
  rows: readonly FigureRow[],
  council: Council,
  {effects, faults, editions, ethnicPopulations = []}: Told
): Published {
  const official = openDataOf(council);
  const earlier = editions.at(-1);
  return {
    cells: rows,
    reports: printedReports(),
    events: eventsOf(council),
    releases: releasesOf(council),
    files: Object.fromEntries(localFiles.flatMap(({name, brings}) => brings.map((id) => [id, name]))),
    quality: qualityOf(faults),
    ethnicPopulations,
    editions: keptEditions(editions, rows, council.extractDate),
    ...(earlier && {previous: {dataDate: earlier.dataDate, cells: earlier.rows}}),
    ...(official && {comparators: comparedWith(official, council.laCode)}),
    effects: Object.fromEntries(effects),
    council: Object.fromEntries(told.map((key) => [key, council[key]])) as Published["council"]
  };
}
