import {existsSync, readFileSync} from "node:fs";
import {csvParse} from "d3";
import {expect, it} from "vitest";
import type {CandidateTable, Target, Terms} from "../../loaders/disclosure/model.js";
import {protect} from "../../loaders/disclosure/protect.js";
import {type Usefulness, usefulness, usefulnessWords} from "../../loaders/usefulness.js";
import {below, chance} from "../fixtures/chance.js";
import {crossed} from "./crossed.js";
import {countsBy} from "./tables.js";

const folder = "../shared/vectors/disclosure";
const read = (run: string, part: string) => csvParse(readFileSync(`${folder}/${run}.${part}.csv`, "utf8"));

/** Which cells R suppressed, and which control hides when it may show the same ones. */
async function hidden(run: string, small: number) {
  const truth = read(run, "atoms").map(({freq}) => Number(freq));
  const members = read(run, "member");
  const cells = read(run, "cells").map((cell, index) => {
    const atoms = members.filter((row) => Number(row.cell) === index).map((row) => Number(row.inner));
    const labels = Object.values(cell).filter((value) => value === "Total").length;
    const terms: Terms = atoms.map((atom) => [atom, 1]);
    return {index, terms, labels, value: Number(cell.freq), primary: cell.primary === "TRUE", cell};
  });
  const block = {label: "all", home: 0, first: 0, size: truth.length, finer: []};
  const targets = cells
    .filter(({value}) => value >= 1 && value <= small)
    .map(({terms}): Target => ({terms, label: run, high: small + 1, width: 5}));
  const depths = [...new Set(cells.map(({labels}) => labels))].sort((a, b) => b - a);
  const tables = depths.map(
    (depth, rank): CandidateTable => ({
      label: String(depth),
      rank,
      least: 0,
      of: 0,
      rows: cells
        .filter(({labels, primary}) => labels === depth && !primary)
        .sort((a, b) => b.value - a.value)
        .map(({index, terms}) => ({key: String(index), reveals: [terms], weighs: true}))
    })
  );
  const {shown} = await protect({truth, blocks: [block], facts: []}, targets, [], tables);
  return {
    ours: cells.filter(({index}) => !shown.has(String(index))).length,
    theirs: cells.filter(({cell}) => cell.suppressed === "TRUE").length
  };
}

it.skipIf(!existsSync(folder)).each([
  ["example1__age_geo__maxN3_range5", 3],
  ["example1__linked_age_geo_year_eu__maxN5_pzF_range5", 5]
] as const)("hides no more than R does for ranges of 5 in %s", async (run, small) => {
  const {ours, theirs} = await hidden(run, small);
  expect(theirs).toBeGreaterThan(0);
  expect(ours).toBeLessThanOrEqual(theirs);
});

/** 180 children by ethnicity and age, as unevenly as children in care divide. */
function council(seed: number): number[][] {
  const random = chance(seed);
  const pick = (weights: readonly number[]) => {
    let left = random() * weights.reduce((sum, weight) => sum + weight);
    return weights.findIndex((weight) => {
      left -= weight;
      return left < 0;
    });
  };
  const counts = Array.from({length: 5}, () => [0, 0, 0, 0, 0]);
  const white = 55 + below(random, 20);
  for (let child = 0; child < 180; child++)
    counts[pick([white, 10, 12, 8, 4])]![pick([5, 13, 19, 38, 25])]!++;
  return counts;
}

it("loses at most 15% of the numbers over 5 of a pair and its margins alone at 180 children", async () => {
  let [over, lost] = [0, 0];
  for (let seed = 1; seed <= 20; seed++) {
    const {model, targets, tables, groups} = crossed(council(seed));
    const {shown} = await protect(model, targets, [], tables);
    for (const [key, terms] of groups) {
      if (terms.reduce((sum, [atom]) => sum + model.truth[atom]!, 0) <= 5) continue;
      over++;
      if (!shown.has(key)) lost++;
    }
  }
  expect(over).toBeGreaterThan(300);
  expect(lost / over, `${lost} of ${over}`).toBeLessThanOrEqual(0.15);
});

it("counts what is left of a table beside what the department's rule would leave", () => {
  const cells = countsBy("children-in-care", "2024-03-31", "sex", {Female: 60, Male: 70, Unknown: 3});
  const released = cells.map((cell) => {
    const {numerator, denominator, value, status, ...key} = cell;
    return cell.category === "Male"
      ? {...key, status: "shown" as const, numerator, denominator, value}
      : {...key, status: "withheld" as const};
  });
  const found: Usefulness[] = usefulness(cells, released);
  expect(found).toEqual([
    {table: "children-in-care", over: 1, shown: 0, byDepartment: 1},
    {table: "children-in-care by sex", over: 2, shown: 1, byDepartment: 1}
  ]);
  expect(usefulnessWords(found)).toContain("2 | 50% | 50% | one-way tables");
});
