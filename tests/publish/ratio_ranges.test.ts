import {describe, expect, it} from "vitest";
import {asRow, type FigureRow} from "../../loaders/figures/figure_row.js";
import {withRatioRanges} from "../../loaders/publish/ratio_ranges.js";

function row(measure: string, breakdown: string, category: string, count: number | null): FigureRow {
  const line = {
    measure,
    geography: "Exampleshire Council",
    period: "2024-03-31",
    breakdown,
    category,
    breakdown2: "",
    category2: "",
    statistic: "value",
    unit: "ratio",
    source: "Invented"
  };
  const numbers = {denominator: null, lower: null, upper: null};
  const [numerator, value] = measure === "over-representation-care" ? [null, count] : [count, null];
  return asRow(line, count === null ? "withheld" : "shown", {...numbers, numerator, value});
}
const inCare = (breakdown: string, category: string, numerator: number | null) =>
  row("ethnicity-of-children", breakdown, category, numerator);
const ratio = (category: string, value: number | null) =>
  row("over-representation-care", "ethnicity", category, value);
const living = (ethnicity: string, children: number) => ({
  year: 2023,
  ethnicity,
  children,
  youngest: 0,
  oldest: 17
});

const rows = [
  inCare("ethnicity_white_british", "White British", 140),
  inCare("ethnicity", "Black", 14),
  inCare("ethnicity", "Mixed", null),
  ratio("Black", 4.82),
  ratio("Mixed", null)
];
const populations = [living("White British", 26_987), living("Black", 560), living("Mixed", 2070)];
const ranges = (found: readonly FigureRow[]) =>
  found
    .filter(({unit, measure}) => unit === "ratio" && measure.startsWith("over"))
    .map(({lower, upper}) => [lower, upper]);

describe("the ratio of children in care to the population", () => {
  it("has its range where every count behind it is shown, and none where one is not", () => {
    expect(ranges(withRatioRanges(rows, populations))).toEqual([
      [2.81, 8.21],
      [null, null]
    ]);
  });

  it("has none where only the reference is known, or only the group", () => {
    const [white, black] = [living("White British", 26_987), living("Black", 560)];
    expect(ranges(withRatioRanges(rows, [white]))[0]).toEqual([null, null]);
    expect(ranges(withRatioRanges(rows, [black]))[0]).toEqual([null, null]);
    expect(ranges(withRatioRanges(rows.slice(1), [white, black]))[0]).toEqual([null, null]);
  });

  it("is of counts of its own measure, not divided further, on its own day", () => {
    const populations = [living("White British", 26_987), living("Black", 560)];
    const strange = [
      {...inCare("ethnicity", "Black", 99), measure: "children-in-care"},
      {...inCare("ethnicity", "Black", 99), statistic: "expected"},
      {...inCare("ethnicity", "Black", 99), breakdown2: "sex"},
      {...inCare("ethnicity", "Black", 99), period: "2023-03-31"}
    ];
    expect(ranges(withRatioRanges([...rows, ...strange], populations))[0]).toEqual([2.81, 8.21]);
  });

  it("has none without the population, and changes no other row", () => {
    expect(withRatioRanges(rows, [])).toEqual(rows);
    expect(withRatioRanges(rows, populations).slice(0, 3)).toEqual(rows.slice(0, 3));
  });
});
