import type {Database} from "../database.js";
import {keyOf} from "./cell.js";
import type {Measure} from "./measure.js";
import {makePools} from "./periods.js";
import {columns} from "./query.js";

/** How much less a share says than its number of rows would, where a child has several; by cell, over 1 only. */
export type DesignEffects = ReadonlyMap<string, number>;

/**
 * Steps to which a design effect is rounded up. Its exact value would tell how often the same few children were
 * counted, which no count on the pages does.
 */
const stepsUp = [1, 1.25, 1.5, 2, 3, 4, 6];

/**
 * Design effects of figures whose rows are not separate children: reviews, moves, and years of three pooled together.
 * Of a share: se² = n/(n-1) · Σ(y - p·m)² / (Σm)², against p(1-p)/Σm (Kish, Survey Sampling, 1965). Of a rate:
 * V/X, V being the sum of squares of each child's events (see statistics/repeat_events.ts).
 */
export async function designEffects(
  db: Database,
  measures: readonly Measure[],
  geography: string
): Promise<DesignEffects> {
  await db.run(makePools);
  const effects = new Map<string, number>();
  const asked = measures.flatMap((measure) => repeated(measure).map((set) => ({measure, set})));
  const answers = await db.each<Row>(asked.map(({measure, set}) => query(measure, set)));
  for (const [i, {measure, set}] of asked.entries()) {
    for (const row of answers[i]!) {
      const {period, category} = row;
      const key = {measure: measure.id, geography, period, breakdown: set[0] ?? "", category};
      const effect = roundedUp(measure.figure.kind === "rate" ? ofRate(row) : ofShare(row));
      if (effect > 1) effects.set(keyOf({...key, breakdown2: "", category2: "", statistic: "value"}), effect);
    }
  }
  return effects;
}

interface Row {
  readonly period: string;
  readonly category: string;
  readonly children: number;
  readonly rows: number;
  readonly counted: number;
  readonly residual: number;
}

/** The total and the single breakdowns of a measure that may count a child more than once. */
function repeated(measure: Measure): readonly (readonly string[])[] {
  const again = measure.interval === "clustered" || measure.periods.includes("pooled");
  const isCounted = measure.figure.kind === "share" || measure.figure.kind === "rate";
  if (!isCounted || measure.subject !== "child" || !again) return [];
  return [[], ...measure.breakdowns.map(columns).filter((set) => set.length === 1)];
}

function query(measure: Measure, [column]: readonly string[]): string {
  const {figure} = measure;
  if (figure.kind !== "share" && figure.kind !== "rate")
    throw new Error(`neither a share nor a rate: ${measure.id}`);
  const pool = `${measure.population} join pools on ${measure.population}.period = pools.year_label where kind = 'year'`;
  const single = `select * from ${measure.population} where kind in ('year', 'quarter')`;
  const pooled = `select ${measure.population}.* replace (pools.period as period) from ${pool}`;
  const rows = measure.periods.includes("pooled") ? `${single} union all by name ${pooled}` : single;
  if (figure.kind === "rate")
    return `
with children as (
  select period, ${column ?? "''"} as category, child, sum(${figure.events}) as y from (${rows}) group by all
)
select period, category, count(*)::int as children, 0::double as rows, sum(y)::double as counted,
  sum(y ** 2)::double as residual
from children where category is not null group by period, category`;
  return `
with children as (
  select period, ${column ?? "''"} as category, child,
    count(*) filter (where (${figure.among ?? "true"}) and (${figure.counted})) as y,
    count(*) filter (where ${figure.among ?? "true"}) as m
  from (${rows}) group by all having m > 0
),
shares as (select *, sum(y) over w / sum(m) over w as p from children window w as (partition by period, category))
select period, category, count(*)::int as children, sum(m)::double as rows, sum(y)::double as counted,
  sum((y - p * m) ** 2)::double as residual
from shares where category is not null group by period, category`;
}

function ofShare({children, rows, counted, residual}: Row): number {
  const p = counted / rows;
  if (children < 2 || p === 0 || p === 1) return 1;
  const variance = (children / (children - 1)) * (residual / rows ** 2);
  return variance / ((p * (1 - p)) / rows);
}

function ofRate({counted, residual}: Row): number {
  return counted > 0 ? residual / counted : 1;
}

function roundedUp(effect: number): number {
  return stepsUp.find((step) => effect <= step + 1e-9) ?? stepsUp.at(-1)!;
}
