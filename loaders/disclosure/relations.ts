import {categories} from "../measures/categories.js";
import type {CellKey} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {dimensionsOf} from "./domain.js";
import type {Input, PopulationCounts} from "./input.js";
import type {Place, Population} from "./lattice.js";
import type {Policy} from "./policy.js";
import {joined, membersOf, refined} from "./refined.js";
import {columnsOf, conditionsOf, eventsName} from "./requests.js";
import type {Shape} from "./shapes.js";
import {columnsIn} from "./subjects.js";
import type {Concern} from "./targets.js";
import {countedIn} from "./when.js";

/** The populations with every table that the measures divide them into. */
export function populationsOf(input: Input): Map<string, Population> {
  const categories = categoriesIn(input);
  return new Map(
    (input.populations ?? []).map((counts) => [
      counts.request.name,
      populationOf(refined(counts), categories)
    ])
  );
}

function populationOf(
  counts: PopulationCounts,
  categories: ReadonlyMap<string, ReadonlySet<string>>
): Population {
  return {counts, dimensions: dimensionsOf(counts.request, counts.rows, categories)};
}

/** The sets of characteristics that a measure crosses in a population. */
export function tablesOf(measure: Measure, population: string): string[][] {
  if (population !== measure.population && population !== eventsName(measure)) return [];
  return [[], ...measure.breakdowns.map(columnsOf)].flatMap((columns) =>
    tableOf(measure, population, columns)
  );
}

/** The sets of characteristics that one table of a measure crosses. */
function tableOf(measure: Measure, population: string, columns: readonly string[]): string[][] {
  const {among, counted} = conditionsOf(measure.figure);
  const isEvents = population !== measure.population;
  const conditions = isEvents ? [] : [among, counted].filter((condition) => condition !== null);
  return [[...columns], ...conditions.map(({name}) => [...columns, name])];
}

function categoriesIn({cells}: Input): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const add = (breakdown: string, category: string) => {
    if (!breakdown) return;
    if (!found.has(breakdown)) found.set(breakdown, new Set());
    found.get(breakdown)!.add(category);
  };
  for (const cell of cells) {
    add(cell.breakdown, cell.category);
    add(cell.breakdown2, cell.category2);
  }
  return found;
}

/** Every population in every period that a figure speaks of, and the tables published of it there. */
export function placesOf(
  cells: readonly CellKey[],
  measures: ReadonlyMap<string, Measure>,
  known: ReadonlyMap<string, Population>
): [Place, string[][]][] {
  const places = new Map<string, [Place, Map<string, string[]>]>();
  for (const {measure: id, period, breakdown, breakdown2} of cells) {
    const measure = measures.get(id)!;
    const {kind, periods} = countedIn(measure, period);
    const columns = [breakdown, breakdown2].filter((column) => column !== "");
    for (const population of [measure.population, eventsName(measure)].filter((name) => known.has(name))) {
      for (const each of periods) {
        const place = {population, kind, period: each};
        const key = Object.values(place).join("|");
        if (!places.has(key)) places.set(key, [place, new Map()]);
        for (const set of tableOf(measure, population, columns)) places.get(key)![1].set(set.join("|"), set);
      }
    }
  }
  return [...places.values()].map(([place, sets]) => {
    const joint = known.get(place.population)!.counts.request.characteristics.filter(({sql}) => sql === "");
    const own = [...sets.values()];
    return [
      place,
      [
        ...own,
        ...joined(
          own,
          joint.map(({name}) => name)
        )
      ]
    ];
  });
}

/** Which tables hold children to protect, and what must not be proved of all of them. */
export function concernOf(measures: readonly Measure[], policy: Policy): Concern {
  const isIn = (shape: Shape) => (set: readonly string[]) =>
    shape.names.every((name) => membersOf(name).some((member) => set.includes(member)));
  const known = new Map<string, boolean>();
  const isProtected = (measure: Measure, population: string, shape: Shape) => {
    const divided = new Set(measure.breakdowns.flatMap(columnsOf));
    const isConduct =
      measure.subject === "service" && !shape.names.flatMap(membersOf).some((name) => divided.has(name));
    return !isConduct && tablesOf(measure, population).some(isIn(shape));
  };
  // No measure is divided so, and yet what follows from several of them is about children.
  const isUntold = (population: string, shape: Shape) => {
    const tables = measures.flatMap((measure) => tablesOf(measure, population));
    const isOfChildren = measures.some(
      (measure) => measure.subject === "child" && tablesOf(measure, population).length > 0
    );
    return isOfChildren && shape.names.length > 1 && !tables.some(isIn(shape));
  };
  const conditions = new Set(
    measures
      .filter(({id}) => policy.sensitiveMeasures.includes(id))
      .flatMap(({figure}) => conditionsOf(figure).counted?.name ?? [])
  );
  // Who is not counted as unaccompanied is all the same in one category: the other of two.
  const isOneCategory = (name: string, value: string) => {
    const [column, another] = columnsIn(name);
    if (!column || another || !policy.sensitiveBreakdowns.includes(column)) return false;
    return value === "counted" || (value === "rest" && categories[column]?.length === 2);
  };
  return {
    isProtected: ({population}, shape) => {
      const key = `${population}|${shape.key}`;
      if (!known.has(key))
        known.set(
          key,
          measures.some((measure) => isProtected(measure, population, shape)) || isUntold(population, shape)
        );
      return known.get(key)!;
    },
    isSensitive: (_, name, value) =>
      value !== "" &&
      (policy.sensitiveBreakdowns.includes(name) ||
        (conditions.has(name) && value === "counted") ||
        isOneCategory(name, value))
  };
}
