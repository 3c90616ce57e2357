import {expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import {ownRules} from "../../loaders/figures/own_rules.js";
import {published} from "../../loaders/publish/published.js";

const council = readCouncil("data/council.json");
const nothing = {effects: new Map(), faults: {faults: [], repairs: [], returns: []}, editions: []};

it("tells pages where a council is stricter than the rules", () => {
  const stricter = published([], {...council, disclosure: {small: 7}}, nothing);
  expect(ownRules(stricter.council)).toContain("numbers up to 7 are withheld");
  expect(ownRules(published([], council, nothing).council)).toBe("");
});

it("tells pages nothing of where a council's files are", () => {
  const told = JSON.stringify(published([], council, nothing).council);
  expect(told).toContain(council.name);
  for (const path of [council.file, council.exports]) expect(told).not.toContain(path);
});
