import {lasting} from "./families.js";
import {endOf, eveOf, type Group, kindOf, type Limits} from "./groups.js";
import {enough, type Known, type Series, sharedValues} from "./series.js";
import type {Fact, Sum} from "./system.js";
import type {Tables} from "./tables.js";

/** This stock is the last one, with those who came and without those who left. */
export function flows(tables: Tables, totals: readonly Series[], known: Known): Fact[] {
  const stocks = totals.filter(({periods}) => periods.some((period) => kindOf(period) === "day"));
  const moving = totals.filter(({periods}) =>
    periods.some((period) => ["year", "quarter"].includes(kindOf(period)))
  );
  return stocks.flatMap((stock) =>
    moving.flatMap((gained) =>
      moving.flatMap((lost) => {
        if (gained === lost) return [];
        const at = (limits: Limits) =>
          gained.periods.flatMap((period) => flow(tables, stock, gained, lost, period, limits) ?? []);
        const sums = at(new Map());
        const gaps = sums.flatMap((sum) => known(sum) ?? []);
        if (gaps.length < enough || gaps.some((gap) => gap !== 0)) return [];
        const divided = sharedValues(tables, stock, gained).filter((values) =>
          values.every((limits) => [...limits.keys()].every((name) => lasting.includes(name)))
        );
        const name = `${stock.population}: those who came and left`;
        return [sums, ...divided.map((values) => values.flatMap(at))]
          .filter((all) => all.every((sum) => (known(sum) ?? 0) === 0))
          .flatMap((all) => all.map((sum): Fact => ({sum, low: 0, high: 0, name, isGuess: true})));
      })
    )
  );
}

function flow(
  tables: Tables,
  stock: Series,
  gained: Series,
  lost: Series,
  period: string,
  limits: Limits
): Sum[] | null {
  if (!lost.periods.includes(period) || kindOf(period) === "day") return null;
  const sum = (series: Series, each: string) => {
    const described: Group = {population: series.population, period: each, limits};
    return tables.sum(described);
  };
  const [now, before] = [sum(stock, endOf(period)), sum(stock, eveOf(period))];
  const [came, left] = [sum(gained, period), sum(lost, period)];
  if (!now || !before || !came || !left) return null;
  const minus = (terms: Sum): Sum => terms.map(([unknown, times]) => [unknown, -times]);
  return [[...now, ...minus(before), ...minus(came), ...left]];
}
