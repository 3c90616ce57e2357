import {lasting} from "./families.js";
import {endOf, eveOf, type Group, kindOf, type Limits} from "./groups.js";
import {enough, type Series, sharedValues} from "./series.js";
import type {Fact, Sum} from "./system.js";
import type {Tables} from "./tables.js";

/** This stock is the last one, with those who came and without those who left. */
export function flows(tables: Tables, totals: readonly Series[], known: (sum: Sum) => number | null): Fact[] {
  const stocks = totals.filter(({periods}) => periods.some((period) => kindOf(period) === "day"));
  const moving = totals.filter(({periods}) =>
    periods.some((period) => ["year", "quarter"].includes(kindOf(period)))
  );
  return stocks.flatMap((stock) =>
    moving.flatMap((gained) =>
      moving.flatMap((lost) => {
        if (gained === lost) return [];
        const at = (limits: Limits) =>
          gained.periods.flatMap((period) => flow(tables, stock, gained, lost, period, limits, known) ?? []);
        const all = at(new Map());
        const gaps = all.flatMap(({gap}) => gap ?? []);
        if (gaps.length < enough || gaps.some((gap) => gap !== 0)) return [];
        const divided = sharedValues(tables, stock, gained).filter((values) =>
          values.every((limits) => [...limits.keys()].every((name) => lasting.includes(name)))
        );
        const name = `${stock.population}: those who came and left`;
        // What is printed of one group may tell that it is not so, and then it is not taken for so of the others.
        return [all, ...divided.map((values) => values.flatMap(at))]
          .filter((each) => each.every(({gap}) => (gap ?? 0) === 0))
          .flatMap((each) => each.map(({sum}): Fact => ({sum, low: 0, high: 0, name, isGuess: true})));
      })
    )
  );
}

/** A sum that is nought where those who came and left are all there is, and what it is, where that is known. */
interface Flow {
  readonly sum: Sum;
  readonly gap: number | null;
}

function flow(
  tables: Tables,
  stock: Series,
  gained: Series,
  lost: Series,
  period: string,
  limits: Limits,
  known: (sum: Sum) => number | null
): Flow | null {
  if (!lost.periods.includes(period) || kindOf(period) === "day") return null;
  const of = (series: Series, each: string) => {
    const described: Group = {population: series.population, period: each, limits};
    return tables.sum(described);
  };
  const [now, before] = [of(stock, endOf(period)), of(stock, eveOf(period))];
  const [came, left] = [of(gained, period), of(lost, period)];
  if (!now || !before || !came || !left) return null;
  const minus = (terms: Sum): Sum => terms.map(([unknown, times]) => [unknown, -times]);
  const sum = [...now, ...minus(before), ...minus(came), ...left];
  const [after, earlier, plus, less] = [known(now), known(before), known(came), known(left)];
  const isKnown = after !== null && earlier !== null && plus !== null && less !== null;
  return {sum, gap: isKnown ? after - earlier - plus + less : null};
}
