import {isKept} from "../comparators/council_data.js";
import type {OpenData} from "../comparators/open_data/read.js";
import type {ComparedWith} from "../figures/compared_with.js";

/** Whom a council is set beside. An invented region has an invented England, and says so. */
export function comparedWith(data: OpenData, laCode: string): ComparedWith {
  const region = data.areas.find((area) => area.laCode === laCode)?.region || null;
  return {
    country: region && /invented/i.test(region) ? "England (invented)" : "England",
    region,
    neighbours: (data.neighbours.get(laCode) ?? []).map(({name}) => name),
    from: isKept(data) ? "kept facts" : "open data"
  };
}
