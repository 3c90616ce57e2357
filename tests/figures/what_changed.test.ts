import {describe, expect, it} from "vitest";
import type {PublishedCell, PublishedRelease} from "../../loaders/figures/published.js";
import {whatChanged} from "../../loaders/figures/what_changed.js";
import {measures} from "../../loaders/measures/index.js";

const council = {
  name: "Exampleton Council",
  shortName: "Exampleton",
  invented: true
} as PublishedRelease["council"];
const own = (ids: readonly string[]) => measures.filter(({id}) => ids.includes(id));

/** A total of two years: numerators of so many children each. */
function years(measure: string, before: number | null, now: number | null, among: number): PublishedCell[] {
  const figures = [
    ["2023-24", before],
    ["2024-25", now]
  ] as const;
  return figures.map(([period, numerator]) => {
    const key = {
      measure,
      period,
      geography: council.name,
      breakdown: "",
      category: "",
      breakdown2: "",
      category2: ""
    };
    const row = {...key, statistic: "value", unit: "per cent", source: ""};
    if (numerator === null) return {...row, status: "withheld"};
    const value = Math.round((100 * numerator) / among);
    return {...row, status: "shown", numerator, denominator: among, value, lower: null, upper: null};
  });
}

describe("what changed", () => {
  it("begins with what is beyond chance, and leaves out what is not shown", () => {
    const cells = [
      ...years("three-or-more-placements", 20, 21, 200),
      ...years("three-or-more-changes-of-carer", 20, 60, 200),
      ...years("movers-ever-outside-area", 20, null, 200)
    ];
    const html = whatChanged({cells, council}, own(cells.map(({measure}) => measure)));
    const named = [...html.matchAll(/measures\/([a-z-]+)"/g)].map(([, id]) => id);
    expect(named).toEqual(["three-or-more-changes-of-carer", "three-or-more-placements"]);
  });

  it("says so where no figure of the page can be shown", () => {
    const cells = years("three-or-more-placements", 20, null, 200);
    expect(whatChanged({cells, council}, own(["three-or-more-placements"]))).toContain(
      "None of these figures"
    );
  });
});
