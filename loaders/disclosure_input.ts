import type {Database, Value} from "./database.js";
import {countsOf, type PopulationCounts, sqlOf} from "./disclosure/input.js";
import {needed} from "./disclosure/requests.js";
import type {Measure} from "./measures/measure.js";

/** Counts the groups of children that disclosure control must know of, measured or not. */
export async function populationCounts(
  db: Database,
  measures: readonly Measure[]
): Promise<PopulationCounts[]> {
  const requests = needed(measures);
  const answers = await db.each<Record<string, Value>>(requests.map(sqlOf));
  return requests.map((request, i) => countsOf(request, answers[i]!));
}
