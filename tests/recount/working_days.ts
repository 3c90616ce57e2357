import {type Day, day, weekday, yearOf} from "./days.js";

const known = new Map<number, ReadonlySet<Day>>();

/** The nth working day after a day: the day after is day 1. */
export function workingDaysAfter(from: Day, count: number): Day {
  let at = from;
  for (let left = count; left > 0; ) {
    at += 1;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}

function isWorkingDay(at: Day): boolean {
  const on = weekday(at);
  return on !== 0 && on !== 6 && !holidaysOf(yearOf(at)).has(at);
}

/** Weekday bank holidays of England and Wales by rule, not from the product's list. */
function holidaysOf(year: number): ReadonlySet<Day> {
  const before = known.get(year);
  if (before) return before;
  const easter = easterSunday(year);
  const found = new Set([
    nextWeekday(day(year, 1, 1)),
    easter - 2,
    easter + 1,
    earlyMay(year),
    spring(year),
    lastMonday(year, 8),
    ...christmas(year),
    ...oneOff(year)
  ]);
  known.set(year, found);
  return found;
}

function earlyMay(year: number): Day {
  return year === 2020 ? day(2020, 5, 8) : firstMonday(year, 5);
}

function spring(year: number): Day {
  if (year === 2002 || year === 2012) return day(year, 6, 4);
  return year === 2022 ? day(2022, 6, 2) : lastMonday(year, 5);
}

function oneOff(year: number): Day[] {
  const days = [
    day(1999, 12, 31),
    day(2002, 6, 3),
    day(2011, 4, 29),
    day(2012, 6, 5),
    day(2022, 6, 3),
    day(2022, 9, 19),
    day(2023, 5, 8)
  ];
  return days.filter((at) => yearOf(at) === year);
}

/** A Christmas or Boxing Day at the weekend is taken on the next weekdays. */
function christmas(year: number): Day[] {
  const eve = day(year, 12, 24);
  const first = weekday(eve + 1);
  if (first === 5) return [eve + 1, eve + 4];
  if (first === 6) return [eve + 3, eve + 4];
  return first === 0 ? [eve + 2, eve + 3] : [eve + 1, eve + 2];
}

function nextWeekday(at: Day): Day {
  return weekday(at) === 6 ? at + 2 : weekday(at) === 0 ? at + 1 : at;
}

function firstMonday(year: number, month: number): Day {
  const first = day(year, month, 1);
  return first + ((8 - weekday(first)) % 7);
}

function lastMonday(year: number, month: number): Day {
  const last = day(year, month + 1, 1) - 1;
  return last - ((weekday(last) + 6) % 7);
}

/** The Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return day(year, Math.floor(n / 31), (n % 31) + 1);
}
