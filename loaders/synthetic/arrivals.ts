import {type Day, firstDay, lastDay} from "./calendar.js";
import type {Random} from "./random.js";

// Starts a year for each 100 children in care; the story: a plateau, a fall as more children stayed at home,
// a lull in the pandemic, then a rise with unaccompanied children.
const startsPerHundred: Readonly<Record<number, number>> = {
  2015: 41,
  2016: 44,
  2017: 43,
  2018: 39,
  2019: 37,
  2020: 34,
  2021: 44,
  2022: 47,
  2023: 46,
  2024: 45
};
const usual = 40;

/** The first return year simulated: eighteen years before the first return, so that nobody is missing from it. */
const yearsBefore = 18;

/** The days on which children first come into care, in order, for about `children` in care at a time. */
export function* arrivals(
  random: Random,
  children: number,
  firstYear: number,
  lastYear: number
): Generator<Day> {
  for (let year = firstYear - yearsBefore; year <= lastYear; year++) {
    const length = lastDay(year) - firstDay(year) + 1;
    const expected = ((startsPerHundred[year] ?? usual) * children) / 100;
    const whole = Math.floor(expected);
    const count = whole + (random.chance(expected - whole) ? 1 : 0);
    for (let index = 0; index < count; index++) {
      // One in each equal slice of the year: less chance in the totals than a real year has.
      yield firstDay(year) + Math.min(length - 1, Math.floor(((index + random.next()) * length) / count));
    }
  }
}
