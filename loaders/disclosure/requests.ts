import {type Breakdown, type Figure, isDerived, type Measure} from "../measures/measure.js";
import type {Characteristic, PopulationRequest} from "./input.js";

/** The conditions a measure puts to the rows of its population; null where it takes every row. */
interface Conditions {
  /** Who is in the denominator: `in` or `out`. */
  readonly among: Characteristic | null;
  /** Who is counted of those: `counted`, `rest` or `out`. */
  readonly counted: Characteristic | null;
}

/** The conditions of a figure, which divide a population as a breakdown does. */
export function conditionsOf(figure: Figure): Conditions {
  switch (figure.kind) {
    case "count":
      return {among: null, counted: figure.counted ? counted(figure.counted, "true") : null};
    case "share":
      return {
        among: figure.among ? among(figure.among) : null,
        counted: counted(figure.counted, figure.among ?? "true")
      };
    case "composition":
      return {among: figure.among ? among(figure.among) : null, counted: null};
    case "rate":
      return {among: among(`(${figure.exposure}) > 0`), counted: null};
    case "median":
    case "mean":
      return {among: among(`(${figure.among ?? "true"}) and (${figure.of}) is not null`), counted: null};
    default:
      return {among: null, counted: null};
  }
}

function among(sql: string): Characteristic {
  return {
    name: `among ${sql}`,
    sql: `case when ${sql} then 'in' else 'out' end`,
    values: ["in", "out"]
  };
}

function counted(sql: string, base: string): Characteristic {
  const values = base === "true" ? ["counted", "rest"] : ["counted", "rest", "out"];
  const sqlOfStates = `case when not coalesce((${base}), false) then 'out' when ${sql} then 'counted' else 'rest' end`;
  return {name: `counted ${sql} of ${base}`, sql: sqlOfStates, values};
}

/** The columns of a breakdown, the one that divides first. */
export function columnsOf(breakdown: Breakdown): readonly string[] {
  return typeof breakdown === "string" ? [breakdown] : breakdown;
}

/** Name of the request for the events of a rate, which are added up and not counted. */
export function eventsName(measure: Measure): string {
  return measure.figure.kind === "rate" ? `${measure.population}: ${measure.figure.events}` : "";
}

/** Everything the disclosure step must know of the populations behind these measures. */
export function needed(measures: readonly Measure[]): PopulationRequest[] {
  const requests = new Map<
    string,
    {population: string; weight: string; found: Map<string, Characteristic>}
  >();
  const ask = (name: string, population: string, weight: string, wanted: readonly Characteristic[]) => {
    if (!requests.has(name)) requests.set(name, {population, weight, found: new Map()});
    for (const characteristic of wanted) requests.get(name)!.found.set(characteristic.name, characteristic);
  };
  for (const measure of measures) {
    if (!measure.population || measure.countsNobody || isDerived(measure)) continue;
    const columns = measure.breakdowns.flatMap(columnsOf).map((name) => ({name, sql: name}));
    const {among, counted} = conditionsOf(measure.figure);
    const conditions = [among, counted].filter((condition) => condition !== null);
    ask(measure.population, measure.population, "1", [...columns, ...conditions]);
    if (measure.figure.kind === "rate")
      ask(eventsName(measure), measure.population, measure.figure.events, columns);
  }
  return [...requests].map(([name, {population, weight, found}]) => ({
    name,
    population,
    weight,
    characteristics: [...found.values()]
  }));
}
