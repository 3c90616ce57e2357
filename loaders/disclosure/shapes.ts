import {type Dimensions, essential, isPossible, valueIn} from "./domain.js";
import {membersOf} from "./refined.js";

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
  // A breakdown made of many overlapping ones tells nearly everything, and is there for its own tables.
  const told = [...sets.values()].filter((set) => set.every((name) => membersOf(name).length === 1));
  for (const names of [...meetings(told, dimensions), ...joins(told, dimensions)])
    for (const subset of subsets(names)) sets.set(shapeKey(subset), subset);
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

/**
 * One table from which two follow that are no finer themselves: who lives over 20 miles away and who lives so outside
 * the area are both told by the locality.
 */
function joins(sets: readonly (readonly string[])[], dimensions: Dimensions): string[][] {
  const found = new Map<string, string[]>();
  for (const [index, one] of sets.entries()) {
    if (one.length < 2) continue;
    for (const other of sets.slice(index + 1)) {
      if (other.length !== one.length) continue;
      const names = together([...one, ...other], dimensions);
      if (names.length === one.length) found.set(shapeKey(names), names);
    }
  }
  return [...found.values()];
}

/** The fewest characteristics that tell all of these: two are told by a third where there is one. */
function together(names: readonly string[], dimensions: Dimensions): string[] {
  const left = essential(names, dimensions);
  for (const one of left) {
    for (const other of left) {
      if (one >= other) continue;
      const third = [...dimensions.values()]
        .filter(({name, decides}) => membersOf(name).length === 1 && decides.has(one) && decides.has(other))
        .sort((a, b) => a.values.length - b.values.length)[0];
      if (third)
        return together([...left.filter((name) => name !== one && name !== other), third.name], dimensions);
    }
  }
  return left;
}

/** What two tables both add up to, though neither is divided so itself: who they both say something of. */
function meetings(sets: readonly (readonly string[])[], dimensions: Dimensions): string[][] {
  const told = sets.map(
    (set) => new Set([...dimensions.keys()].filter((name) => follows([name], set, dimensions)))
  );
  const found = new Map<string, string[]>();
  for (const [index, one] of told.entries()) {
    if (sets[index]!.length < 2) continue;
    for (const [place, other] of told.entries()) {
      if (place <= index || sets[place]!.length < 2) continue;
      const names = essential(
        [...one].filter((name) => other.has(name)),
        dimensions
      );
      if (names.length > 1) found.set(shapeKey(names), names);
    }
  }
  return [...found.values()];
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
