/** Whether a printed period is a point in time: a date, a month in words, or a census year, and not a span. */
export function isMoment(period: string): boolean {
  return /^\d{4}(-\d{2}-\d{2})?$/.test(period) || /^[A-Z][a-z]+ \d{4}$/.test(period);
}

const months = "January February March April May June July August September October November December".split(
  " "
);

/** A printed period in words: "31 March 2018" for a date, others as they are. */
export function said(period: string): string {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(period) ?? [];
  return day ? `${Number(day)} ${months[Number(month) - 1]} ${year}` : period;
}

/** Whole years between two printed periods, by the first year each names; 0 where one names none. */
export function yearsApart(one: string, other: string): number {
  const first = one.match(/\d{4}/);
  const second = other.match(/\d{4}/);
  return first && second ? Math.abs(Number(first[0]) - Number(second[0])) : 0;
}
