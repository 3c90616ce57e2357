import type {Breakdown, Figure, Measure} from "./measure.js";

/** The breakdowns a query counts by, the total first; for a pair also the breakdown that says who is in its denominator. */
export function sets(measure: Measure): readonly (readonly string[])[] {
  const own = measure.breakdowns.map(columns);
  const wholes = own.filter((set) => set.length === 2).map((set) => base(measure, set));
  const all = [[], ...own, ...wholes];
  return [...new Map(all.map((set) => [set.join(), set])).values()];
}

/** The breakdown of a pair that says who is in the denominator; none for one breakdown alone. */
export function base({figure}: Measure, set: readonly string[]): readonly string[] {
  if (figure.kind !== "composition" || !figure.within) return set.slice(1);
  return set.length < 2 ? [] : [figure.within];
}

export function columns(breakdown: Breakdown): readonly string[] {
  return typeof breakdown === "string" ? [breakdown] : breakdown;
}

/** One query a measure: every breakdown in every period, from one pass over its population. */
export function query(measure: Measure): string {
  const {overlapping} = measure;
  if (!overlapping) return grouped(measure, sets(measure), source(measure));
  const [total = [], ...parts] = sets(measure);
  const rows = (which: string) => `select * from (${source(measure)}) where ${overlapping} is ${which}`;
  const whole = grouped(measure, [total], rows("null"));
  return parts.length === 0
    ? whole
    : `${whole} union all by name ${grouped(measure, parts, rows("not null"))}`;
}

function grouped(measure: Measure, chosen: readonly (readonly string[])[], rows: string): string {
  const all = [...new Set(chosen.flat())];
  const groups = chosen.map((set) => `(${["period", ...set].join(", ")})`);
  const none = flagsOf(measure, []);
  const flags = all.length > 0 ? `grouping(${all.join(", ")})` : `${none}`;
  return `
select period, ${all.map((column) => `${column}, `).join("")}${flags} as flags,
  ${aggregates(measure.figure)}
from (${rows}) as ${measure.population}
group by grouping sets (${[...new Set(groups)].join(", ")})`;
}

/** The number DuckDB's grouping() gives a set: one bit a column, set when the column is not grouped by. */
export function flagsOf(measure: Measure, set: readonly string[]): number {
  const all = [...new Set(sets(measure).flat())];
  return all.reduce((bits, column) => bits * 2 + (set.includes(column) ? 0 : 1), 0);
}

function source(measure: Measure): string {
  const kinds = measure.periods.filter((kind) => kind !== "pooled").map((kind) => `'${kind}'`);
  const own = `select * from ${measure.population} where kind in (${kinds.join(", ")})`;
  if (!measure.periods.includes("pooled")) return own;
  return `${own} union all by name
  select population.* replace (pools.period as period, 'pooled' as kind)
  from ${measure.population} as population join pools on population.period = pools.year_label
  where population.kind = 'year'`;
}

function aggregates(figure: Figure): string {
  switch (figure.kind) {
    case "count":
      return three(`count(*) filter (where ${figure.counted ?? "true"})`, "null", "null");
    case "sum":
      return three(`sum(${figure.of})`, "null", "null");
    case "share":
      return three(
        `count(*) filter (where (${figure.among ?? "true"}) and (${figure.counted}))`,
        `count(*) filter (where ${figure.among ?? "true"})`,
        "null"
      );
    case "composition":
      return `${three(`count(*) filter (where ${figure.among ?? "true"})`, "null", "null")}, count(*) as everyone`;
    case "rate":
      return three(`sum(${figure.events})`, `sum(${figure.exposure})`, "null");
    case "median":
      return three(
        "null",
        `count(${figure.of}) filter (where ${figure.among ?? "true"})`,
        `median(${figure.of}) filter (where ${figure.among ?? "true"})`
      );
    case "mean":
      return three(
        `sum(${figure.of}) filter (where ${figure.among ?? "true"})`,
        `count(${figure.of}) filter (where ${figure.among ?? "true"})`,
        "null"
      );
    case "lowest":
    case "highest":
      return three(
        "null",
        `count(${figure.of})`,
        `${figure.kind === "lowest" ? "min" : "max"}(${figure.of})`
      );
    default:
      throw new Error(`no query for a figure worked out from other figures: ${figure.kind}`);
  }
}

function three(numerator: string, denominator: string, value: string): string {
  return `(${numerator})::double as numerator, (${denominator})::double as denominator, (${value})::double as value`;
}
