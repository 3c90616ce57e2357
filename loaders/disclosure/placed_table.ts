import type {Lattice, Place} from "./lattice.js";
import type {Terms} from "./model.js";
import type {Shape} from "./shapes.js";

/** A table at a place, with the atom of each combination. */
export interface PlacedTable {
  readonly place: Place;
  readonly names: string;
  readonly atoms: ReadonlyMap<string, number>;
}

export function placedTables(lattice: Lattice): PlacedTable[] {
  return lattice
    .places()
    .flatMap((place) =>
      lattice.shapesAt(place).map((shape) => placed(place, shape, lattice.table(place, shape.key)!))
    );
}

function placed(place: Place, shape: Shape, atoms: Terms): PlacedTable {
  const named = shape.combinations.map((values, index) => [values.join("\0"), atoms[index]![0]] as const);
  return {place, names: shape.names.join("\0"), atoms: new Map(named)};
}

/** The tables by their addresses. */
export function indexed(tables: readonly PlacedTable[]): Map<string, PlacedTable> {
  return new Map(tables.map((table) => [address(table.place, table.names), table]));
}

export function address({population, kind, period}: Place, names: string): string {
  return [population, kind, period, names].join("|");
}

/** For every combination that one of the tables has, what they come to, each with its sign. */
export function combined(signs: readonly (readonly [PlacedTable, number])[]): Terms[] {
  const keys = new Set(signs.flatMap(([table]) => [...table.atoms.keys()]));
  return [...keys].map((key) =>
    signs.flatMap(([table, sign]) => (table.atoms.has(key) ? [[table.atoms.get(key)!, sign] as const] : []))
  );
}
