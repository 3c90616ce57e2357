import {type Dimensions, essential, isPossible, valueIn} from "./domain.js";

/** The shape of a table: the characteristics that say it all, and their combinations. */
export interface Shape {
  readonly key: string;
  readonly names: readonly string[];
  readonly combinations: readonly (readonly string[])[];
  /** Shapes that add up to this one with nothing in between, by key. */
  readonly finer: readonly string[];
}

export function shapeKey(names: readonly string[]): string {
  return [...names].sort().join(" × ");
}

/** The tables asked for, their margins down to the total, and which add up to which. */
export function shapesOf(wanted: readonly (readonly string[])[], dimensions: Dimensions): Map<string, Shape> {
  const sets = new Map<string, readonly string[]>();
  for (const names of wanted) {
    for (const subset of subsets(essential(names, dimensions))) sets.set(shapeKey(subset), subset);
  }
  const all = [...sets.values()];
  return new Map(
    all.map((names) => [
      shapeKey(names),
      {
        key: shapeKey(names),
        names,
        combinations: combinations(names, dimensions),
        finer: directlyFiner(names, all, dimensions).map(shapeKey)
      }
    ])
  );
}

function subsets(names: readonly string[]): string[][] {
  const sets: string[][] = [[]];
  for (const name of names) sets.push(...sets.map((set) => [...set, name]));
  return sets;
}

function combinations(names: readonly string[], dimensions: Dimensions): string[][] {
  const all = names.reduce<string[][]>(
    (found, name) =>
      found.flatMap((values) => dimensions.get(name)!.values.map((value) => [...values, value])),
    [[]]
  );
  return all.filter((values) => isPossible(names, values, dimensions));
}

function directlyFiner(
  names: readonly string[],
  all: readonly (readonly string[])[],
  dimensions: Dimensions
): (readonly string[])[] {
  const finer = all.filter((other) => other !== names && follows(names, other, dimensions));
  return finer.filter(
    (other) => !finer.some((between) => between !== other && follows(between, other, dimensions))
  );
}

/** Whether a table can be added up from another. */
function follows(coarse: readonly string[], fine: readonly string[], dimensions: Dimensions): boolean {
  return coarse.every(
    (name) => fine.includes(name) || fine.some((other) => dimensions.get(other)!.decides.has(name))
  );
}

/** For each combination of the finer shape, the place of its combination in the coarser. */
export function projection(fine: Shape, coarse: Shape, dimensions: Dimensions): number[] {
  const place = new Map(coarse.combinations.map((values, index) => [values.join("\0"), index]));
  return fine.combinations.map((values) => {
    const projected = coarse.names.map((name) => valueIn(name, fine.names, values, dimensions)!);
    return place.get(projected.join("\0"))!;
  });
}
