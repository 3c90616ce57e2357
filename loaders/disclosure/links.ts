import {flows} from "./flows.js";
import type {Lattice} from "./lattice.js";
import type {Bound, Terms} from "./model.js";
import {valueOf} from "./model.js";
import {address, indexed, type PlacedTable, placedTables} from "./placed_table.js";
import {twins} from "./twins.js";
import {quartersOf} from "./when.js";

/**
 * What ties different populations and periods together, found in the true numbers: the same group
 * under two names, quarters and their year, and stock with its flows. A tie that holds only by chance
 * makes the attacker stronger than he is, never weaker.
 */
export function linksOf(lattice: Lattice): Bound[] {
  const tables = placedTables(lattice);
  return [...twins(tables, lattice), ...quarters(tables, lattice), ...flows(tables, lattice)];
}

/** Events add up over quarters; children counted once a period do not, but are no more than the sum. */
function quarters(tables: readonly PlacedTable[], lattice: Lattice): Bound[] {
  const at = indexed(tables);
  return tables.flatMap((year) => {
    if (year.place.kind !== "year") return [];
    const parts = quartersOf(year.place.period).map((period) =>
      at.get(address({...year.place, kind: "quarter", period}, year.names))
    );
    if (parts.some((part) => part === undefined)) return [];
    const gaps = [...year.atoms].map(
      ([key, atom]): Terms => [
        [atom, -1],
        ...parts.flatMap((part) => (part!.atoms.has(key) ? [[part!.atoms.get(key)!, 1] as const] : []))
      ]
    );
    if (gaps.every((terms) => valueOf(terms, lattice.truth) === 0))
      return gaps.map((terms) => ({terms, low: 0, high: 0}));
    if (gaps.some((terms) => valueOf(terms, lattice.truth) < 0)) return [];
    return gaps.map((terms) => ({terms, low: 0, high: Number.POSITIVE_INFINITY}));
  });
}
