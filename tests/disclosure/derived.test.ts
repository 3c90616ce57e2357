import {expect, it} from "vitest";
import {aYearBefore, isFounded} from "../../loaders/disclosure/derived.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {type Cell, keyOf} from "../../loaders/measures/cell.js";
import childrenInCareChange from "../../loaders/measures/children-in-care-change.js";

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
