import {describe, expect, it} from "vitest";
import {control} from "../../loaders/disclosure/control.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {ageAdjusted} from "../../loaders/figures/age_adjusted.js";
import {asWritten} from "../../loaders/measures/cell.js";
import {aCell, aMeasure} from "./tables.js";

const period = "2023-24";
const moves = aMeasure("three-or-more-placements", {
  periods: ["year"],
  figure: {kind: "share", counted: "placements >= 3"},
  breakdowns: ["ethnicity_white_british", ["age_in_two", "ethnicity_white_british"]]
});

/** Of each age and ethnicity, how many children and how many of them moved often. */
type Kinds = readonly (readonly [age: string, ethnicity: string, moved: number, children: number])[];

function released(kinds: Kinds) {
  const [request] = needed([moves]);
  const row = (age: string, ethnicity: string, state: string, count: number) => {
    const values: Record<string, string> = {age_in_two: age, ethnicity_white_british: ethnicity};
    return {
      period,
      kind: "year",
      values: request!.characteristics.map(({name}) => values[name] ?? state),
      count
    };
  };
  const rows = kinds.flatMap(([age, ethnicity, moved, children]) => [
    row(age, ethnicity, "counted", moved),
    row(age, ethnicity, "rest", children - moved)
  ]);
  const cell = (chosen: Kinds, place: object) => {
    const [numerator, denominator] = [2, 3].map((at) =>
      chosen.reduce((sum, kind) => sum + Number(kind[at]), 0)
    );
    return aCell({
      measure: moves.id,
      period,
      unit: "per cent",
      numerator: numerator!,
      denominator: denominator!,
      value: (100 * numerator!) / denominator!,
      ...place
    });
  };
  const breakdown = "ethnicity_white_british";
  const groups = [...new Set(kinds.map(([, ethnicity]) => ethnicity))];
  const cells = [
    cell(kinds, {}),
    ...groups.map((category) =>
      cell(
        kinds.filter(([, ethnicity]) => ethnicity === category),
        {breakdown, category}
      )
    ),
    ...kinds.map((kind) =>
      cell([kind], {breakdown: "age_in_two", category: kind[0], breakdown2: breakdown, category2: kind[1]})
    )
  ];
  return control(
    {cells, measures: [moves], populations: [{request: request!, rows}]},
    standardPolicy,
    "salt"
  );
}

async function adjusted(kinds: Kinds) {
  const {cells} = await released(kinds);
  const table = cells.map(asWritten);
  return ageAdjusted((category) => table.find((cell) => cell.category === category), {
    flipped: false,
    effect: 1
  });
}

describe("the table that adjusts a comparison for age", () => {
  it("is shown, and the ratio with it, where no count of it is small", async () => {
    const found = await adjusted([
      ["Under 10", "White British", 40, 400],
      ["Under 10", "Ethnic minorities", 20, 150],
      ["10 and over", "White British", 90, 500],
      ["10 and over", "Ethnic minorities", 60, 260]
    ]);
    expect(found).toMatchObject({status: "shown", ratio: {observed: 80}});
  });

  it("is withheld whole where one count of it is small, and the rest of the release is as it was", async () => {
    const small: Kinds = [
      ["Under 10", "White British", 40, 400],
      ["Under 10", "Ethnic minorities", 3, 150],
      ["10 and over", "White British", 90, 500],
      ["10 and over", "Ethnic minorities", 60, 260]
    ];
    expect(await adjusted(small)).toEqual({status: "withheld"});
    const {cells} = await released(small);
    const statuses = (breakdown: string) =>
      cells.filter((cell) => cell.breakdown === breakdown).map(({status}) => status);
    expect(statuses("age_in_two")).toEqual(Array(4).fill("withheld"));
    expect([...statuses(""), ...statuses("ethnicity_white_british")]).toEqual(Array(3).fill("shown"));
  });
});
