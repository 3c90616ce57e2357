import type {Lattice, Place} from "./lattice.js";
import type {Bound, Terms} from "./model.js";
import {valueOf} from "./model.js";
import type {Shape} from "./shapes.js";
import {endOf, eveOf, quartersOf} from "./when.js";

/** A table at a place, with the atom of each combination. */
interface Table {
  readonly place: Place;
  readonly names: string;
  readonly atoms: ReadonlyMap<string, number>;
}

/**
 * What ties different populations and periods together, found in the true numbers: the same group
 * under two names, quarters and their year, and stock with its flows. A tie that holds only by chance
 * makes the attacker stronger than he is, never weaker.
 */
export function linksOf(lattice: Lattice): Bound[] {
  const tables = lattice.places().flatMap((place) => tablesAt(lattice, place));
  return [...sameGroups(tables, lattice), ...quarters(tables, lattice), ...flows(tables, lattice)];
}

function tablesAt(lattice: Lattice, place: Place): Table[] {
  return lattice.shapesAt(place).map((shape) => tableOf(place, shape, lattice.table(place, shape.key)!));
}

function tableOf(place: Place, shape: Shape, atoms: Terms): Table {
  const named = shape.combinations.map((values, index) => [values.join("\0"), atoms[index]![0]] as const);
  return {place, names: shape.names.join("\0"), atoms: new Map(named)};
}

/** The same numbers on the same day, in two populations: the same children. */
function sameGroups(tables: readonly Table[], lattice: Lattice): Bound[] {
  const bounds: Bound[] = [];
  const known = new Map<string, Table[]>();
  for (const table of tables) {
    const key = [endOf(table.place.kind, table.place.period), table.names].join("|");
    if (!known.has(key)) known.set(key, []);
    const others = known.get(key)!;
    const twin = others.find(
      (other) => other.place.population !== table.place.population && agree(other, table, lattice)
    );
    if (twin) bounds.push(...pairs(twin, table).map((terms) => ({terms, low: 0, high: 0})));
    others.push(table);
  }
  return bounds;
}

function agree(one: Table, other: Table, lattice: Lattice): boolean {
  const value = (table: Table, key: string) =>
    table.atoms.has(key) ? lattice.truth[table.atoms.get(key)!]! : 0;
  const keys = new Set([...one.atoms.keys(), ...other.atoms.keys()]);
  return (
    [...one.atoms.keys()].some((key) => value(one, key) > 0) &&
    [...keys].every((key) => value(one, key) === value(other, key))
  );
}

function pairs(one: Table, other: Table): Terms[] {
  const keys = new Set([...one.atoms.keys(), ...other.atoms.keys()]);
  return [...keys].map((key) =>
    [[one.atoms.get(key), 1] as const, [other.atoms.get(key), -1] as const].flatMap(([atom, times]) =>
      atom === undefined ? [] : [[atom, times] as const]
    )
  );
}

/** Events add up over quarters; children counted once a period do not, but are no more than the sum. */
function quarters(tables: readonly Table[], lattice: Lattice): Bound[] {
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

/** This stock is the last one, with those who came and without those who left. */
function flows(tables: readonly Table[], lattice: Lattice): Bound[] {
  const at = indexed(tables);
  const totals = tables.filter(({names}) => names === "");
  const stocks = new Set(
    totals.filter(({place}) => place.kind.endsWith(" end")).map(({place}) => place.population)
  );
  const moving = totals.filter(({place}) => place.kind === "year" || place.kind === "quarter");
  return tables.flatMap((gained) => {
    const {kind, period, population} = gained.place;
    if (kind !== "year" && kind !== "quarter") return [];
    const found: Bound[] = [];
    for (const stock of stocks) {
      const now = stockAt(at, stock, endOf(kind, period), gained.names);
      const before = stockAt(at, stock, eveOf(kind, period), gained.names);
      if (!now || !before) continue;
      for (const {place} of moving) {
        if (place.kind !== kind || place.period !== period || place.population === population) continue;
        const lost = at.get(address(place, gained.names));
        if (lost) found.push(...flow(now, before, gained, lost, lattice));
      }
    }
    return found;
  });
}

function stockAt(
  at: ReadonlyMap<string, Table>,
  population: string,
  period: string,
  names: string
): Table | undefined {
  const kinds = ["year end", "quarter end"];
  return kinds
    .map((kind) => at.get(address({population, kind, period}, names)))
    .find((table) => table !== undefined);
}

function flow(now: Table, before: Table, gained: Table, lost: Table, lattice: Lattice): Bound[] {
  const signs = [
    [now, 1],
    [before, -1],
    [gained, -1],
    [lost, 1]
  ] as const;
  const keys = new Set(signs.flatMap(([table]) => [...table.atoms.keys()]));
  const sums = [...keys].map(
    (key): Terms =>
      signs.flatMap(([table, sign]) => (table.atoms.has(key) ? [[table.atoms.get(key)!, sign] as const] : []))
  );
  const isTrue = sums.every((terms) => valueOf(terms, lattice.truth) === 0);
  return isTrue ? sums.map((terms) => ({terms, low: 0, high: 0})) : [];
}

function indexed(tables: readonly Table[]): Map<string, Table> {
  return new Map(tables.map((table) => [address(table.place, table.names), table]));
}

function address({population, kind, period}: Place, names: string): string {
  return [population, kind, period, names].join("|");
}
