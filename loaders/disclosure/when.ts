import type {Measure} from "../measures/measure.js";

/** Which kind of period a figure of a measure belongs to: the words of the populations' `kind`. */
export function kindOf(measure: Measure, period: string): string {
  if (period.includes(" to ")) return "pooled";
  if (/ Q\d$/.test(period)) return "quarter";
  if (/ H\d$/.test(period)) return "half-year";
  if (/^\d{4}-\d{2}$/.test(period)) return "year";
  if (!measure.periods.includes("year end") && !measure.periods.includes("quarter end")) return "latest";
  return period.endsWith("-03-31") ? "year end" : "quarter end";
}

/** What a period is counted in: pooled years in years, a half-year in quarters, any other in itself. */
export function countedIn(
  measure: Measure,
  period: string
): {readonly kind: string; readonly periods: readonly string[]} {
  const kind = kindOf(measure, period);
  if (kind === "pooled") return {kind: "year", periods: yearsOf(period)};
  if (kind === "half-year") return {kind: "quarter", periods: quartersOfHalf(period)};
  return {kind, periods: [period]};
}

function quartersOfHalf(half: string): string[] {
  const quarters = quartersOf(half.slice(0, 7));
  return half.endsWith("1") ? quarters.slice(0, 2) : quarters.slice(2);
}

/** The years of a pooled period, as they are called. */
function yearsOf(period: string): string[] {
  const [from = 0, to = 0] = period.split(" to ").map((year) => Number(year.slice(0, 4)));
  return Array.from({length: to - from + 1}, (_, index) => yearFrom(from + index));
}

function yearFrom(start: number): string {
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}

/** The last day of a period; a date is its own. */
export function endOf(kind: string, period: string): string {
  const start = Number(period.slice(0, 4));
  if (kind === "year") return `${start + 1}-03-31`;
  if (kind !== "quarter") return period;
  return [`${start}-06-30`, `${start}-09-30`, `${start}-12-31`, `${start + 1}-03-31`][
    Number(period.at(-1)) - 1
  ]!;
}

/** The day before a period began. */
export function eveOf(kind: string, period: string): string {
  const start = Number(period.slice(0, 4));
  if (kind === "year") return `${start}-03-31`;
  return [`${start}-03-31`, `${start}-06-30`, `${start}-09-30`, `${start}-12-31`][Number(period.at(-1)) - 1]!;
}

/** The quarters of a year. */
export function quartersOf(year: string): string[] {
  return [1, 2, 3, 4].map((quarter) => `${year} Q${quarter}`);
}
