import {type Random, randomStream} from "../random.js";
import type {Counted, PlaceYear} from "./figures.js";
import {type Share, shares} from "./shares.js";
import {splits} from "./splits.js";

/** Well away from the streams of children. */
const firstStream = 0x7f000000;

export interface Drawn {
  readonly seed: number;
  /** Which council; 0 is the country, which has no leanings of its own. */
  readonly index: number;
  readonly years: readonly number[];
  /** Children living there in the middle of the year before. */
  readonly population: (year: number) => number;
}

/** The figures of a council that has no children's records: a leaning of its own, and a little chance each year. */
export function drawn({seed, index, years, population}: Drawn): PlaceYear[] {
  const random = randomStream(seed, firstStream + index);
  const lean = (spread: number) => (index === 0 ? 1 : 1 + spread * (2 * random.next() - 1));
  const rate = 58 * lean(0.3);
  const tilts = new Map(splits.map(({group, parts}) => [group, Object.keys(parts).map(() => lean(0.35))]));
  const leans = new Map(shares.map(({measure}) => [measure, lean(0.25)]));
  const made: PlaceYear[] = [];
  for (const [at, year] of years.entries()) {
    const inCare = Math.round(
      (population(year) * rate * (0.94 + 0.012 * at) * around(random, index, 0.04)) / 10_000
    );
    const starting = Math.round(inCare * 0.41 * around(random, index, 0.08));
    const before = made.at(-1)?.inCare ?? Math.round(inCare * 0.99);
    made.push({
      year,
      population: population(year),
      inCare,
      starting,
      ceasing: starting - (inCare - before),
      splits: new Map(
        splits.map(({group, parts}) => [
          group,
          divided(inCare, parts, tilts.get(group)!, () => around(random, index, 0.1))
        ])
      ),
      shares: new Map(
        shares
          .filter(({since = year}) => year >= since)
          .map((share) => [
            share.measure,
            counted(inCare, share, leans.get(share.measure)! * around(random, index, 0.08))
          ])
      )
    });
  }
  return made;
}

function around(random: Random, index: number, spread: number): number {
  const draw = random.next();
  return index === 0 ? 1 : 1 + spread * (2 * draw - 1);
}

/** Whole children in parts that add up: the largest part takes what rounding leaves. */
function divided(
  total: number,
  parts: Readonly<Record<string, number>>,
  tilts: readonly number[],
  chance: () => number
): Record<string, number> {
  const weights = Object.entries(parts).map(
    ([name, weight], index) => [name, weight * tilts[index]! * chance()] as const
  );
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  const numbers = Object.fromEntries(
    weights.map(([name, weight]) => [name, Math.round((total * weight) / all)])
  );
  const [largest] = weights.reduce((most, one) => (one[1] > most[1] ? one : most));
  const left = total - Object.values(numbers).reduce((sum, number) => sum + number, 0);
  numbers[largest] = numbers[largest]! + left;
  return numbers;
}

/** A high share leans by those who are not in it. */
function counted(inCare: number, {of, percent, score}: Share, lean: number): Counted {
  const whole = Math.round((inCare * of) / 100);
  if (score) return {number: Math.round(percent * lean * 10) / 10, of: whole};
  const share = percent > 50 ? 1 - (1 - percent / 100) * lean : (percent / 100) * lean;
  return {number: Math.round(whole * share), of: whole};
}
