import {muchMoreThanChance, verdict} from "../../loaders/statistics/verdict.js";
import {chance} from "../fixtures/chance.js";

/** What came of the comparisons of councils of one size. */
export interface Outcome {
  readonly size: string;
  readonly councils: number;
  readonly comparisons: number;
  readonly higher: number;
  readonly lower: number;
  readonly similar: number;
  readonly cannotTell: number;
  readonly coloured: number;
}

const SIZES: readonly {readonly size: string; readonly from: number; readonly to: number}[] = [
  {size: "100 to 299", from: 100, to: 300},
  {size: "300 to 599", from: 300, to: 600},
  {size: "600 to 1,600", from: 600, to: 1601}
];

const MEASURES = 30;

/**
 * Invented councils of 100 to 1,600 children, a tenth to a half of them in the group, each with thirty measures
 * at 3% to 30% in the reference group and `trueRatio` times that in the other.
 */
export function simulate(councils: number, trueRatio: number, seed: number): Outcome[] {
  const random = chance(seed);
  const outcomes = SIZES.map(({size}) => ({
    size,
    councils: 0,
    comparisons: 0,
    higher: 0,
    lower: 0,
    similar: 0,
    cannotTell: 0,
    coloured: 0
  }));
  for (let i = 0; i < councils; i++) {
    const at = i % SIZES.length;
    const outcome = outcomes[at]!;
    const {from, to} = SIZES[at]!;
    const children = Math.floor(from + random() * (to - from));
    const n1 = Math.round(children * (0.1 + 0.4 * random()));
    outcome.councils++;
    for (let measure = 0; measure < MEASURES; measure++) {
      const rate = 0.03 + 0.27 * random();
      const groups = {
        a: draw(n1, Math.min(1, rate * trueRatio), random),
        n1,
        c: draw(children - n1, rate, random),
        n0: children - n1
      };
      const found = verdict(groups);
      outcome.comparisons++;
      if (found === "higher") outcome.higher++;
      if (found === "lower") outcome.lower++;
      if (found === "similar") outcome.similar++;
      if (found === "too few children to tell") outcome.cannotTell++;
      if (muchMoreThanChance(groups)) outcome.coloured++;
    }
  }
  return outcomes;
}

export function share(outcomes: readonly Outcome[], of: "higher" | "lower" | "similar" | "coloured"): number {
  const all = outcomes.reduce((sum, each) => sum + each.comparisons, 0);
  return outcomes.reduce((sum, each) => sum + each[of], 0) / all;
}

function draw(n: number, p: number, random: () => number): number {
  let cases = 0;
  for (let i = 0; i < n; i++) if (random() < p) cases++;
  return cases;
}
