import {group} from "d3";
import {kindOf} from "./groups.js";
import type {Known} from "./series.js";
import type {Fact, Sum} from "./system.js";
import type {Tables} from "./tables.js";

/** A year has what its quarters have together; where children count once a period, at most that. */
export function quarters(tables: Tables, known: Known): Fact[] {
  const found = tables.all.flatMap((year) => {
    if (kindOf(year.period) !== "year") return [];
    const parts = [1, 2, 3, 4].map((quarter) =>
      tables.table(
        year.population,
        `${year.period} Q${quarter}`,
        year.axes.map(({name}) => name)
      )
    );
    if (parts.some((part) => part === undefined)) return [];
    const sums = Array.from(
      {length: year.size},
      (_, cell): Sum => [
        ...parts.map((part) => [part!.first + cell, 1] as const),
        [year.first + cell, -1] as const
      ]
    );
    return sums.map((sum) => ({year, sum, gap: known(sum)}));
  });
  return [...group(found, ({year}) => year.population).values()].flatMap((own) => {
    const gaps = own.flatMap(({gap}) => gap ?? []);
    if (gaps.some((gap) => gap < 0)) return [];
    const isSum = gaps.length > 1 && gaps.every((gap) => gap === 0);
    return own.map(
      ({sum, year}): Fact => ({
        sum,
        low: 0,
        high: isSum ? 0 : Number.POSITIVE_INFINITY,
        name: `${year.population}, ${year.period}: quarters and year`,
        isGuess: true
      })
    );
  });
}
