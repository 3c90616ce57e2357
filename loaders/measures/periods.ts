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
export type PeriodsOf = (measure: Measure) => Promise<Period[]>;

/** Asks once for measures whose periods follow from the same conditions. Needs the tables to stay as they are. */
export function periodsIn(db: Database): PeriodsOf {
  const known = new Map<string, Promise<Period[]>>();
  return (measure) => {
    const sql = periodsQuery(measure);
    const found = known.get(sql) ?? db.all<Period>(sql);
    known.set(sql, found);
    return found;
  };
}

function periodsQuery(measure: Measure): string {
  const kinds = measure.periods.map((kind) => `'${kind}'`).join(", ");
  const latest = measure.periods.includes("latest");
  return `
with own as (
  select period, kind, year_start, first_day, last_day,
    (${measure.availableWhen ?? "true"})
    and last_day >= (select min(first_day) from returns) + interval ${measure.lookBackMonths ?? 0} month as available
  from reporting_periods
),
pooled as (
  select pools.period, 'pooled' as kind, null::int as year_start, min(first_day) as first_day, max(last_day) as last_day, bool_and(available) as available
  from pools join own on own.period = pools.year_label and own.kind = 'year'
  group by all
),
latest as (
  select coalesce(${latest ? `(select max(period) from ${measure.population} where kind = 'latest')` : "null"},
    (select extract_date::varchar from settings)) as period,
    'latest' as kind, null::int as year_start, null::date as first_day, (select extract_date from settings) as last_day,
    (${latest ? (measure.availableWhen ?? "true") : "true"}) as available
)
select period, kind, available from (select * from own union all from pooled union all from latest)
where kind in (${kinds}) order by last_day, kind`;
}
