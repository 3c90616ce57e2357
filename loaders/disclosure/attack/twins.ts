import {endOf, kindOf, type Limits} from "./groups.js";
import {enough, type Known, type Series, sharedValues} from "./series.js";
import type {Fact, Sum} from "./system.js";
import type {Tables} from "./tables.js";

/** Two groups that were of one size on each day both are known are taken for the same. */
export function twins(tables: Tables, series: readonly Series[], known: Known): Fact[] {
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

function merged(one: Limits, other: Limits): Limits {
  return new Map([...one, ...other]);
}
