import type {Measure} from "../measures/measure.js";
import {dimensionsOf} from "./domain.js";
import type {Input, PopulationCounts} from "./input.js";
import type {Place, Population} from "./lattice.js";
import type {Policy} from "./policy.js";
import {columnsOf, conditionsOf, eventsName} from "./requests.js";
import {type Shape, shapesOf} from "./shapes.js";
import type {Concern} from "./targets.js";
import {kindOf, yearsOf} from "./when.js";

/** The populations with every table that the measures divide them into. */
export function populationsOf(input: Input): Map<string, Population> {
  const categories = categoriesIn(input);
  return new Map(
    (input.populations ?? []).map((counts) => [
      counts.request.name,
      populationOf(counts, input.measures, categories)
    ])
  );
}

function populationOf(
  counts: PopulationCounts,
  measures: readonly Measure[],
  categories: ReadonlyMap<string, ReadonlySet<string>>
): Population {
  const dimensions = dimensionsOf(counts.request, counts.rows, categories);
  const wanted = measures.flatMap((measure) => tablesOf(measure, counts.request.name));
  return {counts, dimensions, shapes: shapesOf(wanted, dimensions)};
}

/** The sets of characteristics that a measure crosses in a population. */
export function tablesOf(measure: Measure, population: string): string[][] {
  const {among, counted} = conditionsOf(measure.figure);
  const isEvents = measure.figure.kind === "rate" && eventsName(measure) === population;
  if (!isEvents && measure.population !== population) return [];
  const conditions = isEvents ? [] : [among, counted].filter((condition) => condition !== null);
  return [[], ...measure.breakdowns.map(columnsOf)].flatMap((columns) => [
    [...columns],
    ...conditions.map(({name}) => [...columns, name])
  ]);
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

/** Every population in every period that a figure speaks of. */
export function placesOf(
  {cells}: Input,
  measures: ReadonlyMap<string, Measure>,
  known: ReadonlyMap<string, Population>
): Place[] {
  const places = new Map<string, Place>();
  for (const {measure: id, period, status} of cells) {
    if (status !== "measured") continue;
    const measure = measures.get(id)!;
    const kind = kindOf(measure, period);
    const periods = kind === "pooled" ? yearsOf(period) : [period];
    for (const population of [measure.population, eventsName(measure)].filter((name) => known.has(name))) {
      for (const each of periods) {
        const place = {population, kind: kind === "pooled" ? "year" : kind, period: each};
        places.set(Object.values(place).join("\0"), place);
      }
    }
  }
  return [...places.values()];
}

/** Which tables hold children to protect, and what must not be proved of all of them. */
export function concernOf(measures: readonly Measure[], policy: Policy): Concern {
  const isIn = (shape: Shape) => (set: readonly string[]) => shape.names.every((name) => set.includes(name));
  const isProtected = (measure: Measure, population: string, shape: Shape) => {
    const divided = new Set(measure.breakdowns.flatMap(columnsOf));
    const isConduct = measure.subject === "service" && !shape.names.some((name) => divided.has(name));
    return !isConduct && tablesOf(measure, population).some(isIn(shape));
  };
  const conditions = new Set(
    measures
      .filter(({id}) => policy.sensitiveMeasures.includes(id))
      .flatMap(({figure}) => conditionsOf(figure).counted?.name ?? [])
  );
  return {
    isProtected: ({population}, shape) => measures.some((measure) => isProtected(measure, population, shape)),
    isSensitive: (_, name, value) =>
      value !== "" &&
      (policy.sensitiveBreakdowns.includes(name) || (conditions.has(name) && value === "counted"))
  };
}
