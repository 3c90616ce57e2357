import type {Population} from "../../loaders/comparators/population.js";

/** Whose rate, of which period: `2024-03-31`, `2023-24`. */
interface Rated {
  readonly laCode: string;
  readonly geography: string;
}

/** The estimate the department divides by: that of the middle of the year before the one a period ends in. */
export function populationFor(
  populations: readonly Population[],
  {laCode, geography}: Rated,
  period: string
): Population | undefined {
  const first = Number(period.slice(0, 4));
  const year = /^\d{4}-\d{2}$/.test(period) ? first : first - 1;
  const isOf = (population: Population) =>
    laCode ? population.laCode === laCode : !population.laCode && population.geography === geography;
  return populations.find((population) => population.year === year && isOf(population));
}

/** Children for each 10,000 of the population, half up to a whole number: the department's rule. */
export function ratePer10000(children: number, population: number): number {
  return Math.floor((children * 10_000) / population + 0.5);
}
