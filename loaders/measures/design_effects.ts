import {group, sum} from "d3";
import type {Database} from "../database.js";
import {type Cell, keyOf} from "./cell.js";
import type {Measure} from "./measure.js";
import {makePools} from "./periods.js";

/** How much less a figure says than its number of rows would, where a child has several; by cell, over 1 only. */
export type DesignEffects = ReadonlyMap<string, number>;

/** Steps to which a design effect is rounded up. */
const stepsUp = [1, 1.25, 1.5, 2, 3, 4, 6];

/**
 * A range tells of the effect that widened it, and the effect of a few events how many children had more than one: of
 * ten moves, 1.25 means that one child moved twice. It is that of a measure's whole series, of this many rows at
 * least; below, a cautious one that says nothing.
 */
const rowsAtLeast = 50;
const cautious = 2;

/**
 * Design effects of figures whose rows are not separate children: reviews, moves, and years of three pooled together.
 * One for all single years of a measure, one for its quarters and one for its pooled years, over all children. Of a
 * share: se² = n/(n-1) · Σ(y - p·m)² / (Σm)², against p(1-p)/Σm (Kish, Survey Sampling, 1965). Of a rate: V/X, V
 * being the sum of squares of each child's events (see statistics/repeat_events.ts).
 */
export async function designEffects(
  db: Database,
  measures: readonly Measure[],
  cells: readonly Cell[]
): Promise<DesignEffects> {
  await db.run(makePools);
  const asked = measures.filter(isRepeated);
  const answers = await db.each<Row>(asked.map(query));
  const known = new Map(
    asked.flatMap((measure, i) =>
      [...group(answers[i]!, ({period}) => spanOf(period))].map(
        ([span, rows]) => [`${measure.id}|${span}`, effectOf(measure, rows)] as const
      )
    )
  );
  const effects = cells.map(
    (cell) => [keyOf(cell), known.get(`${cell.measure}|${spanOf(cell.period)}`) ?? 1] as const
  );
  return new Map(effects.filter(([, effect]) => effect > 1));
}

interface Row {
  readonly period: string;
  readonly children: number;
  readonly rows: number;
  readonly counted: number;
  readonly residual: number;
}

/** What is as long as what: a half-year is taken for a year, in which a child counts more often. */
function spanOf(period: string): "pooled" | "quarter" | "year" {
  if (period.includes(" to ")) return "pooled";
  return / Q\d$/.test(period) ? "quarter" : "year";
}

/** Whether a measure may count a child more than once. */
function isRepeated({figure, interval, periods, subject}: Measure): boolean {
  const again = interval === "clustered" || periods.includes("pooled");
  return subject === "child" && again && (figure.kind === "share" || figure.kind === "rate");
}

function query(measure: Measure): string {
  const {figure} = measure;
  if (figure.kind !== "share" && figure.kind !== "rate")
    throw new Error(`neither a share nor a rate: ${measure.id}`);
  const pool = `${measure.population} join pools on ${measure.population}.period = pools.year_label where kind = 'year'`;
  const single = `select * from ${measure.population} where kind in ('year', 'quarter')`;
  const pooled = `select ${measure.population}.* replace (pools.period as period) from ${pool}`;
  const rows = `(${measure.periods.includes("pooled") ? `${single} union all by name ${pooled}` : single}) as ${measure.population}`;
  if (figure.kind === "rate")
    return `
with children as (
  select period, child, sum(${figure.events}) as y from ${rows} group by all
)
select period, count(*)::int as children, sum(y)::double as rows, sum(y)::double as counted,
  sum(y ** 2)::double as residual
from children group by period`;
  return `
with children as (
  select period, child,
    count(*) filter (where (${figure.among ?? "true"}) and (${figure.counted})) as y,
    count(*) filter (where ${figure.among ?? "true"}) as m
  from ${rows} group by all having m > 0
),
shares as (select *, sum(y) over w / sum(m) over w as p from children window w as (partition by period))
select period, count(*)::int as children, sum(m)::double as rows, sum(y)::double as counted,
  sum((y - p * m) ** 2)::double as residual
from shares group by period`;
}

function effectOf({figure}: Measure, rows: readonly Row[]): number {
  if (sum(rows, (row) => row.rows) < rowsAtLeast) return cautious;
  const effect =
    figure.kind === "rate"
      ? sum(rows, ({residual}) => residual) / sum(rows, ({counted}) => counted)
      : ofShare(rows.filter(({children, counted, rows}) => children > 1 && counted > 0 && counted < rows));
  return stepsUp.find((step) => effect <= step + 1e-9) ?? stepsUp.at(-1)!;
}

/** The variances of the periods together, against those of as many separate children. */
function ofShare(periods: readonly Row[]): number {
  const variance = sum(periods, ({children, residual}) => (children / (children - 1)) * residual);
  const plain = sum(periods, ({counted, rows}) => counted * (1 - counted / rows));
  return plain === 0 ? 1 : variance / plain;
}
