import {ANSWERS} from "./answers.js";
import {type Outcome, simulate} from "./simulation.js";
import {vectors, worst} from "./vectors.js";

/** A row for each file of reference answers: how many numbers were compared, and the worst relative error. */
export function vectorTable(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(ANSWERS).map(([file, answers]) => {
      const rows = vectors(file);
      const {compared, error, column} = worst(rows, answers);
      return [file, {rows: rows.length, values: compared, "worst relative error": error, in: column}];
    })
  );
}

/** A row for each size of council and one for all, in per cent of the comparisons. */
export function simulationTable(councils: number, trueRatio: number, seed: number): Record<string, object> {
  const outcomes = simulate(councils, trueRatio, seed);
  return Object.fromEntries([...outcomes, all(outcomes)].map((outcome) => [outcome.size, shares(outcome)]));
}

function shares(outcome: Outcome): object {
  const share = (number: number) => Math.round((10_000 * number) / outcome.comparisons) / 100;
  const {councils, comparisons, higher, lower, similar, cannotTell, coloured} = outcome;
  return {
    councils,
    comparisons,
    "flagged, %": share(higher + lower),
    "higher, %": share(higher),
    "lower, %": share(lower),
    "similar, %": share(similar),
    "too few to tell, %": share(cannotTell),
    "coloured, %": share(coloured)
  };
}

function all(outcomes: readonly Outcome[]): Outcome {
  const sum = (of: keyof Omit<Outcome, "size">) => outcomes.reduce((total, each) => total + each[of], 0);
  return {
    size: "all",
    councils: sum("councils"),
    comparisons: sum("comparisons"),
    higher: sum("higher"),
    lower: sum("lower"),
    similar: sum("similar"),
    cannotTell: sum("cannotTell"),
    coloured: sum("coloured")
  };
}
