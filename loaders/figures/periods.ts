import {timeFormat, timeParse} from "d3";

export type Kind = "year end" | "quarter end" | "year" | "quarter" | "half-year" | "pooled";

const parse = timeParse("%Y-%m-%d");
const long = timeFormat("%-d %B %Y");
const quarters = ["April to June", "July to September", "October to December", "January to March"];

/** What sort of period a label is: a date, a year, a part of a year or several years. */
export function kindOf(period: string): Kind {
  if (/^\d{4}-03-31$/.test(period)) return "year end";
  if (/^\d{4}-\d{2}-\d{2}$/.test(period)) return "quarter end";
  if (/ Q[1-4]$/.test(period)) return "quarter";
  if (/ H[12]$/.test(period)) return "half-year";
  return period.includes(" to ") ? "pooled" : "year";
}

/** The period in a sentence: "31 March 2024", "the year to March 2024", "April to June 2023". */
export function periodName(period: string): string {
  const kind = kindOf(period);
  if (kind === "year end" || kind === "quarter end") return dateName(period);
  if (kind === "pooled") return `the three years to March ${endYear(period.slice(-7))}`;
  if (kind === "year") return `the year to March ${endYear(period)}`;
  if (kind === "half-year")
    return `${period.endsWith("1") ? "April to September" : "October to March"} ${period.slice(0, 7)}`;
  const quarter = Number(period.slice(-1));
  return `${quarters[quarter - 1]} ${Number(period.slice(0, 4)) + (quarter === 4 ? 1 : 0)}`;
}

/** The period with its preposition: "on 31 March 2024", "in the year to March 2024". */
export function atPeriod(period: string): string {
  return `${isDate(period) ? "on" : "in"} ${periodName(period)}`;
}

/** A date in English: "31 March 2024". */
export function dateName(date: string): string {
  const day = parse(date);
  return day ? long(day) : date;
}

/** Short enough for an axis: "2024", "2023-24", "Dec 2023", "Q1 2023-24". */
export function tick(period: string): string {
  const kind = kindOf(period);
  if (kind === "year end") return period.slice(0, 4);
  if (kind === "quarter end") return timeFormat("%b %Y")(parse(period)!);
  if (kind === "pooled") return `${period.slice(0, 4)}-${period.slice(-2)}`;
  if (kind === "year") return period;
  return `${period.slice(-2)} ${period.slice(0, 7)}`;
}

/** The same period a year (for pooled years, three years) before. */
export function before(period: string): string {
  if (kindOf(period) === "pooled") return `${shift(period.slice(0, 7), 3)} to ${shift(period.slice(-7), 3)}`;
  if (isDate(period)) return `${Number(period.slice(0, 4)) - 1}${period.slice(4)}`;
  return `${shift(period.slice(0, 7), 1)}${period.slice(7)}`;
}

/** Whether a period is a day, such as `2024-03-31`. */
export function isDate(period: string): boolean {
  const kind = kindOf(period);
  return kind === "year end" || kind === "quarter end";
}

/** The first and last day of a period; of a state, its one day. */
export function daysOf(period: string): {readonly first: string; readonly last: string} {
  if (isDate(period)) return {first: period, last: period};
  const [from, to] = [period.slice(0, 7), period.split(" to ").at(-1)!.slice(0, 7)];
  const [start, end] = [Number(from.slice(0, 4)), Number(to.slice(0, 4)) + 1];
  const part = / ([QH])(\d)$/.exec(period);
  if (!part) return {first: `${start}-04-01`, last: `${end}-03-31`};
  const months = part[1] === "Q" ? 3 : 6;
  const begins = 3 + months * (Number(part[2]) - 1);
  const day = (month: number, date: number) => timeFormat("%Y-%m-%d")(new Date(start, month, date));
  return {first: day(begins, 1), last: day(begins + months, 0)};
}

function shift(year: string, by: number): string {
  const start = Number(year.slice(0, 4)) - by;
  return `${start}-${String((start + 1) % 100).padStart(2, "0")}`;
}

function endYear(year: string): number {
  return Number(year.slice(0, 4)) + 1;
}
