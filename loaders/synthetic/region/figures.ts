import {isScore} from "./shares.js";

/** What a place's file says of a year, before anything is hidden or rounded. */
export interface PlaceYear {
  /** The year its period ends in. */
  readonly year: number;
  /** Children aged 0 to 17 in the middle of the year before. */
  readonly population: number;
  readonly inCare: number;
  readonly starting: number;
  readonly ceasing: number;
  /** By group, then by the department's category; null for one that was not asked. */
  readonly splits: ReadonlyMap<string, Readonly<Record<string, number>>>;
  /** By measure: how many, of how many. */
  readonly shares: ReadonlyMap<string, Counted>;
}

export interface Counted {
  readonly number: number;
  readonly of: number;
}

/** A place with its years, oldest first. */
export interface Place {
  readonly level: "National" | "Regional" | "Local authority";
  readonly name: string;
  readonly laCode: string;
  readonly onsCode: string;
  readonly years: readonly PlaceYear[];
}

/** The years of several places added up, as the region's are of its councils. */
export function added(places: readonly (readonly PlaceYear[])[]): PlaceYear[] {
  const [first = []] = places;
  return first.map(({year}) => {
    const all = places.flatMap((years) => years.filter((one) => one.year === year));
    return {
      year,
      population: sum(all.map(({population}) => population)),
      inCare: sum(all.map(({inCare}) => inCare)),
      starting: sum(all.map(({starting}) => starting)),
      ceasing: sum(all.map(({ceasing}) => ceasing)),
      splits: new Map([...all[0]!.splits.keys()].map((group) => [group, parts(all, group)])),
      shares: new Map([...all[0]!.shares.keys()].map((measure) => [measure, counted(all, measure)]))
    };
  });
}

function parts(all: readonly PlaceYear[], group: string): Record<string, number> {
  const categories = Object.keys(all[0]!.splits.get(group)!);
  return Object.fromEntries(
    categories.map((category) => [category, sum(all.map(({splits}) => splits.get(group)?.[category] ?? 0))])
  );
}

function counted(all: readonly PlaceYear[], measure: string): Counted {
  const found = all.flatMap(({shares}) => shares.get(measure) ?? []);
  const of = sum(found.map((one) => one.of));
  if (!isScore(measure)) return {number: sum(found.map(({number}) => number)), of};
  return {number: Math.round((10 * sum(found.map((one) => one.number * one.of))) / of) / 10, of};
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
