import type {Database} from "../database.js";
import {type Cell, type CellKey, keyOf} from "./cell.js";
import {combinations, divided} from "./count.js";
import type {Measure} from "./measure.js";
import type {Period, PeriodsOf} from "./periods.js";
import {columns} from "./query.js";

type Cells = ReadonlyMap<string, Cell>;

/** The figures that are worked out from other figures: changes, rates of the population, ratios between groups. */
export async function derive(
  db: Database,
  measure: Measure,
  cells: Cells,
  geography: string,
  periodsOf: PeriodsOf
): Promise<Cell[]> {
  const periods = periodsOf(measure);
  const {figure} = measure;
  if (figure.kind === "change") {
    const unpublished = await countsBefore(db);
    return periods.map((period) => change(measure, figure.of, period, cells, unpublished, geography));
  }
  if (figure.kind === "population rate") {
    const population = await children(db);
    return periods.map((period) => populationRate(measure, figure, period, cells, population, geography));
  }
  const rates = figure.kind === "share ratio" ? shares(cells) : await populationShares(db, cells);
  return periods.flatMap((period) => ratios(measure, period, rates, geography));
}

function change(
  measure: Measure,
  of: string,
  {period}: Period,
  cells: Cells,
  unpublished: ReadonlyMap<string, number>,
  geography: string
): Cell {
  const key = totalKey(measure, geography, period);
  const now = cells.get(keyOf({...key, measure: of}));
  const before = cells.get(keyOf({...key, measure: of, period: yearBefore(period)}));
  const then = before?.status === "measured" ? before.numerator : unpublished.get(period);
  if (now?.status !== "measured" || then == null) return unknown(key, measure);
  return {...key, unit: measure.unit, ...divided(now.numerator! - then, then, 100), status: "measured"};
}

/** Children in care a year before the first year end that is published, where the exports reach so far back. */
async function countsBefore(db: Database): Promise<Map<string, number>> {
  const rows = await db.all<{period: string; children: number}>(
    "select period, children from children_in_care_before"
  );
  return new Map(rows.map(({period, children}) => [period, children]));
}

function populationRate(
  measure: Measure,
  figure: {of: string; per: number},
  {period}: Period,
  cells: Cells,
  population: ReadonlyMap<number, number>,
  geography: string
): Cell {
  const key = totalKey(measure, geography, period);
  const cell = cells.get(keyOf({...key, measure: figure.of}));
  // The department divides by the mid-year estimate of the year before: 31 March 2024 by mid-2023.
  const people = population.get(Number(period.slice(0, 4)) - 1);
  if (cell?.status !== "measured" || !people) return unknown(key, measure);
  return {...key, unit: measure.unit, ...divided(cell.numerator!, people, figure.per), status: "measured"};
}

async function children(db: Database): Promise<Map<number, number>> {
  const rows = await db.all<{year: number; count: number}>(
    "select year, sum(count) as count from population where age_to <= 17 group by year"
  );
  return new Map(rows.map(({year, count}) => [year, count]));
}

/** A group's rate: undefined where it was not counted, null where there is nobody to divide by. */
type RateOf = (
  measure: string,
  geography: string,
  period: string,
  breakdown: string,
  category: string
) => number | null | undefined;

function keyOfGroup(...[measure, geography, period, breakdown, category]: Parameters<RateOf>): string {
  const undivided = {breakdown2: "", category2: "", statistic: "value"};
  return keyOf({measure, geography, period, breakdown, category, ...undivided});
}

function shares(cells: Cells): RateOf {
  return (...group) => {
    const cell = cells.get(keyOfGroup(...group));
    return cell?.status === "measured" ? cell.value : undefined;
  };
}

/** Children in care in a group for each child of the group in the population, the year before as for the rate. */
async function populationShares(db: Database, cells: Cells): Promise<RateOf> {
  const rows = await db.all<{year: number; ethnicity: string; count: number}>(
    "select year, ethnicity, sum(count) as count from population_ethnicity where age_to <= 17 group by all"
  );
  const people = new Map(rows.map(({year, ethnicity, count}) => [`${year}|${ethnicity}`, count]));
  return (measure, geography, period, breakdown, category) => {
    const cell = cells.get(keyOfGroup(measure, geography, period, breakdown, category));
    const year = Number(period.slice(0, 4)) - 1;
    const group = people.get(`${year}|${category}`);
    if (cell?.status !== "measured" || !group) return undefined;
    // More than a fifth of a population group in care means the categories do not match.
    return cell.numerator! / group > 0.2 ? undefined : cell.numerator! / group;
  };
}

function ratios(measure: Measure, {period, available}: Period, rateOf: RateOf, geography: string): Cell[] {
  const {figure} = measure;
  if (figure.kind !== "share ratio" && figure.kind !== "population ratio") return [];
  return measure.breakdowns.flatMap((breakdown) =>
    combinations(breakdown).map(([category = ""]) => {
      const [column = ""] = columns(breakdown);
      const key = {...totalKey(measure, geography, period), breakdown: column, category};
      const reference = referenceOf(column, category);
      if (!reference) return {...unknown(key, measure), status: "not applicable" as const};
      const rate = rateOf(figure.of, geography, period, column, category);
      const base = rateOf(figure.of, geography, period, ...reference);
      if (!available || rate === undefined || base === undefined) return unknown(key, measure);
      const value = rate === null || !base ? null : rate / base;
      return {
        ...key,
        unit: measure.unit,
        numerator: null,
        denominator: null,
        value,
        status: "measured" as const
      };
    })
  );
}

/** Whom a group is compared with; nobody where it holds the reference itself or is unknown. */
export function referenceOf(breakdown: string, category: string): readonly [string, string] | null {
  if (category === "Unknown" || category === "White British") return null;
  if (breakdown === "sex") return ["sex", category === "Female" ? "Male" : "Female"];
  if (breakdown === "ethnicity" && category === "White") return null;
  return ["ethnicity_white_british", "White British"];
}

function totalKey(measure: Measure, geography: string, period: string): CellKey {
  const none = {breakdown: "", category: "", breakdown2: "", category2: ""};
  return {measure: measure.id, geography, period, ...none, statistic: "value"};
}

function unknown(key: CellKey, measure: Measure): Cell {
  return {
    ...key,
    unit: measure.unit,
    numerator: null,
    denominator: null,
    value: null,
    status: "not available"
  };
}

function yearBefore(date: string): string {
  return `${Number(date.slice(0, 4)) - 1}${date.slice(4)}`;
}
