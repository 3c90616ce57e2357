import {compareCells, references} from "../figures/compared.js";
import {asRow, type FigureRow} from "../figures/figure_row.js";
import type {DesignEffects} from "../measures/design_effects.js";
import type {Measure} from "../measures/measure.js";
import type {Comparison} from "../statistics/comparison.js";
import type {Estimate} from "../statistics/range.js";
import {round} from "../statistics/rounding.js";

type Key = Pick<FigureRow, "measure" | "geography" | "period" | "breakdown" | "category">;

/**
 * The gap, ratio, expected number and representation of each group against its reference, as further rows of
 * figures.csv. They are worked out from shown counts alone: where one is withheld, so is all of this.
 */
export function comparisonRows(
  rows: readonly FigureRow[],
  measures: readonly Measure[],
  effects: DesignEffects
): FigureRow[] {
  const found = new Map(rows.map((row) => [address(row), row]));
  return measures
    .filter((measure) => measure.compared && measure.figure.kind === "share")
    .flatMap((measure) => pairs(measure, rows, found))
    .flatMap(({group, reference}) =>
      statistics(
        group,
        compareCells(group, reference, (key) => effects.get(key))
      )
    );
}

function pairs(measure: Measure, rows: readonly FigureRow[], found: ReadonlyMap<string, FigureRow>) {
  return references.flatMap(({breakdown, groups, reference}) =>
    rows
      .filter((row) => row.measure === measure.id && row.breakdown === breakdown && row.breakdown2 === "")
      .filter((row) => row.statistic === "value" && groups.includes(row.category))
      .flatMap((group) => {
        const other = found.get(address({...group, ...reference}));
        return other ? [{group, reference: other}] : [];
      })
  );
}

function statistics(row: FigureRow, comparison: Comparison): FigureRow[] {
  const {gap, ratio, expected, representation} = comparison;
  return [
    further(row, "expected", "children", expected && {value: expected.count, lower: null, upper: null}, 1, 0),
    further(row, "gap", "per 100", gap, 100, 0),
    further(row, "ratio", "ratio", ratio, 1, 2),
    further(row, "representation", "ratio", representation, 1, 2)
  ];
}

type Bounds = {readonly value: number; readonly lower: number | null; readonly upper: number | null};

function further(
  row: FigureRow,
  statistic: string,
  unit: string,
  estimate: Bounds | Estimate | null,
  scale: number,
  digits: number
): FigureRow {
  const {numerator: _, denominator: __, value: ___, lower: ____, upper: _____, status, ...same} = row;
  const shown = (number: number | null) =>
    number === null || !Number.isFinite(number) ? null : round(number * scale, digits);
  return asRow({...same, statistic, unit}, status === "shown" && !estimate ? "not available" : status, {
    numerator: null,
    denominator: null,
    value: shown(estimate?.value ?? null),
    lower: shown(estimate?.lower ?? null),
    upper: shown(estimate?.upper ?? null)
  });
}

function address({measure, geography, period, breakdown, category}: Key): string {
  return [measure, geography, period, breakdown, category].join("|");
}
