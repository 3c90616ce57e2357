/** A day as a whole number: days since 1 January 1970. */
export type Day = number;

const msPerDay = 86_400_000;

/** Month from 1 to 12. */
export function day(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / msPerDay;
}

function parts(of: Day): readonly [number, number, number] {
  const at = new Date(of * msPerDay);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}

/** The same date `months` later, or the month's last day where it has no such date. */
export function addMonths(to: Day, months: number): Day {
  const [year, month, date] = parts(to);
  const target = year * 12 + month - 1 + months;
  const lastDate = new Date(Date.UTC(Math.floor(target / 12), (target % 12) + 1, 0)).getUTCDate();
  return day(Math.floor(target / 12), (target % 12) + 1, Math.min(date, lastDate));
}

export function birthday(born: Day, age: number): Day {
  return addMonths(born, age * 12);
}

/** Completed years. */
export function ageOn(born: Day, on: Day): number {
  const [by, bm, bd] = parts(born);
  const [y, m, d] = parts(on);
  return y - by - (m < bm || (m === bm && d < bd) ? 1 : 0);
}

/** The year to 31 March that a day falls in, named by the year it starts in. */
export function returnYear(of: Day): number {
  const [year, month] = parts(of);
  return month >= 4 ? year : year - 1;
}

export function firstDay(year: number): Day {
  return day(year, 4, 1);
}

export function lastDay(year: number): Day {
  return day(year + 1, 3, 31);
}

/** "2015-16" for 2015. */
export function yearLabel(year: number): string {
  return `${year}-${String((year + 1) % 100).padStart(2, "0")}`;
}

const written = new Map<Day, string>();

/** dd/mm/yyyy, as the return writes it; blank for no day. */
export function inReturn(of: Day | null): string {
  if (of === null) return "";
  const known = written.get(of);
  if (known !== undefined) return known;
  const [year, month, date] = parts(of);
  const text = `${String(date).padStart(2, "0")}/${String(month).padStart(2, "0")}/${year}`;
  written.set(of, text);
  return text;
}

/** The last weekday on or before a day that is not between Christmas and New Year, when nobody meets. */
export function meetingDay(on: Day): Day {
  const [year, month, date] = parts(on);
  if (month === 12 && date >= 25) return meetingDay(day(year, 12, 24));
  if (month === 1 && date === 1) return meetingDay(day(year - 1, 12, 24));
  const weekday = (on + 4) % 7;
  if (weekday === 6) return on - 1;
  return weekday === 0 ? on - 2 : on;
}
