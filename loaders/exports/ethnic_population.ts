import type {Database} from "../database.js";
import type {EthnicPopulation} from "../figures/population_basis.js";

/** Children under 18 by year and ethnic group, from the council's file; none where it gave none. */
export function ethnicPopulations(db: Database): Promise<EthnicPopulation[]> {
  return db.all<EthnicPopulation>(`
    select year, ethnicity, sum(count)::double as children,
      min(age_from)::int as youngest, max(age_to)::int as oldest
    from population_ethnicity
    where age_to <= 17
    group by year, ethnicity
    order by year, ethnicity`);
}
