import {type Area, councilName, wholeRegion} from "./names.js";
import type {Neighbours} from "./neighbours.js";
import type {PublishedRow} from "./published_row.js";

/** The councils found in any file, in the order of their codes; the latest row of a council holds. */
export function areasOf(neighbours: Neighbours, rows: readonly PublishedRow[]): Area[] {
  const listed = new Map([...neighbours.values()].flat().map(({laCode, name}) => [laCode, name]));
  const latest = new Map<string, PublishedRow>();
  for (const row of rows) {
    if (!row.laCode) continue;
    const known = latest.get(row.laCode);
    if (!known || row.year > known.year || (row.year === known.year && !known.region))
      latest.set(row.laCode, row);
  }
  return [...latest.values()]
    .map(({laCode, geography, region}) => ({
      laCode,
      name: listed.get(laCode) || councilName(geography),
      region: wholeRegion(region)
    }))
    .sort((a, b) => a.laCode.localeCompare(b.laCode));
}
