import type {Database} from "../database.js";
import {categories} from "./categories.js";
import {type Cell, keyOf} from "./cell.js";
import {derive} from "./derived.js";
import {type Breakdown, isDerived, type Measure} from "./measure.js";
import {makePools, type Period, periodsIn} from "./periods.js";
import {base, columns, flagsOf, query, sets} from "./query.js";
import {naming} from "./sql_fault.js";

interface Row {
  readonly period: string;
  readonly flags: number;
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly everyone?: number;
  readonly [column: string]: string | number | boolean | null | undefined;
}

/**
 * Counts every measure in every period and category. The cells are true and unprotected: only `control` may publish.
 * @throws MeasureSqlError when a measure's SQL does not run
 */
export async function count(db: Database, measures: readonly Measure[], geography: string): Promise<Cell[]> {
  await db.run(makePools);
  const periodsOf = await periodsIn(db, measures).catch((reason) => {
    throw naming(measures, reason, ({availableWhen}) => availableWhen);
  });
  const asked = measures.filter((measure) => !isDerived(measure));
  const answers = await db.each<Row>(asked.map(query)).catch((reason) => {
    throw naming(asked, reason, query);
  });
  const counted = asked.flatMap((measure, i) => cellsOf(measure, geography, answers[i]!, periodsOf(measure)));
  const known = new Map(counted.map((cell) => [keyOf(cell), cell]));
  for (const measure of measures.filter(isDerived)) {
    for (const cell of await derive(db, measure, known, geography, periodsOf)) known.set(keyOf(cell), cell);
  }
  return inOrder([...known.values()], measures);
}

function inOrder(cells: readonly Cell[], measures: readonly Measure[]): Cell[] {
  const place = new Map(measures.map((measure, index) => [measure.id, index]));
  return [...cells].sort((a, b) => place.get(a.measure)! - place.get(b.measure)!);
}

/** The cells of a measure that is counted from its population. */
function cellsOf(
  measure: Measure,
  geography: string,
  rows: readonly Row[],
  periods: readonly Period[]
): Cell[] {
  const found = new Map(rows.map((row) => [addressOf(measure, row), row]));
  refuseUnknownCategories(measure, rows);
  return periods.flatMap((period) =>
    [null, ...measure.breakdowns].flatMap((breakdown) =>
      combinations(breakdown, measure).map((chosen) =>
        cellOf(measure, geography, period, breakdown, chosen, found)
      )
    )
  );
}

/** Every category of a breakdown, every pair of a pair; one empty choice for the total. */
export function combinations(breakdown: Breakdown | null, measure?: Measure): readonly (readonly string[])[] {
  if (breakdown === null) return [[]];
  const [first = [], second] = columns(breakdown).map((column) => categoriesOf(column, measure));
  if (!second) return first.map((category) => [category]);
  return second.flatMap((category2) => first.map((category) => [category, category2]));
}

/** Every category of one breakdown, a measure’s own where it has them. Throws where a breakdown is not known. */
export function categoriesOf(breakdown: string, measure?: Measure): readonly string[] {
  const known = measure?.categories?.[breakdown] ?? categories[breakdown];
  if (!known) throw new Error(`no categories for breakdown: ${breakdown}`);
  return known;
}

function addressOf(measure: Measure, row: Row): string {
  const set = sets(measure).find((columns) => flagsOf(measure, columns) === row.flags)!;
  return address(
    row.period,
    set,
    set.map((column) => String(row[column]))
  );
}

function address(period: string, set: readonly string[], chosen: readonly string[]): string {
  return JSON.stringify([period, set, chosen]);
}

function cellOf(
  measure: Measure,
  geography: string,
  {period, available}: Period,
  breakdown: Breakdown | null,
  chosen: readonly string[],
  found: ReadonlyMap<string, Row>
): Cell {
  const set = breakdown === null ? [] : columns(breakdown);
  const key = {
    measure: measure.id,
    geography,
    period,
    breakdown: set[0] ?? "",
    category: chosen[0] ?? "",
    breakdown2: set[1] ?? "",
    category2: chosen[1] ?? "",
    statistic: "value",
    unit: measure.unit
  };
  const nothing = {numerator: null, denominator: null, value: null};
  if (cannotOccur(measure, set, chosen)) return {...key, ...nothing, status: "not applicable"};
  if (!available) return {...key, ...nothing, status: "not available"};
  const row = found.get(address(period, set, chosen));
  const within = base(measure, set);
  const whole = found.get(
    address(
      period,
      within,
      within.map((column) => chosen[set.indexOf(column)]!)
    )
  );
  const counted = figures(measure, row, whole, chosen);
  if ("from" in measure.figure && (counted.denominator ?? 0) < measure.figure.from!)
    return {...key, ...nothing, status: "not available"};
  return {...key, ...counted, status: "measured"};
}

function cannotOccur({impossible, goesWith}: Measure, set: readonly string[], chosen: readonly string[]) {
  const [first = "", second] = chosen;
  if (second !== undefined && goesWith?.[first] && !goesWith[first].includes(second)) return true;
  return set.some((column, i) => impossible?.[column]?.includes(chosen[i]!));
}

function figures(measure: Measure, row: Row | undefined, whole: Row | undefined, chosen: readonly string[]) {
  const {figure} = measure;
  const denominator = row?.denominator ?? 0;
  if (["median", "lowest", "highest"].includes(figure.kind))
    return {numerator: null, denominator, value: row?.value ?? null};
  const numerator = row?.numerator ?? 0;
  if (figure.kind === "count" || figure.kind === "sum")
    return {numerator, denominator: null, value: numerator};
  if (figure.kind === "composition") {
    if (figure.apart?.includes(chosen[0] ?? ""))
      return {numerator: row?.everyone ?? 0, denominator: null, value: null};
    const everyone = whole?.numerator ?? 0;
    if (measure.unit !== "per cent") return {numerator, denominator: everyone, value: numerator};
    return divided(numerator, everyone, 100);
  }
  const scale = figure.kind === "share" ? 100 : figure.kind === "rate" ? figure.per : 1;
  return divided(numerator, denominator, scale);
}

/** A figure over its base; no value where there is nobody in the base. */
export function divided(numerator: number, denominator: number, scale: number) {
  return {numerator, denominator, value: denominator === 0 ? null : (scale * numerator) / denominator};
}

/** A label that no list knows would vanish from the pages without a word. */
function refuseUnknownCategories(measure: Measure, rows: readonly Row[]): void {
  for (const column of new Set(sets(measure).flat())) {
    const strange = rows.find(
      (row) => row[column] != null && !categoriesOf(column, measure).includes(String(row[column]))
    );
    if (strange)
      throw new Error(
        `${measure.id}: the population has a category of ${column} that categories.ts does not list`
      );
  }
}
