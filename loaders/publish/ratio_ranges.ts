import type {FigureRow} from "../figures/figure_row.js";
import {basisOf, type EthnicPopulation} from "../figures/population_basis.js";
import {compare} from "../statistics/comparison.js";
import {round} from "../statistics/rounding.js";

const of = "ethnicity-of-children";

/** The rows, with the 95% range of each ratio of children in care to the population: from counts that are shown. */
export function withRatioRanges(
  rows: readonly FigureRow[],
  populations: readonly EthnicPopulation[]
): FigureRow[] {
  const counts = new Map(
    rows
      .filter(({measure, statistic, breakdown2}) => measure === of && statistic === "value" && !breakdown2)
      .map((row) => [[row.period, row.breakdown, row.category].join("|"), row])
  );
  const living = (period: string, breakdown: string, category: string) => {
    const inCare = counts.get([period, breakdown, category].join("|"))?.numerator;
    if (inCare == null) return null;
    const basis = basisOf(populations, category, {period, inCare});
    return "children" in basis ? {x: inCare, n: basis.children} : null;
  };
  return rows.map((row) => {
    if (row.measure !== "over-representation-care" || row.status !== "shown") return row;
    const own = living(row.period, row.breakdown, row.category);
    const white = living(row.period, "ethnicity_white_british", "White British");
    if (!own || !white) return row;
    const {ratio} = compare({a: own.x, n1: own.n}, {c: white.x, n0: white.n}, {flip: false});
    if (!ratio) return row;
    const finite = (bound: number) => (Number.isFinite(bound) ? round(bound, 2) : null);
    return {...row, lower: finite(ratio.lower), upper: finite(ratio.upper)};
  });
}
