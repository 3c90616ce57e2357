import {group} from "d3";
import type {Line} from "./figures.js";

/** Which lines something on a page is about, as far as that can be read; null where it cannot. */
export interface Where {
  readonly measure: string;
  readonly breakdowns: readonly string[] | null;
  readonly periods: readonly string[] | null;
  readonly categories: readonly string[] | null;
  readonly geography: string | null;
}

/** The numbers that lines show. */
export interface Numbers {
  /** Numerators and denominators. */
  readonly counts: ReadonlySet<string>;
  /** Their values and ranges. */
  readonly values: ReadonlySet<string>;
  /** What is worked out beside them: expected numbers, gaps and ratios. */
  readonly compared: ReadonlySet<string>;
  /** Whether values are sizes of their own, neither counts nor percentages: a rate, a median. */
  readonly areOwn: boolean;
  /** First words of the units of values that are no counts, but for percentages, which stand in no text without their sign. */
  readonly units: ReadonlySet<string>;
}

/** What figures.csv shows at an address, and nothing of any other. */
export class Shown {
  private readonly byMeasure: ReadonlyMap<string, readonly Line[]>;
  private readonly byPeriod: ReadonlyMap<string, ReadonlyMap<string, readonly Line[]>>;
  private readonly found = new Map<string, Numbers>();
  readonly measures: readonly string[];

  constructor(lines: readonly Line[]) {
    this.byMeasure = group(lines, ({measure}) => measure);
    this.byPeriod = group(
      lines,
      ({measure}) => measure,
      ({period}) => period
    );
    this.measures = [...this.byMeasure.keys()].sort((a, b) => b.length - a.length);
  }

  linesOf(measure: string): readonly Line[] {
    return this.byMeasure.get(measure) ?? [];
  }

  at(where: Where): Numbers {
    const key = JSON.stringify(where);
    const known = this.found.get(key);
    if (known) return known;
    const {measure, periods} = where;
    const lines = periods
      ? periods.flatMap((period) => this.byPeriod.get(measure)?.get(period) ?? [])
      : this.linesOf(measure);
    const numbers = numbersOf(lines.filter((line) => isThere(line, where)));
    this.found.set(key, numbers);
    return numbers;
  }
}

/** Everything that is said of a measure. */
export function anywhere(measure: string): Where {
  return {measure, breakdowns: null, periods: null, categories: null, geography: null};
}

function isThere(line: Line, {breakdowns, categories, geography}: Where): boolean {
  if (geography !== null && line.geography !== geography) return false;
  const {breakdown, breakdown2, category, category2} = line;
  const isAsked = (name: string) => name === "" || breakdowns === null || breakdowns.includes(name);
  if (!isAsked(breakdown) || !isAsked(breakdown2)) return false;
  if (categories === null) return true;
  if (categories.length === 0) return breakdown === "" && breakdown2 === "";
  const named = [...namesOf(breakdown, category), ...namesOf(breakdown2, category2)];
  return categories.every((name) => named.includes(name));
}

/** What a category may be called in small letters: of two in one, "Under 10, White British", each alone too. */
export function namesOf(breakdown: string, category: string): string[] {
  const whole = category.toLowerCase();
  return breakdown.includes("_and_") ? [whole, ...whole.split(", ")] : [whole];
}

function numbersOf(lines: readonly Line[]): Numbers {
  const [counts, values, compared] = [new Set<string>(), new Set<string>(), new Set<string>()];
  const units = new Set<string>();
  let areOwn = false;
  for (const {numerator, denominator, value, lower, upper, unit, statistic} of lines) {
    const worked = [value, lower, upper].filter((text) => text !== "").map(Number);
    const isShare = unit === "per cent";
    const sizes = statistic === "value" || statistic === "" ? values : compared;
    for (const size of worked) addTo(sizes, size);
    if (sizes === compared) continue;
    if (!isShare && value !== "" && numerator !== Number(value)) {
      areOwn = true;
      if (!unit.startsWith("children")) units.add(unit.split(" ")[0]!);
    }
    for (const count of [numerator, denominator]) if (count !== null) addTo(counts, count);
    if (!isShare) continue;
    // Where few are not among those counted, pages tell of them.
    if (numerator !== null && denominator !== null) addTo(counts, denominator - numerator);
    for (const size of worked) addTo(values, 100 - size);
  }
  return {counts, values, compared, areOwn, units};
}

/** As pages may print it: whole, or to a place or two. */
function addTo(known: Set<string>, number: number) {
  const size = Math.abs(number);
  for (const text of [size, Math.round(size), Math.round(size * 10) / 10, Math.round(size * 100) / 100])
    known.add(String(text));
}
