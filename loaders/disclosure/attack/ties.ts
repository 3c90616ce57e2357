import {group} from "d3";
import {lasting} from "./families.js";
import {endOf, eveOf, type Group, kindOf, type Limits} from "./groups.js";
import {reduced} from "./settled.js";
import type {Fact, Sum} from "./system.js";
import type {Table, Tables} from "./tables.js";

/** What an attacker guesses ties populations and periods together, from the numbers that are known. */
export function tiesOf(tables: Tables, value: ReadonlyMap<number, number>): Fact[] {
  const known = (sum: Sum | null) => {
    if (sum === null) return null;
    const {rest, known} = reduced(sum, value);
    return rest.length === 0 ? known : null;
  };
  const series = seriesOf(tables);
  return [
    ...quarters(tables, known),
    ...twins(tables, series, known),
    ...flows(
      tables,
      series.filter(({limits}) => limits.size === 0),
      known
    )
  ];
}

type Known = (sum: Sum | null) => number | null;

/** A year has what its quarters have together; where children count once a period, at most that. */
function quarters(tables: Tables, known: Known): Fact[] {
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

/** A group of a population over time: everyone, or those who meet a condition. */
interface Series {
  readonly population: string;
  readonly limits: Limits;
  readonly periods: readonly string[];
}

function seriesOf(tables: Tables): Series[] {
  const isCondition = (name: string) => /^(among|counted) /.test(name);
  const found = new Map<string, {population: string; limits: Limits; periods: string[]}>();
  const add = ({population, period}: Table, limits: Limits) => {
    const key = [population, ...[...limits].map(([name, allowed]) => [name, ...allowed].join("="))].join("|");
    if (!found.has(key)) found.set(key, {population, limits, periods: []});
    found.get(key)!.periods.push(period);
  };
  for (const table of tables.all) {
    const [axis, second] = table.axes;
    if (second) continue;
    if (!axis) add(table, new Map());
    else
      for (const name of axis.characteristics.filter(isCondition))
        for (const value of ["counted", "rest", "in"])
          if (axis.kinds.some((kind) => kind[axis.characteristics.indexOf(name)] === value))
            add(table, new Map([[name, new Set([value])]]));
  }
  return [...found.values()];
}

const enough = 3;

/** Two groups that were of one size on each day both are known are taken for the same. */
function twins(tables: Tables, series: readonly Series[], known: Known): Fact[] {
  return series.flatMap((one, index) =>
    series.slice(index + 1).flatMap((other) => {
      const pairs = samePeriods(one, other);
      if (pairs.length < enough) return [];
      const at = (limits: Limits): Pair[] =>
        pairs.map(([period, twin]) => ({
          period,
          sums: [
            tables.sum({population: one.population, period, limits: merged(one.limits, limits)}),
            tables.sum({population: other.population, period: twin, limits: merged(other.limits, limits)})
          ]
        }));
      const totals = at(new Map());
      if (!isBorneOut(totals, known)) return [];
      const name = `${one.population} and ${other.population}: the same`;
      const divided = sharedValues(tables, one, other).map((values) => values.flatMap(at));
      return [totals, ...divided]
        .filter((pairs) => isBorneOut(pairs, known))
        .flatMap((pairs) => equal(pairs, name));
    })
  );
}

function samePeriods(one: Series, other: Series): [string, string][] {
  return one.periods.flatMap((period) => {
    const twin = other.periods.find((each) => each === period && kindOf(each) === kindOf(period));
    const other31 = other.periods.find((each) => endOf(each) === endOf(period) && kindOf(each) !== "quarter");
    const found = twin ?? (kindOf(period) === "quarter" ? undefined : other31);
    return found === undefined ? [] : [[period, found] as [string, string]];
  });
}

/** The same group in a period under two names. */
interface Pair {
  readonly period: string;
  readonly sums: readonly [Sum | null, Sum | null];
}

/**
 * That two small numbers are alike, or that both are nought, happens by chance, and a group under the name of two
 * breakdowns is one group: counted is how often different numbers were alike on one day.
 */
function isBorneOut(pairs: readonly Pair[], known: Known): boolean {
  const both = pairs
    .map(({period, sums}) => ({period, numbers: sums.map(known)}))
    .filter(({numbers}) => numbers.every((number) => number !== null));
  const telling = new Set(both.map(({numbers}) => numbers[0]));
  const times = new Set(
    both.filter(({numbers}) => numbers[0]! > 0).map(({period, numbers}) => `${period} ${numbers[0]}`)
  );
  return both.every(({numbers}) => numbers[0] === numbers[1]) && times.size >= enough && telling.size > 1;
}

function equal(pairs: readonly Pair[], name: string): Fact[] {
  return pairs.flatMap(({sums: [one, other]}) =>
    !one || !other
      ? []
      : [
          {
            sum: [...one, ...other.map(([unknown, times]) => [unknown, -times] as const)],
            low: 0,
            high: 0,
            name,
            isGuess: true
          }
        ]
  );
}

/** Every characteristic that both populations are divided by, with its values. */
function sharedValues(tables: Tables, one: Series, other: Series): Limits[][] {
  const divided = ({population}: Series) =>
    new Map(
      tables.all
        .filter((table) => table.population === population)
        .flatMap(({axes}) => axes)
        .flatMap(({characteristics, kinds}) =>
          characteristics.map((name, column) => [name, new Set(kinds.map((kind) => kind[column]!))] as const)
        )
    );
  const [mine, theirs] = [divided(one), divided(other)];
  return [...mine].flatMap(([name, values]) => {
    if (/^(among|counted) /.test(name) || !theirs.has(name)) return [];
    const shared = [...values].filter((value) => theirs.get(name)!.has(value) && value !== "");
    return [shared.map((value) => new Map([[name, new Set([value])]]))];
  });
}

function merged(one: Limits, other: Limits): Limits {
  return new Map([...one, ...other]);
}

/** This stock is the last one, with those who came and without those who left. */
function flows(tables: Tables, totals: readonly Series[], known: Known): Fact[] {
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
