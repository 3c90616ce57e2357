/** Days as whole numbers since 1 January 1970, so that dates compare and subtract as numbers. */
export type Day = number;

export function day(year: number, month: number, date: number): Day {
  return Date.UTC(year, month - 1, date) / 86_400_000;
}

/** Reads dd/mm/yyyy or yyyy-mm-dd; null when blank or impossible. */
export function readDay(text: string | undefined): Day | null {
  const slashed = /^(\d{1,2})\/(\d{1,2})\/(\d{4})/.exec(text ?? "");
  if (slashed) return real(Number(slashed[3]), Number(slashed[2]), Number(slashed[1]));
  const dashed = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? "");
  return dashed ? real(Number(dashed[1]), Number(dashed[2]), Number(dashed[3])) : null;
}

export function iso(of: Day): string {
  return new Date(of * 86_400_000).toISOString().slice(0, 10);
}

/** The same date so many months later or earlier; 31 August and six months is the last of February. */
export function addMonths(from: Day, months: number): Day {
  const [year, month, date] = parts(from);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return first.getTime() / 86_400_000 + Math.min(date, length) - 1;
}

/** Whole months gone by. */
export function monthsBetween(from: Day, to: Day): number {
  let months = 0;
  while (addMonths(from, months + 1) <= to) months += 1;
  return months;
}

/** Age in whole years. */
export function ageOn(born: Day, on: Day): number {
  const [bornYear, bornMonth, bornDate] = parts(born);
  const [year, month, date] = parts(on);
  const before = month < bornMonth || (month === bornMonth && date < bornDate);
  return year - bornYear - (before ? 1 : 0);
}

/** The year a financial year starts in. */
export function financialYear(of: Day): number {
  const [year, month] = parts(of);
  return month < 4 ? year - 1 : year;
}

export function yearOf(of: Day): number {
  return parts(of)[0];
}

/** 0 is Sunday. */
export function weekday(of: Day): number {
  return new Date(of * 86_400_000).getUTCDay();
}

function real(year: number, month: number, date: number): Day | null {
  const found = day(year, month, date);
  const [y, m, d] = parts(found);
  return y === year && m === month && d === date ? found : null;
}

function parts(of: Day): [number, number, number] {
  const at = new Date(of * 86_400_000);
  return [at.getUTCFullYear(), at.getUTCMonth() + 1, at.getUTCDate()];
}
