import type {Lattice} from "./lattice.js";
import {type Bound, type Terms, valueOf} from "./model.js";
import {address, combined, indexed, type PlacedTable} from "./placed_table.js";
import {endOf, eveOf} from "./when.js";

/** In how many periods of one kind, and in what share of them, totals must agree to be a flow and not chance. */
const often = 3;
const mostly = 0.5;

/** This stock is the last one, with those who came and without those who left. */
export function flows(tables: readonly PlacedTable[], lattice: Lattice): Bound[] {
  const at = indexed(tables);
  const totals = tables.filter(({names}) => names === "");
  const named = (isWanted: (table: PlacedTable) => boolean) => [
    ...new Set(totals.filter(isWanted).map(({place}) => place.population))
  ];
  const moving = named(isSpan);
  return named((table) => !isSpan(table)).flatMap((stock) =>
    moving.flatMap((gained) => {
      const came = tables.filter((table) => isSpan(table) && table.place.population === gained);
      return moving.flatMap((lost) => (lost === gained ? [] : flow(at, stock, came, lost, lattice)));
    })
  );
}

function isSpan({place}: PlacedTable): boolean {
  return place.kind === "year" || place.kind === "quarter";
}

/** The identities of one stock, one way in and one way out, wherever they hold. */
function flow(
  at: ReadonlyMap<string, PlacedTable>,
  stock: string,
  gained: readonly PlacedTable[],
  lost: string,
  lattice: Lattice
): Bound[] {
  const sumsOf = (came: PlacedTable) => identity(at, stock, came, lost);
  const holds = (sums: readonly Terms[]) => sums.every((terms) => valueOf(terms, lattice.truth) === 0);
  const isFlow = ["year", "quarter"].some((kind) => {
    const totals = gained.filter(({place, names}) => place.kind === kind && names === "").map(sumsOf);
    const known = totals.filter((sums) => sums !== null);
    const held = known.filter(holds).length;
    return held >= often && held >= mostly * known.length;
  });
  if (!isFlow) return [];
  const all = gained.flatMap((came) => ({came, sums: sumsOf(came) ?? []}));
  // Where a few came or left in another way, as from short breaks, a reader who takes the totals for exact is right
  // within those few.
  return all
    .filter(({came, sums}) => came.names === "" || holds(sums))
    .flatMap(({sums}) => sums)
    .map((terms) => {
      const gap = valueOf(terms, lattice.truth);
      return {terms, low: Math.min(0, gap), high: Math.max(0, gap)};
    });
}

function identity(
  at: ReadonlyMap<string, PlacedTable>,
  stock: string,
  came: PlacedTable,
  lost: string
): Terms[] | null {
  const {kind, period} = came.place;
  const now = stockAt(at, stock, endOf(kind, period), came.names);
  const before = stockAt(at, stock, eveOf(kind, period), came.names);
  const left = at.get(address({...came.place, population: lost}, came.names));
  if (!now || !before || !left) return null;
  return combined([
    [now, 1],
    [before, -1],
    [came, -1],
    [left, 1]
  ]);
}

function stockAt(
  at: ReadonlyMap<string, PlacedTable>,
  population: string,
  period: string,
  names: string
): PlacedTable | undefined {
  const kinds = ["year end", "quarter end"];
  return kinds
    .map((kind) => at.get(address({population, kind, period}, names)))
    .find((table) => table !== undefined);
}
