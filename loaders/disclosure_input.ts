import type {Database, Value} from "./database.js";
import {countsOf, type PopulationCounts, sqlOf} from "./disclosure/input.js";
import {needed} from "./disclosure/requests.js";
import type {Measure} from "./measures/measure.js";

/** Counts the groups of children that disclosure control must know of, measured or not. */
export async function populationCounts(
  db: Database,
  measures: readonly Measure[]
): Promise<PopulationCounts[]> {
  const counts: PopulationCounts[] = [];
  for (const request of needed(measures)) {
    counts.push(countsOf(request, await db.all<Record<string, Value>>(sqlOf(request))));
  }
  return counts;
}
