import type {Limits} from "./groups.js";
import type {Sum} from "./system.js";
import type {Table, Tables} from "./tables.js";

/** What a sum is, where the published numbers tell it. */
export type Known = (sum: Sum | null) => number | null;

/** On so many days a pattern must hold before it is taken for a rule. */
export const enough = 3;

/** A group of a population over time: everyone, or those who meet a condition. */
export interface Series {
  readonly population: string;
  readonly limits: Limits;
  readonly periods: readonly string[];
}

/** Every group that stands in tables of everyone or of one condition, with its periods. */
export function seriesOf(tables: Tables): Series[] {
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

/** Every characteristic that both populations are divided by, with its values. */
export function sharedValues(tables: Tables, one: Series, other: Series): Limits[][] {
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
