import {max} from "d3";
import type {Database} from "../database.js";
import type {Measure, PeriodKind} from "./measure.js";

export interface Period {
  readonly period: string;
  readonly kind: PeriodKind;
  readonly available: boolean;
}

/** Three-year windows that never overlap, counted back from the last year; a window needs all its returns. */
export const makePools = `
create or replace table pools as
with years as (
  select period as year_label, year_start, max(year_start) over () - year_start as back
  from reporting_periods where kind = 'year'
)
select year_label, year_start,
  min(year_label) over w || ' to ' || max(year_label) over w as period,
  count(*) over w as size
from years
window w as (partition by back // 3)
qualify size = 3`;

/** Every period of a measure, oldest first, and whether the exports reach far enough back to carry it. */
export type PeriodsOf = (measure: Measure) => Period[];

interface Dated extends Period {
  readonly last_day: string;
}

/** What the exports carry: each condition is asked once, as most measures share theirs with others. */
export async function periodsIn(db: Database, measures: readonly Measure[]): Promise<PeriodsOf> {
  const dated = await db.all<Dated>("select period, kind, last_day from reporting_periods");
  const pools = await db.all<{period: string; year: string}>("select period, year_label as year from pools");
  const conditions = [...new Set(measures.flatMap(conditionsOf))];
  const carried = await db.each<Dated>(
    conditions.map((condition) => `select period, kind from reporting_periods where ${condition}`)
  );
  const held = new Map(conditions.map((condition, n) => [condition, new Set(carried[n]!.map(nameOf))]));
  const latest = await latestIn(db, measures);
  return (measure) => {
    const tests = conditionsOf(measure).map((condition) => held.get(condition)!);
    const found = dated.map((row) => ({...row, available: tests.every((test) => test.has(nameOf(row)))}));
    const years = found.filter(({kind}) => kind === "year");
    return [...found, ...pooled(pools, years), ...(latest.get(measure.id) ?? [])]
      .filter(({kind}) => measure.periods.includes(kind))
      .sort((a, b) => compare(a.last_day, b.last_day) || compare(a.kind, b.kind))
      .map(({period, kind, available}) => ({period, kind, available}));
  };
}

function nameOf({period, kind}: Pick<Period, "period" | "kind">): string {
  return `${kind} ${period}`;
}

function conditionsOf({availableWhen, lookBackMonths}: Measure): string[] {
  const reachesBack = `last_day >= (select min(first_day) from returns) + interval ${lookBackMonths ?? 0} month`;
  return [reachesBack, ...(availableWhen ? [availableWhen] : [])];
}

/** A window of three years is available where each of them is. */
function pooled(pools: readonly {period: string; year: string}[], years: readonly Dated[]): Dated[] {
  return [...new Set(pools.map(({period}) => period))].map((period) => {
    const held = pools.filter((pool) => pool.period === period).map(({year}) => year);
    const own = years.filter((year) => held.includes(year.period));
    const last_day = max(own, (year) => year.last_day)!;
    return {period, kind: "pooled", last_day, available: own.every(({available}) => available)};
  });
}

/** The day that a figure of today is of: its population says it, else it is the day of the extract. */
async function latestIn(db: Database, measures: readonly Measure[]): Promise<Map<string, Dated[]>> {
  const asked = measures.filter(({periods}) => periods.includes("latest"));
  if (asked.length === 0) return new Map();
  const rows = asked.map(
    ({id, population, availableWhen}) => `select '${id}' as id, 'latest' as kind, extract_date as last_day,
      coalesce((select max(period) from ${population} where kind = 'latest'), extract_date::varchar) as period,
      (${availableWhen ?? "true"}) as available from settings`
  );
  const found = await db.all<Dated & {id: string}>(rows.join(" union all "));
  return new Map(found.map((row) => [row.id, [row]]));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
