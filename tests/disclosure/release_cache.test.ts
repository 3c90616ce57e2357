import {mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {control} from "../../loaders/disclosure/control.js";
import type {Input} from "../../loaders/disclosure/input.js";
import {standardPolicy, tightened} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {reused} from "../../loaders/release_cache.js";
import {aMeasure, countsBy} from "./tables.js";

let folder = "";
let made = 0;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "releases-"));
  made = 0;
});
afterEach(() => rmSync(folder, {recursive: true}));

function council(counts: Record<string, number>): Input {
  const measures = [aMeasure("children-in-care", {breakdowns: ["sex"]})];
  const rows = Object.entries(counts).map(([value, count]) => ({
    period: "2024-03-31",
    kind: "year end",
    values: [value],
    count
  }));
  const populations = needed(measures).map((request) => ({request, rows}));
  return {cells: countsBy("children-in-care", "2024-03-31", "sex", counts), measures, populations};
}

const input = council({Female: 40, Male: 50, Unknown: 3});
const ask = (given = input, policy = standardPolicy, salt = "salt") =>
  reused(
    given,
    policy,
    salt,
    (...all) => {
      made++;
      return control(...all);
    },
    folder
  );

describe("a finished release", () => {
  it("is made once and is the same when it is used again", async () => {
    expect(await ask()).toEqual(await ask());
    expect(made).toBe(1);
  });

  it("is made again for other figures, another policy and another salt", async () => {
    await ask();
    await ask(council({Female: 41, Male: 50, Unknown: 3}));
    await ask(input, tightened({small: 6}));
    await ask(input, standardPolicy, "pepper");
    expect(made).toBe(4);
  });

  it("is used again, and is the same, when only the words about a measure change", async () => {
    const told = {definition: "Otherwise.", footnote: "More.", label: "Other children", source: "Elsewhere."};
    const reworded = {...input, measures: input.measures.map((measure) => ({...measure, ...told}))};
    expect(await ask(reworded)).toEqual(await ask());
    expect(made).toBe(1);
    expect(await control(reworded, standardPolicy, "salt")).toEqual(await ask());
  });

  it("is not used once somebody changed the file", async () => {
    await ask();
    const file = join(folder, readdirSync(folder)[0]!);
    writeFileSync(file, readFileSync(file, "utf8").replace('"withheld"', '"shown","numerator":3'));
    await ask();
    expect(made).toBe(2);
  });

  it("is kept without a number that was withheld", async () => {
    await ask();
    const kept = readFileSync(join(folder, readdirSync(folder)[0]!), "utf8");
    expect(kept).toContain('"category":"Unknown"');
    expect(kept).not.toMatch(/"(numerator|value)":3\b/);
  });

  it("makes room for new ones when there are more than twenty", async () => {
    for (let males = 30; males < 53; males++) await ask(council({Female: 40, Male: males}));
    expect(readdirSync(folder)).toHaveLength(20);
  });
});
