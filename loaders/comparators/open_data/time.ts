/** The year a published period ends in: `2025`, `202425`, `2024-25` and `2024/25` are all 2025; null for anything else. */
export function endYear(period: string): number | null {
  const [, first, second] = period.match(/^(\d{4})[-/]?(\d{2})?$/) ?? [];
  if (first === undefined) return null;
  return second === undefined ? Number(first) : Number(first) + 1;
}

/** The period of a state on 31 March. */
export function yearEnd(year: number): string {
  return `${year}-03-31`;
}

/** The period of the year that ends on 31 March. */
export function yearEnding(year: number): string {
  return `${year - 1}-${String(year).slice(2)}`;
}

/** The calendar year in which a period ends: 2024 for `2024-03-31` and for `2023-24`. */
export function yearOf(period: string): number {
  const first = Number(period.slice(0, 4));
  return /^\d{4}-\d{2}$/.test(period) ? first + 1 : first;
}
