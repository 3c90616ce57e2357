import type {Fact} from "../comparators/fact.js";
import {asRow, type FigureRow} from "../figures/figure_row.js";
import {decimals} from "../measures/display.js";
import {round} from "../statistics/rounding.js";

/** A fact as a row of figures.csv, beside a row of ours: the department's symbol is its status. */
export function beside(fact: Fact, row: FigureRow): FigureRow {
  const {geography, breakdown, category, statistic, numerator, denominator, value, unit, status, source} =
    fact;
  const line = {measure: row.measure, period: row.period, breakdown2: "", category2: ""};
  return asRow({...line, geography, breakdown, category, statistic, unit, source}, status, {
    numerator,
    denominator,
    value: value === null ? null : round(value, decimals(unit, denominator)),
    lower: null,
    upper: null
  });
}
