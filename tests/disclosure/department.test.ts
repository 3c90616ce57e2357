import {describe, expect, it} from "vitest";
import type {Fact} from "../../loaders/comparators/fact.js";
import {departmentOf} from "../../loaders/comparators/own_facts.js";
import {controlWithProof} from "../../loaders/disclosure/control.js";
import type {Input} from "../../loaders/disclosure/input.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {aCell, aMeasure, countsBy} from "./tables.js";

const day = "2024-03-31";
const measures = [aMeasure("children-in-care", {breakdowns: ["ethnicity"]})];

function council(counts: Record<string, number>, department: Input["department"]): Input {
  const rows = Object.entries(counts).map(([value, count]) => ({
    period: day,
    kind: "year end",
    values: [value],
    count
  }));
  return {
    cells: countsBy("children-in-care", day, "ethnicity", counts),
    measures,
    populations: needed(measures).map((request) => ({request, rows})),
    ...(department && {department})
  };
}

const figure = (category: string, count: number) =>
  aCell({
    measure: "children-in-care",
    period: day,
    breakdown: category && "ethnicity",
    category,
    numerator: count,
    value: count
  });

const fact = (changes: Partial<Fact>): Fact => ({
  measure: "children-in-care",
  geography: "local",
  geographyType: "council",
  laCode: "999",
  period: day,
  breakdown: "ethnicity",
  category: "",
  statistic: "value",
  numerator: null,
  denominator: null,
  value: null,
  unit: "children",
  status: "shown",
  source: "",
  ...changes
});

describe("the department's tables of the same children", () => {
  const counts = {A: 3, B: 12, C: 30, D: 80};

  it("are known: what it shows is not hidden to protect another, and something else is", async () => {
    const {release} = await controlWithProof(
      council(counts, {same: [figure("B", 12)], confidential: []}),
      standardPolicy,
      "salt"
    );
    const shown = release.cells.filter(({status}) => status === "shown").map(({category}) => category);
    expect(shown).toContain("B");
    expect(shown).not.toContain("A");
    expect(shown).not.toContain("C");
  });

  it("are followed: where it has c, so do we", async () => {
    const {release} = await controlWithProof(
      council({A: 30, B: 40}, {same: [], confidential: [figure("A", 30)]}),
      standardPolicy,
      "salt"
    );
    expect(
      release.cells.filter(({status}) => status === "shown").map(({category}) => category)
    ).not.toContain("A");
  });

  it("may prove a small group themselves: the council is told, and the rest is still protected", async () => {
    const same = [figure("", 125), figure("B", 12), figure("C", 30), figure("D", 80)];
    const {release} = await controlWithProof(
      council(counts, {same, confidential: []}),
      standardPolicy,
      "salt"
    );
    expect(release.elsewhere).toEqual([`in_care, ${day}: ethnicity`]);
    expect(release.cells.find(({category}) => category === "A")?.status).toBe("withheld");
  });
});

describe("a cell of the department's", () => {
  const cells = countsBy("children-in-care", day, "ethnicity", {A: 3, B: 12, C: 30});

  it.each([
    ["enters where its count is ours", fact({category: "B", numerator: 12}), ["same"]],
    ["is told to the analyst where it is not", fact({category: "B", numerator: 11}), ["different"]],
    ["is followed where it is withheld", fact({category: "B", status: "c"}), ["confidential"]],
    ["of another council is left alone", fact({category: "B", numerator: 12, laCode: "998"}), []],
    ["that is a rounded percentage is left alone", fact({category: "B", value: 27}), []]
  ])("%s", (_, one, expected) => {
    const found = departmentOf([one], cells, "999");
    expect(Object.entries(found).flatMap(([name, list]) => (list.length > 0 ? [name] : []))).toEqual(
      expected
    );
  });
});
