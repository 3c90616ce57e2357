import {describe, expect, it} from "vitest";
import {sentenceOf, typedNumbers} from "../../loaders/report/typed_numbers.js";
import {cell, measures, releaseOf} from "../figures/release.js";

const release = releaseOf([
  cell("children-in-care", "2024-03-31", [168, null, 168]),
  cell("children-in-care", "2023-03-31", [160, null, 160]),
  cell("outside-area", "2024-03-31", [42, 168, 25], {unit: "per cent"})
]);

describe("numbers typed in a narrative", () => {
  it.each([
    ["There were 186 children in care.", ["186"]],
    ["Children in care: 168, after 160 a year before.", []],
    ["In 2024 there were 168 children in care on 31 March.", []],
    ["Of children placed outside the area 25% (42 of 168) were seen.", []],
    ["Children placed outside the area are 31% of all.", ["31"]],
    ["Regulation 33 asks for a review of children in care within 20 working days.", []],
    ['There are <value-of measure="children-in-care"/> children in care.', []],
    ["We trained 12 carers.", []],
    ["Children in care aged 16 have plans; 99 carers came.", []],
    ["<!-- 99 children in care -->", []]
  ])("%s", (text, strays) => {
    const found = typedNumbers({file: "a.md", text}, release, measures);
    expect(found.map(({typed}) => typed)).toEqual(strays);
  });

  it("reports the file, the line and what the release has", () => {
    const text = "# Profile\n\nAll is well.\nThere were 186 children in care.\n";
    const [found] = typedNumbers({file: "narrative/2023-24/profile.md", text}, release, measures);
    expect(sentenceOf(found!)).toBe(
      'narrative/2023-24/profile.md, line 4: "186" stands beside "Children in care", for which the release has 168 for 31 March 2024. Use a number tag.'
    );
  });
});
