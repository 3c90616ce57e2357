import {mustBePart} from "./range.js";
import {root} from "./root.js";

/** Children in care now, and how many come and leave in a year. */
interface Flows {
  readonly inCare: number;
  readonly starting: number;
  readonly leaving: number;
}

export interface YearAhead {
  readonly value: number;
  /** The middle 80%: as many years would end below as above. */
  readonly lower: number;
  readonly upper: number;
}

/** Standard errors on each side of the middle 80%. */
const middle = 1.2815515655446004;
/** How far a council's entries and chance of leaving drift in a year, and over how many years they were seen. */
const drift = {starting: 0.1, leaving: 0.05};
const yearsSeen = 3;

/**
 * Children in care twelve months on, when so many come and leave: entries by chance at a steady rate, each child
 * with the same chance of leaving, and both rates drifting. Not a forecast. Statistics reference 6.2: with drift in
 * it, an 80% range held in about three years of four of a drifting council, without it in half to two thirds.
 * @throws RangeError when more leave than there are.
 */
export function yearAhead({inCare, starting, leaving}: Flows): YearAhead {
  mustBePart(leaving, inCare + starting);
  const rate = leavingRate({inCare, starting, leaving});
  const stay = Math.exp(-rate);
  const entrantsStay = rate === 0 ? 1 : (1 - stay) / rate;
  const change = rate === 0 ? 1 / 2 : (1 - stay) / rate ** 2 - stay / rate;
  const byStarting = entrantsStay;
  const byRate = inCare * stay + starting * change;
  const variance =
    inCare * stay * (1 - stay) +
    starting * entrantsStay +
    byStarting ** 2 * ((drift.starting * starting) ** 2 + starting / yearsSeen) +
    byRate ** 2 * ((drift.leaving * rate) ** 2 + (leaving === 0 ? 0 : rate ** 2 / (yearsSeen * leaving)));
  const value = inCare + starting - leaving;
  const reach = middle * Math.sqrt(variance);
  return {value, lower: Math.max(0, value - reach), upper: value + reach};
}

/** The yearly rate of leaving that makes so many leave, of those in care and those who come. */
function leavingRate({inCare, starting, leaving}: Flows): number {
  if (leaving === 0) return 0;
  const left = (rate: number) =>
    inCare * (1 - Math.exp(-rate)) + starting * (1 - (1 - Math.exp(-rate)) / rate) - leaving;
  return root(left, 1e-9, 200);
}
