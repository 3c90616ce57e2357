import {expect, it} from "vitest";
import {aYearBefore} from "../../loaders/disclosure/derived.js";

it.each([
  ["2024-03-31", "2023-03-31"],
  ["2023-24", "2022-23"],
  ["2000-01", "1999-00"],
  ["2023-24 Q1", "2022-23 Q1"]
])("finds the period a year before %s", (period, before) => {
  expect(aYearBefore(period)).toBe(before);
});
