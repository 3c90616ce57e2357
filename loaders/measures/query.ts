import type {Breakdown, Figure, Measure} from "./measure.js";

/** The breakdowns a query counts by, the total first; for a pair also the breakdown that says who is in its denominator. */
export function sets(measure: Measure): readonly (readonly string[])[] {
  const own = measure.breakdowns.map(columns);
  const wholes = own.filter((set) => set.length === 2).map((set) => set.slice(1));
  const all = [[], ...own, ...wholes];
  return [...new Map(all.map((set) => [set.join(), set])).values()];
}

export function columns(breakdown: Breakdown): readonly string[] {
  return typeof breakdown === "string" ? [breakdown] : breakdown;
}

/** One query a measure: every breakdown in every period, from one pass over its population. */
export function query(measure: Measure): string {
  const all = [...new Set(sets(measure).flat())];
  const groups = sets(measure).map((set) => `(${["period", ...set].join(", ")})`);
  const flags = all.length > 0 ? `grouping(${all.join(", ")})` : "0";
  return `
select period, ${all.map((column) => `${column}, `).join("")}${flags} as flags,
  ${aggregates(measure.figure)}
from (${source(measure)})
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
    default:
      throw new Error(`no query for a figure worked out from other figures: ${figure.kind}`);
  }
}

function three(numerator: string, denominator: string, value: string): string {
  return `(${numerator})::double as numerator, (${denominator})::double as denominator, (${value})::double as value`;
}
