import {isDate, kindOf} from "../figures/periods.js";
import type {PublishedRelease} from "../figures/published.js";

/** The last year that the release has whole: `2024-25`. Throws when it has none. */
export function latestYear(release: PublishedRelease): string {
  const last = wholeYears(release).at(-1);
  if (!last) throw new Error("The release holds no whole year, so there is nothing to report on.");
  return last;
}

function wholeYears({cells}: PublishedRelease): string[] {
  return cells
    .map(({period}) => period)
    .filter((period) => /^\d{4}-\d{2}$/.test(period))
    .sort();
}

/** Years with a page of their own: the latest, and those that somebody has introduced. */
export function reportYears(
  release: PublishedRelease,
  narrative: Readonly<Record<string, Readonly<Record<string, unknown>>>>
): string[] {
  const known = new Set(release.cells.map(({period}) => period));
  const written = Object.keys(narrative).filter((year) => known.has(year) && narrative[year]!.introduction);
  return [...new Set([...wholeYears(release).slice(-1), ...written])].sort();
}

/**
 * The release as it stood for a report: nothing after the year, which `2024-25` or `2024-25 Q2` names.
 * Figures of the day of the exports belong to the report of the latest year.
 */
export function upTo(release: PublishedRelease, year: string): PublishedRelease {
  const end = lastDay(year);
  const atExtract = year === latestYear(release) ? release.council.extractDate : "";
  const cells = release.cells.filter(({period}) => period === atExtract || lastDay(period) <= end);
  return {...release, cells};
}

/** The year's first and last day: `2024-25` runs from 1 April 2024 to 31 March 2025. */
export function daysOf(year: string): {readonly first: string; readonly last: string} {
  return {first: `${year.slice(0, 4)}-04-01`, last: lastDay(year)};
}

export function isYear(year: string): boolean {
  return (
    /^\d{4}-\d{2}$/.test(year) &&
    Number(year.slice(2, 4)) + 1 === Number(year.slice(5)) + (year.endsWith("00") ? 100 : 0)
  );
}

const quarterEnds = ["06-30", "09-30", "12-31", "03-31"];

function lastDay(period: string): string {
  if (isDate(period)) return period;
  const kind = kindOf(period);
  const start = Number((kind === "pooled" ? period.slice(-7) : period).slice(0, 4));
  if (kind === "quarter") {
    const quarter = Number(period.slice(-1));
    return `${quarter === 4 ? start + 1 : start}-${quarterEnds[quarter - 1]}`;
  }
  return period.endsWith(" H1") ? `${start}-09-30` : `${start + 1}-03-31`;
}

/** `2023-24` before `2024-25`; empty for what is no year. */
export function yearBefore(year: string): string {
  if (!isYear(year)) return "";
  const start = Number(year.slice(0, 4));
  return `${start - 1}-${String(start % 100).padStart(2, "0")}`;
}
