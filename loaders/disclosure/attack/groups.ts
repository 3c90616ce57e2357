import type {Definition} from "./definitions.js";
import type {Line} from "./figures.js";

/** Whom a published number counts: of a population in a period, those with these values. */
export interface Group {
  readonly population: string;
  readonly period: string;
  readonly limits: Limits;
}

export type Limits = ReadonlyMap<string, ReadonlySet<string>>;

/** A published line with the groups behind its numbers. */
export interface Row {
  readonly line: Line;
  readonly definition: Definition;
  readonly counted: Group | null;
  readonly among: Group | null;
  /** By how many characteristics those counted are described. */
  readonly characteristics: number;
}

/** A measure’s condition as a characteristic: `counted placements_in_year >= 3 of all`. */
export function countedName({counted, among}: Definition): string {
  return `counted ${counted} of ${among ?? "all"}`;
}

/** Whom a measure is about, as a characteristic: `in` or `out`. */
export function amongName({among}: Definition): string {
  return `among ${among}`;
}

const only = (value: string) => new Set([value]);

/** The groups behind a line; null where nobody is counted or what is counted follows from other lines. */
export function rowOf(line: Line, definition: Definition): Row | null {
  const {kind, population} = definition;
  if (kind === "of nobody" || kind === "worked out") return null;
  const first = firstOf(line);
  const second: [string, Set<string>][] = line.breakdown2 ? [[line.breakdown2, only(line.category2)]] : [];
  if (definition.overlapping !== null) return overlapping(line, definition);
  const group = (...limits: [string, Set<string>][]): Group => ({
    population,
    period: line.period,
    limits: new Map(limits)
  });
  const categories = [...first, ...second];
  const those: [string, Set<string>][] =
    definition.among === null ? [] : [[amongName(definition), only("in")]];
  const condition = (...values: string[]): [string, Set<string>][] =>
    definition.counted === null ? [] : [[countedName(definition), new Set(values)]];
  const row = (counted: Group | null, among: Group | null): Row => ({
    line,
    definition,
    counted,
    among,
    characteristics: (counted ?? among)!.limits.size
  });
  switch (kind) {
    case "count":
      return row(group(...categories, ...condition("counted")), null);
    case "share":
      return row(
        group(...categories, ...condition("counted")),
        group(...categories, ...(definition.among === null ? [] : condition("counted", "rest")))
      );
    case "composition":
      if (definition.apart.includes(line.category)) return row(group(...categories), null);
      return row(
        group(...categories, ...those),
        group(...(second.length > 0 && definition.within === line.breakdown ? first : second), ...those)
      );
    case "events":
      return row(group(...categories), null);
    case "average":
      return row(null, group(...categories, ...those));
  }
}

/** What the first breakdown says; one that is made of two says two things. */
function firstOf({breakdown, category}: Line): [string, Set<string>][] {
  if (breakdown === "") return [];
  if (breakdown !== "age_and_ethnicity") return [[breakdown, only(category)]];
  const [age = "", ethnicity = ""] = category.split(", ");
  return [
    ["age_in_two", only(age)],
    ["ethnicity_white_british", only(ethnicity)]
  ];
}

/** Categories that overlap do not add up: each is a population of its own. */
function overlapping(line: Line, definition: Definition): Row {
  const population = [definition.population, line.category].join(": ");
  const counted = new Map([[countedName(definition), only("counted")]]);
  return {
    line,
    definition,
    counted: {population, period: line.period, limits: counted},
    among: {population, period: line.period, limits: new Map()},
    characteristics: line.breakdown ? 2 : 1
  };
}

/** What a period is, from its label alone. */
export function kindOf(period: string): "pooled" | "half" | "quarter" | "year" | "day" {
  if (period.includes(" to ")) return "pooled";
  if (/ Q\d$/.test(period)) return "quarter";
  if (/ H\d$/.test(period)) return "half";
  return /^\d{4}-\d{2}$/.test(period) ? "year" : "day";
}

/** The years of a pooled period. */
export function yearsOf(period: string): string[] {
  const [from = 0, to = 0] = period.split(" to ").map((year) => Number(year.slice(0, 4)));
  return Array.from(
    {length: to - from + 1},
    (_, index) => `${from + index}-${String((from + index + 1) % 100).padStart(2, "0")}`
  );
}

/** The quarters of a half-year. */
export function quartersIn(half: string): string[] {
  const year = half.slice(0, 7);
  return half.endsWith("1") ? [`${year} Q1`, `${year} Q2`] : [`${year} Q3`, `${year} Q4`];
}

/** The last day of a year or quarter; a day is its own. */
export function endOf(period: string): string {
  const start = Number(period.slice(0, 4));
  const kind = kindOf(period);
  if (kind === "day") return period;
  if (kind === "year") return `${start + 1}-03-31`;
  const quarter = Number(period.at(-1));
  return [`${start}-06-30`, `${start}-09-30`, `${start}-12-31`, `${start + 1}-03-31`][quarter - 1]!;
}

/** The last day before a year or quarter. */
export function eveOf(period: string): string {
  const start = Number(period.slice(0, 4));
  if (kindOf(period) === "year") return `${start}-03-31`;
  const quarter = Number(period.at(-1));
  return [`${start}-03-31`, `${start}-06-30`, `${start}-09-30`, `${start}-12-31`][quarter - 1]!;
}

/** The groups a line tells the number of. */
export function groupsOf({counted, among}: Row): Group[] {
  return [counted, among].filter((group) => group !== null);
}
