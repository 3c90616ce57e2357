import {describe, expect, it} from "vitest";
import {panels} from "../../loaders/figures/panels.js";
import type {PublishedCell} from "../../loaders/figures/published.js";
import type {Selection} from "../../loaders/figures/selection.js";
import {sizes} from "../../loaders/figures/theme.js";

const years = ["2019-20", "2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];

/** The periods that stand in numbers in the panel of a group shown in these years. */
function numbered(shown: readonly string[]): string[] {
  const groups = shown.map((period) => ({period, category: "Black", value: 12, status: "shown", unit: ""}));
  const selection = {groups: groups as unknown as PublishedCell[], periods: years} as unknown as Selection;
  const {data} = panels(selection, sizes[1]) as unknown as {data: {values: Record<string, string>[]}};
  return data.values.filter(({end}) => end !== "").map(({period, end}) => `${end} ${period}`);
}

describe("small lines side by side", () => {
  it.each([
    [years, ["first 2019-20", "last 2024-25"]],
    [["2022-23", "2023-24"], ["last 2023-24"]],
    [["2023-24"], ["last 2023-24"]]
  ])("of %j have numbers at both ends only where these do not stand over one another", (shown, expected) => {
    expect(numbered(shown)).toEqual(expected);
  });
});
