import {expect, it} from "vitest";
import {runChecks} from "../../loaders/checks/run.js";
import {readCouncil} from "../../loaders/council.js";
import {readExports} from "../../loaders/exports/read.js";

/**
 * What the example council is known to have: the faults put in (data/synthetic/README.md), and where its drawing by
 * chance is simpler than the guidance (218, 225, 361, 378, 380, 383, 392a, 398, 516, CS11, CS20 and after).
 */
const known =
  "148 167 218 225 355 361 378 380 383 388 392a 398 440 501 516 CS02 CS06 CS07 CS08 CS09 CS11 CS20 CS22 CS28".split(
    " "
  );

it("rules find nothing in the example council but what is known to be there", async () => {
  const {db} = await readExports(readCouncil("data/council.json"));
  const found = (await runChecks(db)).map(({rule}) => rule.number);
  db.close();
  expect(found.filter((number) => !known.includes(number))).toEqual([]);
  expect(found).toEqual(expect.arrayContaining(["148", "440", "501", "CS02", "CS07", "CS08"]));
});
