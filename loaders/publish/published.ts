import {openDataOf} from "../comparators/council_data.js";
import type {Council} from "../council.js";
import type {Edition} from "../editions/edition.js";
import type {FigureRow} from "../figures/figure_row.js";
import type {EthnicPopulation} from "../figures/population_basis.js";
import type {PublishedCell, PublishedRelease, Publisher} from "../figures/published.js";
import {localFiles} from "../local/files.js";
import type {DesignEffects} from "../measures/design_effects.js";
import {comparedWith} from "./compared_with.js";
import {keptEditions} from "./editions.js";
import {eventsOf} from "./events.js";
import {printedReports} from "./printed.js";
import {qualityOf} from "./quality.js";
import {releasesOf} from "./releases.js";

/** What a release brings besides its figures. */
export interface Told {
  readonly effects: DesignEffects;
  readonly faults: Parameters<typeof qualityOf>[0];
  /** Earlier ones, oldest first. */
  readonly editions: readonly Edition[];
  readonly ethnicPopulations?: readonly EthnicPopulation[];
}

/** What the pages are drawn from: the rows of figures.csv, and what may be said of the council. */
export function published(
  rows: readonly FigureRow[],
  council: Council,
  {effects, faults, editions, ethnicPopulations = []}: Told
): PublishedRelease {
  const official = openDataOf(council);
  const earlier = editions.at(-1);
  return {
    cells: rows as readonly PublishedCell[],
    reports: printedReports(),
    events: eventsOf(council),
    releases: releasesOf(council),
    files: Object.fromEntries(localFiles.flatMap(({name, brings}) => brings.map((id) => [id, name]))),
    quality: qualityOf(faults),
    ethnicPopulations,
    editions: keptEditions(editions, rows, council.extractDate),
    ...(earlier && {previous: {dataDate: earlier.dataDate, cells: earlier.rows as readonly PublishedCell[]}}),
    ...(official && {comparators: comparedWith(official, council.laCode)}),
    effects: Object.fromEntries(effects),
    council: publisherOf(council)
  };
}

/** What of its settings a council tells its readers: no folder, and nothing that is private. */
function publisherOf(council: Council): Publisher {
  const {name, shortName, invented, extractDate, licence, contact, accessibilityContact} = council;
  const {targets, disclosure, site, basePath} = council;
  return {
    name,
    shortName,
    invented,
    extractDate,
    licence,
    contact,
    accessibilityContact,
    targets,
    disclosure,
    site,
    basePath
  };
}
