import {expect, it} from "vitest";
import {aYearBefore, isFounded, standsOn} from "../../loaders/disclosure/derived.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {type Cell, keyOf} from "../../loaders/measures/cell.js";
import childrenInCareChange from "../../loaders/measures/children-in-care-change.js";
import {aCell, aMeasure} from "./tables.js";

it.each([
  ["2024-03-31", "2023-03-31"],
  ["2023-24", "2022-23"],
  ["2000-01", "1999-00"],
  ["2023-24 Q1", "2022-23 Q1"]
])("finds the period a year before %s", (period, before) => {
  expect(aYearBefore(period)).toBe(before);
});

const change = (denominator: number): Cell => ({
  ...{measure: "children-in-care-change", geography: "", period: "2024-03-31", statistic: "value"},
  ...{breakdown: "", category: "", breakdown2: "", category2: "", unit: "per cent", status: "measured"},
  ...{numerator: 1, denominator, value: 100 / denominator}
});
const now = keyOf({...change(6), measure: "children-in-care"});
const before = keyOf({...change(6), measure: "children-in-care", period: "2023-03-31"});
const founded = (denominator: number, shown: string[], known: string[]) =>
  isFounded(change(denominator), childrenInCareChange, new Set(shown), new Set(known), standardPolicy);

it("shows a change where both counts are shown, and not where one is withheld", () => {
  expect(founded(6, [now, before], [now, before])).toBe(true);
  expect(founded(6, [now], [now, before])).toBe(false);
  expect(founded(6, [before], [now, before])).toBe(false);
});

it("shows the change in the first year published where the count before it is not small", () => {
  expect(founded(6, [now], [now])).toBe(true);
  expect(founded(5, [now], [now])).toBe(false);
  expect(founded(6, [], [now])).toBe(false);
});

const figures = {
  count: {kind: "count"},
  rate: {kind: "population rate", of: "children-in-care", per: 10_000},
  ratio: {kind: "share ratio", of: "three-or-more-placements"}
} as const;

it.each<[string, keyof typeof figures, Partial<Cell>, readonly string[] | null]>([
  ["a count on nothing", "count", {}, null],
  ["a gap on its own row", "count", {statistic: "gap", breakdown: "sex"}, ["one|sex|"]],
  [
    "a rate of the population on the total",
    "rate",
    {breakdown: "sex", category: "Male"},
    ["children-in-care||"]
  ],
  [
    "a ratio on its group and on White British children",
    "ratio",
    {breakdown: "ethnicity", category: "Black"},
    [
      "three-or-more-placements|ethnicity|Black",
      "three-or-more-placements|ethnicity_white_british|White British"
    ]
  ],
  [
    "a ratio of all ethnic minorities on the two groups",
    "ratio",
    {breakdown: "ethnicity", category: "All ethnic minorities"},
    [
      "three-or-more-placements|ethnicity_white_british|Ethnic minorities",
      "three-or-more-placements|ethnicity_white_british|White British"
    ]
  ],
  [
    "a ratio of girls on girls and boys",
    "ratio",
    {breakdown: "sex", category: "Female"},
    ["three-or-more-placements|sex|Female", "three-or-more-placements|sex|Male"]
  ],
  [
    "a ratio of boys on boys and girls",
    "ratio",
    {breakdown: "sex", category: "Male"},
    ["three-or-more-placements|sex|Male", "three-or-more-placements|sex|Female"]
  ]
])("founds %s", (_, figure, changes, expected) => {
  const found = standsOn(aCell({measure: "one", ...changes}), aMeasure("one", {figure: figures[figure]}));
  expect(found?.map(({measure, breakdown, category}) => [measure, breakdown, category].join("|"))).toEqual(
    expected ?? undefined
  );
  expect((found ?? []).every(({statistic}) => statistic === "value")).toBe(true);
});

it("shows a ratio only where both of its groups are shown", () => {
  const measure = aMeasure("one", {figure: figures.ratio});
  const cell = aCell({measure: "one", breakdown: "sex", category: "Female"});
  const both = standsOn(cell, measure)!.map(keyOf);
  const isShown = (shown: readonly string[]) =>
    isFounded(cell, measure, new Set(shown), new Set(both), standardPolicy);
  expect([isShown(both), isShown(both.slice(1)), isShown(both.slice(0, 1)), isShown([])]).toEqual([
    true,
    false,
    false,
    false
  ]);
});
