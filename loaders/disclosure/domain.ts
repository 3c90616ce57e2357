import type {CountedRow, PopulationRequest} from "./input.js";
import {areApart} from "./subjects.js";

/** A characteristic's values, and which others follow from it. */
interface Dimension {
  readonly name: string;
  /** The empty text stands for rows without such a category. */
  readonly values: readonly string[];
  /** Dimensions that follow from this one: for each of its values, the value there. */
  readonly decides: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

export type Dimensions = ReadonlyMap<string, Dimension>;

/** What follows from what is read off the rows: every detailed value that maps to one coarser value. */
export function dimensionsOf(
  request: PopulationRequest,
  rows: readonly CountedRow[],
  categories: ReadonlyMap<string, ReadonlySet<string>>
): Dimensions {
  const {characteristics} = request;
  const observed = characteristics.map((_, column) => new Set(rows.map((row) => row.values[column] ?? "")));
  const values = characteristics.map(({name, values}, column) =>
    [...new Set([...(values ?? []), ...(categories.get(name) ?? []), ...observed[column]!])].sort()
  );
  const decides = characteristics.map(() => new Map<string, ReadonlyMap<string, string>>());
  for (const [fine] of characteristics.entries()) {
    for (const [coarse, {name}] of characteristics.entries()) {
      const own = characteristics[fine]!.name;
      if (fine === coarse || observed[coarse]!.size < 2 || decides[coarse]!.has(own) || areApart(own, name))
        continue;
      const map = mapping(rows, fine, coarse);
      if (map !== null) decides[fine]!.set(name, completed(map, values[fine]!, values[coarse]!));
    }
  }
  // What never occurs and follows nothing known is taken to be impossible: where it belonged would be a
  // guess, and to count on a wrong one would hide behind children who cannot exist.
  const place = new Map(characteristics.map(({name}, column) => [name, column]));
  for (let before = -1; before !== values.flat().length; ) {
    before = values.flat().length;
    for (const [fine] of characteristics.entries())
      for (const [name, map] of decides[fine]!)
        values[fine] = values[fine]!.filter((value) => values[place.get(name)!]!.includes(map.get(value)!));
  }
  return new Map(
    characteristics.map(({name}, column) => [
      name,
      {name, values: values[column]!, decides: decides[column]!}
    ])
  );
}

function mapping(rows: readonly CountedRow[], fine: number, coarse: number): Map<string, string> | null {
  const map = new Map<string, string>();
  for (const {values} of rows) {
    const from = values[fine] ?? "";
    const to = values[coarse] ?? "";
    if (map.has(from) && map.get(from) !== to) return null;
    map.set(from, to);
  }
  return map;
}

/** A detailed value that never occurs belongs where its own name is, if anywhere. */
function completed(
  map: Map<string, string>,
  from: readonly string[],
  to: readonly string[]
): Map<string, string> {
  for (const value of from) if (!map.has(value) && to.includes(value)) map.set(value, value);
  return map;
}

/** The dimensions that say it all: those that do not follow from another in the set. */
export function essential(names: readonly string[], dimensions: Dimensions): string[] {
  const unique = [...new Set(names)].sort();
  return unique.filter((name) => !unique.some((other) => dimensions.get(other)?.decides.has(name)));
}

/** The value of a dimension in a combination of essential ones; undefined where it does not follow. */
export function valueIn(
  name: string,
  set: readonly string[],
  values: readonly string[],
  dimensions: Dimensions
): string | undefined {
  const own = set.indexOf(name);
  if (own >= 0) return values[own];
  for (const [index, other] of set.entries()) {
    const found = dimensions.get(other)!.decides.get(name)?.get(values[index]!);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a combination can occur: what follows from one value must agree with what follows from another. */
export function isPossible(
  set: readonly string[],
  values: readonly string[],
  dimensions: Dimensions
): boolean {
  const followed = new Map<string, string>();
  for (const [index, name] of set.entries()) {
    for (const [coarse, map] of dimensions.get(name)!.decides) {
      const value = map.get(values[index]!)!;
      if ((followed.get(coarse) ?? value) !== value) return false;
      followed.set(coarse, value);
    }
  }
  return true;
}
