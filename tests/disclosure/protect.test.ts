import {describe, expect, it} from "vitest";
import {faultsOf} from "../../loaders/disclosure/certificate.js";
import type {Terms} from "../../loaders/disclosure/model.js";
import {protect} from "../../loaders/disclosure/protect.js";
import {below, chance} from "../fixtures/chance.js";
import {type Crossed, crossed} from "./crossed.js";
import {rangesOf} from "./ranges.js";

/** What an attacker can prove of each target once these groups are shown. */
async function attacked({model, targets}: Crossed, shown: readonly Terms[]) {
  const known = shown.map((terms) => {
    const value = terms.reduce((sum, [atom, times]) => sum + times * model.truth[atom]!, 0);
    return {sum: terms, low: value, high: value};
  });
  const facts = [...model.facts.map(({terms, low, high}) => ({sum: terms, low, high})), ...known];
  return rangesOf(
    {unknowns: model.truth.length, facts},
    targets.map(({terms}) => terms)
  );
}

function randomTable(seed: number) {
  const random = chance(seed);
  const [rows, columns, most] = [2 + below(random, 3), 2 + below(random, 3), 3 + below(random, 25)];
  return crossed(
    Array.from({length: rows}, () =>
      Array.from({length: columns}, () => (random() < 0.2 ? 0 : below(random, most)))
    )
  );
}

describe("protecting a table of two characteristics", () => {
  it("shows everything when nothing is small", async () => {
    const {shown} = await run(
      crossed([
        [8, 9],
        [7, 20]
      ])
    );
    expect(shown.size).toBe(9);
  });

  it("hides a small cell and three others of its rectangle, and shows the margins", async () => {
    const {shown} = await run(
      crossed([
        [3, 29, 31],
        [22, 23, 40],
        [41, 42, 43]
      ])
    );
    expect([...shown].filter((key) => /^r\dc\d$/.test(key))).toHaveLength(5);
    expect([...shown].filter((key) => /^[rc]\d$/.test(key))).toHaveLength(6);
  });

  it("does not count on hidden numbers that sum to too little", async () => {
    const {shown} = await run(
      crossed([
        [1, 6, 50],
        [2, 60, 70]
      ])
    );
    expect(shown.has("r0c1")).toBe(false);
  });
});

describe("what is known beforehand", () => {
  const table = () =>
    crossed([
      [3, 29],
      [22, 23]
    ]);
  const small = [[[0, 1]]] as const;

  it("cannot be protected where an earlier release showed it", async () => {
    const {model, targets, tables} = table();
    const known = {others: [], earlier: small};
    await expect(protect(model, targets, [], tables, () => 0.5, known)).rejects.toThrow(
      "Nothing can protect"
    );
  });

  it("is told of, and no fault, where it must be shown whatever is decided", async () => {
    const {model, targets, tables} = table();
    const {knownAnyway, shown} = await protect(model, targets, small, tables);
    expect(knownAnyway).toEqual(["r0c0"]);
    expect(shown.size).toBe(8);
  });
});

it("takes back a table of which too little is left, be it of one number", async () => {
  const {model, targets, groups} = crossed([
    [3, 29],
    [0, 23]
  ]);
  const nought = {key: "r1c0", reveals: [groups.get("r1c0")!], weighs: false};
  const pair = {label: "pair", rank: 0, least: 0.5, of: 1, rows: [nought]};
  const left = await protect(model, targets, [], [pair]);
  expect([[...left.shown], left.sparse]).toEqual([[], ["pair"]]);
  const enough = await protect(model, targets, [], [{...pair, rows: [{...nought, weighs: true}]}]);
  expect([[...enough.shown], enough.sparse]).toEqual([["r1c0"], []]);
});

async function run(table: Crossed) {
  return protect(table.model, table.targets, [], table.tables);
}

it("leaves no group of 300 random tables provable, and certifies each", async () => {
  let protectedGroups = 0;
  for (let seed = 1; seed <= 300; seed++) {
    const table = randomTable(seed);
    const {groups, evidence} = await run(table);
    expect(faultsOf({model: table.model, published: groups, evidence}), `seed ${seed}`).toEqual([]);
    const ranges = await attacked(table, groups);
    for (const {low, high} of ranges) {
      expect(high, `seed ${seed}`).toBeGreaterThanOrEqual(6);
      expect(high - low, `seed ${seed}`).toBeGreaterThanOrEqual(5);
    }
    protectedGroups += ranges.length;
  }
  expect(protectedGroups).toBeGreaterThan(500);
});

it("hides nothing that could be shown: each hidden row alone would break a target", async () => {
  for (let seed = 1; seed <= 60; seed++) {
    const table = randomTable(seed);
    const {groups, shown} = await run(table);
    const hidden = table.tables.flatMap(({rows}) => rows).filter(({key}) => !shown.has(key));
    for (const {reveals, key} of hidden) {
      const ranges = await attacked(table, [...groups, ...reveals]);
      expect(
        ranges.some(({low, high}) => high < 6 || high - low < 5),
        `seed ${seed}, ${key}`
      ).toBe(true);
    }
  }
});

it("refuses a certificate in which one hidden number was shown", async () => {
  let refused = 0;
  for (let seed = 1; seed <= 40; seed++) {
    const table = randomTable(seed);
    const {groups, evidence, shown} = await run(table);
    const hidden = table.tables.flatMap(({rows}) => rows).find(({key}) => !shown.has(key));
    if (hidden === undefined) continue;
    expect(faultsOf({model: table.model, published: [...groups, ...hidden.reveals], evidence})).not.toEqual(
      []
    );
    refused++;
  }
  expect(refused).toBeGreaterThan(10);
});
