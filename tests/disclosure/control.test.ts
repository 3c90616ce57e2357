import {expect, it} from "vitest";
import {control} from "../../loaders/disclosure/control.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {aMeasure, countsBy} from "./tables.js";

async function shown(counts: Record<string, number>) {
  const cells = countsBy("children-in-care", "2024-03-31", "ethnicity", counts);
  const release = await control({cells, measures: [aMeasure("children-in-care")]}, standardPolicy, "salt");
  return release.cells.filter((cell) => cell.status === "shown").map((cell) => cell.category);
}

it("shows zeros and exact counts of one characteristic where nothing is small", async () => {
  expect(await shown({Asian: 0, Black: 7, Mixed: 12, White: 80})).toEqual([
    "",
    "Asian",
    "Black",
    "Mixed",
    "White"
  ]);
});

it("hides a small count and enough beside it that subtraction finds nothing", async () => {
  expect(await shown({Asian: 0, Black: 3, Mixed: 12, White: 80})).toEqual(["", "Asian", "White"]);
});

it("hides a third count where two hidden ones would sum to too little", async () => {
  expect(await shown({Asian: 1, Black: 3, Mixed: 12, White: 80})).toEqual(["", "White"]);
});
