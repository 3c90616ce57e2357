import {expect, it} from "vitest";
import {ownRules} from "../../loaders/figures/own_rules.js";
import {releaseOf} from "./release.js";

const {council} = releaseOf([]);

it("says nothing of a council that keeps to the rules", () => {
  expect(ownRules(council)).toBe("");
});

it("says by how much a council is stricter than the rules", () => {
  const words = ownRules({...council, disclosure: {small: 7, sparse: 0.6}});
  expect(words).toContain(
    "is stricter than that: numbers up to 7 are withheld and a table of two characteristics is left out when less than 60% of it would be left."
  );
});
