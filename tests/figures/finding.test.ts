import {describe, expect, it} from "vitest";
import {figure} from "../../loaders/figures/figure.js";
import type {PublishedCell} from "../../loaders/figures/published.js";
import {cell, measures, type Numbers, releaseOf} from "./release.js";

function titleOf(cells: readonly PublishedCell[], by?: string): string {
  return figure(releaseOf(cells), measures, {measure: cells[0]!.measure, by}).title;
}

const count = (period: string, children: number) =>
  cell("children-in-care", period, [children, null, children]);
const share = (period: string, numbers: Numbers) => cell("outside-area", period, numbers, {unit: "per cent"});

describe("the finding over a chart", () => {
  it.each([
    [596, 551, "Fewer children are in care than a year ago: 551, down 45"],
    [551, 1596, "More children are in care than a year ago: 1,596, up 1,045"],
    [551, 551, "As many children are in care as a year ago: 551"]
  ])("says how a count went from %i to %i", (then, now, title) => {
    expect(titleOf([count("2023-03-31", then), count("2024-03-31", now)])).toBe(title);
  });

  it("names the date of a first figure, which has nothing to be compared with", () => {
    expect(titleOf([count("2024-03-31", 551)])).toBe("551 children are in care on 31 March 2024");
  });

  it("takes no change from a year that is missing", () => {
    expect(titleOf([count("2022-03-31", 596), count("2024-03-31", 551)])).toBe(
      "551 children are in care on 31 March 2024"
    );
  });

  it("takes no change from a year that is withheld", () => {
    expect(titleOf([cell("children-in-care", "2023-03-31", "withheld"), count("2024-03-31", 551)])).toBe(
      "551 children are in care on 31 March 2024"
    );
  });

  it("says why there is no figure", () => {
    expect(titleOf([count("2023-03-31", 551), cell("children-in-care", "2024-03-31", "withheld")])).toBe(
      "Children in care: the figure for 31 March 2024 is not shown, to protect children"
    );
  });

  it.each<[Numbers, Numbers, string]>([
    [[20, 100, 20], [40, 100, 40], "40% of children in care live outside the area, up from 20% a year ago"],
    [[40, 100, 40], [20, 100, 20], "20% of children in care live outside the area, down from 40% a year ago"],
    [
      [20, 100, 20],
      [24, 100, 24],
      "24% of children in care live outside the area, compared with 20% a year ago"
    ],
    [[20, 100, 20], [22, 110, 20], "20% of children in care live outside the area, the same as a year ago"]
  ])("calls a share up or down only when chance would not easily explain it", (then, now, title) => {
    expect(titleOf([share("2023-03-31", then), share("2024-03-31", now)])).toBe(title);
  });

  it("names the largest part of a whole, with its count, and says when some parts are not shown", () => {
    const part = (category: string, numbers: Numbers | "withheld") =>
      cell("ethnicity-of-children", "2024-03-31", numbers, {
        breakdown: "ethnicity",
        category,
        unit: "per cent"
      });
    const white = part("White", [75, 100, 75]);
    expect(titleOf([white, part("Mixed", [25, 100, 25])], "ethnicity")).toBe(
      "Ethnicity of children in care: White is the largest group, 75% (75 of 100)"
    );
    expect(titleOf([white, part("Mixed", "withheld")], "ethnicity")).toBe(
      "Ethnicity of children in care: White is the largest group shown, 75% (75 of 100)"
    );
  });

  it("calls a slight change about as many, and a group that is withheld not shown", () => {
    const cells = (now: number) => [
      cell("children-in-care", "2023-03-31", [198, null, 198]),
      cell("children-in-care", "2024-03-31", [now, null, now])
    ];
    expect(titleOf(cells(199))).toBe("About as many children are in care as a year ago: 199, up 1");
    expect(titleOf(cells(210))).toBe("More children are in care than a year ago: 210, up 12");
  });

  it("gives the spread between groups, not a ranking", () => {
    const sex = (category: string, numbers: Numbers) =>
      cell("outside-area", "2024-03-31", numbers, {breakdown: "sex", category, unit: "per cent"});
    const cells = [
      share("2024-03-31", [33, 100, 33]),
      sex("Female", [10, 40, 25]),
      sex("Male", [23, 60, 38])
    ];
    expect(titleOf(cells, "sex")).toBe(
      "Children placed outside the area, by sex: 33% overall, from 25% to 38% between groups"
    );
  });
});
