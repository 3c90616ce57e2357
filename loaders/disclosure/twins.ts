import {group} from "d3";
import type {Lattice} from "./lattice.js";
import {type Bound, valueOf} from "./model.js";
import {combined, type PlacedTable} from "./placed_table.js";
import {endOf} from "./when.js";

/** One table of one population on all its days. */
type Series = ReadonlyMap<string, PlacedTable>;

/**
 * The same numbers on every day that two populations share: the same children. On one day alone they may be
 * the same by chance, which of small numbers happens.
 */
export function twins(tables: readonly PlacedTable[], lattice: Lattice): Bound[] {
  const bounds: Bound[] = [];
  for (const own of group(tables, ({names}) => names).values()) {
    const series = [...group(own, ({place}) => `${place.population}|${place.kind}`).values()].map(byDay);
    for (const [index, later] of series.entries()) {
      const twin = series.slice(0, index).find((earlier) => areTwins(earlier, later, lattice));
      if (twin === undefined) continue;
      for (const [one, other] of shared(twin, later))
        for (const terms of combined([
          [one, 1],
          [other, -1]
        ]))
          bounds.push({terms, low: 0, high: 0});
    }
  }
  return bounds;
}

function byDay(tables: readonly PlacedTable[]): Series {
  return new Map(tables.map((table) => [endOf(table.place.kind, table.place.period), table]));
}

function shared(one: Series, other: Series): [PlacedTable, PlacedTable][] {
  return [...one].flatMap(([day, table]) => {
    const there = other.get(day);
    return there ? [[table, there] as [PlacedTable, PlacedTable]] : [];
  });
}

function areTwins(one: Series, other: Series, lattice: Lattice): boolean {
  const both = shared(one, other);
  const [first] = both;
  if (first === undefined || first[0].place.population === first[1].place.population) return false;
  return both.every((pair) => agree(pair, lattice)) && both.some(([table]) => isFilled(table, lattice));
}

function agree([one, other]: readonly [PlacedTable, PlacedTable], lattice: Lattice): boolean {
  return combined([
    [one, 1],
    [other, -1]
  ]).every((terms) => valueOf(terms, lattice.truth) === 0);
}

function isFilled(table: PlacedTable, lattice: Lattice): boolean {
  return [...table.atoms.values()].some((atom) => lattice.truth[atom]! > 0);
}
