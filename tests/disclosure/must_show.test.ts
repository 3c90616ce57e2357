import {beforeAll, describe, expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {release} from "../../loaders/release.js";
import {steps} from "../../loaders/steps.js";

let cells: readonly ReleasedCell[] = [];
beforeAll(async () => {
  const {release: made} = await release(readCouncil("data/council.json"), steps());
  cells = made.cells.filter(({statistic, breakdown2}) => statistic === "value" && breakdown2 === "");
}, 300_000);

/** In how many periods every category that can be told is shown, of how many there are to tell. */
function whole(measure: string, breakdown: string, period: RegExp, categories?: readonly string[]) {
  const rows = cells.filter(
    (cell) =>
      cell.measure === measure &&
      cell.breakdown === breakdown &&
      period.test(cell.period) &&
      (cell.status === "shown" || cell.status === "withheld") &&
      (categories === undefined || categories.includes(cell.category))
  );
  const periods = [...new Set(rows.map((cell) => cell.period))];
  const withheld = periods.filter((each) =>
    rows.some(({period, status}) => period === each && status === "withheld")
  );
  return {periods: periods.length, withheld};
}

const yearEnd = /-03-31$/;
const year = /^\d{4}-\d{2}$/;
const pooled = / to /;
const twoGroups = ["White British", "Ethnic minorities"];

describe("of a council with 180 children, these are shown in at least nine years of ten", () => {
  it.each([
    ["children in care by sex", "children-in-care", "sex", yearEnd, undefined],
    ["children in care by age", "children-in-care", "age_band", yearEnd, undefined],
    ["distance bands", "distance-bands", "distance_band", yearEnd, undefined],
    [
      "three or more placements, pooled, of the two groups",
      "three-or-more-placements",
      "ethnicity_white_british",
      pooled,
      twoGroups
    ],
    [
      "views conveyed of the two groups",
      "participation-views-conveyed",
      "ethnicity_white_british",
      year,
      twoGroups
    ],
    [
      "reviews attended of the two groups",
      "participation-attended",
      "ethnicity_white_british",
      year,
      twoGroups
    ],
    ["three or more placements", "three-or-more-placements", "", year, undefined],
    ["placements in the area or near", "within-20-miles", "", yearEnd, undefined],
    ["placements far away and outside the area", "over-20-miles-outside-area", "", yearEnd, undefined],
    ["placements outside the area", "outside-area", "", yearEnd, undefined],
    ["the median distance", "median-distance", "", yearEnd, undefined]
  ] as const)("%s", (_, measure, breakdown, period, categories) => {
    const {periods, withheld} = whole(measure, breakdown, period, categories);
    expect(periods).toBeGreaterThan(0);
    expect(withheld.length, `withheld: ${withheld.join(", ")}`).toBeLessThanOrEqual(Math.floor(periods / 10));
  });
});

it("White British children and ethnic minorities are shown in at least eight years of ten, as far as the department's table of ethnicity leaves room", () => {
  // In two of the years it shows how many children are White: beside it the White British would give the others away.
  const {periods, withheld} = whole("ethnicity-of-children", "ethnicity_white_british", yearEnd, twoGroups);
  expect(periods).toBe(10);
  expect(withheld).toEqual(["2017-03-31", "2018-03-31"]);
});
