import {describe, expect, it} from "vitest";
import type {Lattice} from "../../loaders/disclosure/lattice.js";
import {addressOf, type Terms} from "../../loaders/disclosure/model.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import type {Shape} from "../../loaders/disclosure/shapes.js";
import {type Concern, targetsOf} from "../../loaders/disclosure/targets.js";

interface Asked {
  readonly exempt?: readonly string[];
  readonly isProtected?: boolean;
  readonly sensitive?: string;
  /** Tables of the same numbers. */
  readonly times?: number;
}

/** Of a table with so many columns: each target's atoms, how high it must reach and how wide it must be. */
function targets(counts: readonly number[], asked: Asked = {}, columns = counts.length) {
  const rows = counts.length / columns;
  const combinations = counts.map((_, at) =>
    rows === 1 ? [`${at}`] : [`${Math.floor(at / columns)}`, `${at % columns}`]
  );
  const shape: Shape = {key: "kind", names: rows === 1 ? ["kind"] : ["row", "kind"], combinations, finer: []};
  const place = {population: "in_care", kind: "year end", period: "2024-03-31"};
  const lattice = {
    truth: counts,
    places: () => [place],
    shapesAt: () => Array.from({length: asked.times ?? 1}, () => shape),
    table: (): Terms => counts.map((_, atom) => [atom, 1] as const)
  } as unknown as Lattice;
  const concern: Concern = {
    isProtected: () => asked.isProtected ?? true,
    isSensitive: (_, name, value) => name === "kind" && value === asked.sensitive
  };
  const found = targetsOf(lattice, concern, standardPolicy, new Set(asked.exempt));
  return found.map(({terms, high, width}) => [addressOf(terms), high, width]);
}

describe("what must not be provable", () => {
  it("is every group of 1 to 5, which must look like 6 and be open by 5", () => {
    expect(targets([1, 5, 6, 90])).toEqual([
      ["0", 6, 5],
      ["1", 6, 5]
    ]);
    expect(targets([0, 6, 7])).toEqual([]);
  });

  it("is what all but one of a line leave, where that is 1 to 5 of two kinds or more", () => {
    expect(targets([90, 0, 2, 3])).toContainEqual(["1 2 3", 6, 5]);
    expect(targets([90, 0, 3, 3]).map(([at]) => at)).toEqual(["2", "3"]);
    expect(targets([90, 3])).toEqual([["1", 6, 5]]);
  });

  it("is found along rows and along columns", () => {
    const along = targets([90, 1, 2, 3, 80, 70, 1, 80, 70], {}, 3).map(([at]) => at);
    expect(along).toContain("1 2");
    expect(along).toContain("3 6");
    expect(along).not.toContain("4 7");
  });

  it("is that all of a group of up to 20 are of one sensitive kind", () => {
    expect(targets([0, 20, 0], {sensitive: "1"})).toEqual([["0 2", 1, 0]]);
    expect(targets([0, 21, 0], {sensitive: "1"})).toEqual([]);
    expect(targets([0, 20, 0], {sensitive: "0"})).toEqual([]);
    expect(targets([6, 14, 0], {sensitive: "1"})).toEqual([]);
    expect(targets([0, 0, 0], {sensitive: "1"})).toEqual([]);
    expect(targets([20], {sensitive: "0"})).toEqual([]);
  });

  it("is asked once, not of what is exempt, and not of tables about nobody", () => {
    expect(targets([3, 90, 80], {times: 2})).toEqual([["0", 6, 5]]);
    expect(targets([3, 4, 80], {exempt: ["0"]})).toEqual([["1", 6, 5]]);
    expect(targets([3, 90, 80], {isProtected: false})).toEqual([]);
  });
});
