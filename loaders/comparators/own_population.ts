import type {Council} from "../council.js";
import type {Database} from "../database.js";
import {openDataOf} from "./council_data.js";

/**
 * Fills the table `population` for years of which the council's own file says nothing, from the mid-year estimates of
 * its open data: children aged 0 to 17 (Office for National Statistics).
 */
export async function fillPopulation(db: Database, council: Council): Promise<void> {
  const known = await db.all<{year: number}>("select distinct year from population");
  const years = new Set(known.map(({year}) => year));
  const estimates = (openDataOf(council)?.populations ?? []).filter(
    ({laCode, year}) => laCode === council.laCode && !years.has(year)
  );
  if (estimates.length === 0) return;
  const rows = estimates.map(({year, children}) => `(${year}, 0, 17, ${children})`);
  await db.run(`insert into population values ${rows.join(", ")}`);
}
