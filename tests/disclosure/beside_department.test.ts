import {describe, expect, it} from "vitest";
import type {Fact} from "../../loaders/comparators/fact.js";
import {departmentOf, linesOf} from "../../loaders/comparators/own_facts.js";
import {audit} from "../../loaders/disclosure/attack/audit.js";
import {controlWithProof} from "../../loaders/disclosure/control.js";
import type {DepartmentCells} from "../../loaders/disclosure/input.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {below, chance} from "../fixtures/chance.js";
import {figuresOf} from "./small_site.js";
import {aMeasure, countsBy} from "./tables.js";

const day = "2024-03-31";
const measures = [aMeasure("children-in-care", {breakdowns: ["ethnicity", "ethnicity_white_british"]})];
const kinds = [
  ["White", "White British"],
  ["White", "Ethnic minorities"],
  ["Asian", "Ethnic minorities"],
  ["Black", "Ethnic minorities"],
  ["Mixed", "Ethnic minorities"],
  ["Other", "Ethnic minorities"]
] as const;

/** Few children of most kinds; the department prints one table of them and hides 1 to 5, and one number more where only one would be hidden. */
function world(draw: (limit: number) => number) {
  const counts = kinds.map((_, kind) => (kind === 0 ? 40 + draw(60) : draw(kind === 4 ? 30 : 5)));
  const sum = (column: 0 | 1) => {
    const found: Record<string, number> = {};
    for (const [index, kind] of kinds.entries())
      found[kind[column]] = (found[kind[column]] ?? 0) + counts[index]!;
    return found;
  };
  const cells = [
    ...countsBy("children-in-care", day, "ethnicity", sum(0)),
    ...countsBy("children-in-care", day, "ethnicity_white_british", sum(1)).filter(
      ({breakdown}) => breakdown !== ""
    )
  ];
  const rows = kinds.map((values, index) => ({period: day, kind: "year end", values, count: counts[index]!}));
  const input = {cells, measures, populations: needed(measures).map((request) => ({request, rows}))};
  return {input, facts: factsOf(sum(0))};
}

function factsOf(counts: Record<string, number>): Fact[] {
  const sorted = Object.entries(counts).sort((a, b) => a[1] - b[1]);
  const small = sorted.filter(([, count]) => count >= 1 && count <= 5).map(([name]) => name);
  const [more] = sorted.filter(([, count]) => count > 5);
  const hidden = new Set(small.length === 1 && more ? [...small, more[0]] : small);
  const total = sorted.reduce((all, [, count]) => all + count, 0);
  return [["", total] as const, ...sorted].map(([category, count]) => ({
    measure: "children-in-care",
    geography: "Local",
    geographyType: "council",
    laCode: "999",
    period: day,
    breakdown: category && "ethnicity",
    category,
    statistic: "value",
    numerator: hidden.has(category) ? null : count,
    denominator: null,
    value: hidden.has(category) ? null : count,
    unit: "children",
    status: hidden.has(category) ? "c" : "shown",
    source: "Department for Education"
  }));
}

async function site(input: Parameters<typeof controlWithProof>[0], department: DepartmentCells) {
  const {release} = await controlWithProof({...input, department}, standardPolicy, "salt");
  const figures = new TextEncoder().encode(figuresOf(release.cells));
  return {release, files: new Map([["downloads/figures.csv", figures]])};
}

describe("in forty random councils", () => {
  const next = chance(5);
  const worlds = Array.from({length: 40}, () => world((limit) => below(next, limit)));
  const options = {measures};

  it("what is published adds nothing to what the department's table proves, is safe alone, and withholds what it withholds", async () => {
    for (const {input, facts} of worlds) {
      const department = departmentOf(facts, input.cells, "999");
      const {files} = await site(input, department);
      expect(await audit(files, options)).toEqual([]);
      expect(await audit(files, {...options, department: linesOf(department)})).toEqual([]);
    }
  });

  it("a control that leaves the department's cells out of its model is caught", async () => {
    let caught = 0;
    for (const {input, facts} of worlds) {
      const department = departmentOf(facts, input.cells, "999");
      const {files} = await site(input, {same: [], confidential: department.confidential});
      const found = await audit(files, {...options, department: linesOf(department)});
      if (found.some(({what}) => what === "a group of 1 to 5 can be proved")) caught++;
    }
    expect(caught).toBeGreaterThan(0);
  });

  it("a figure shown though the department withholds it is caught", async () => {
    const {input, facts} = worlds.find(({facts}) => facts.some(({status}) => status === "c"))!;
    const department = departmentOf(facts, input.cells, "999");
    const {files} = await site(input, {same: department.same, confidential: []});
    const all = new Map(files).set("downloads/figures.csv", new TextEncoder().encode(figuresOf(input.cells)));
    const found = await audit(all, {...options, department: linesOf(department)});
    expect(found.map(({what}) => what)).toContain("shown, though the Department for Education withholds it");
  });
});
