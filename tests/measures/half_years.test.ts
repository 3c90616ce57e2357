import {describe, expect, it} from "vitest";
import type {Cell} from "../../loaders/measures/cell.js";
import {halfYears} from "../../loaders/measures/half_years.js";
import {measures} from "../../loaders/measures/index.js";
import {aCell} from "../disclosure/tables.js";

const quarter = (measure: string, period: string, numerator: number, denominator: number | null): Cell =>
  aCell({
    measure,
    period,
    numerator,
    denominator,
    value: denominator ? (100 * numerator) / denominator : numerator
  });

const said = (cells: readonly Cell[]) =>
  halfYears(cells, measures).map(({period, numerator, denominator, value, status}) => [
    period,
    numerator,
    denominator,
    value,
    status
  ]);

describe("a half-year", () => {
  it("is two quarters together, a share by its counts and not by its percentages", () => {
    expect(
      said([
        quarter("participation-attended", "2023-24 Q1", 10, 20),
        quarter("participation-attended", "2023-24 Q2", 30, 30),
        quarter("participation-attended", "2023-24 Q3", 5, 10)
      ])
    ).toEqual([["2023-24 H1", 40, 50, 80, "measured"]]);
  });

  it("of a count is their sum; October to March is the second", () => {
    expect(
      said([
        quarter("children-starting", "2023-24 Q3", 9, null),
        quarter("children-starting", "2023-24 Q4", 12, null)
      ])
    ).toEqual([["2023-24 H2", 21, null, 21, "measured"]]);
  });

  it("is not available where one of its quarters is not", () => {
    const missing = aCell({measure: "children-starting", period: "2023-24 Q1", status: "not available"});
    const [only] = said([missing, quarter("children-starting", "2023-24 Q2", 12, null)]);
    expect(only).toEqual(["2023-24 H1", null, null, null, "not available"]);
  });

  it("is not made of what the council did, which is counted exactly in quarters", () => {
    expect(said([1, 2].map((n) => quarter("reviews-on-time", `2023-24 Q${n}`, 9, 10)))).toEqual([]);
  });
});
