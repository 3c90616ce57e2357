import {describe, expect, it} from "vitest";
import type {Described} from "../../loaders/disclosure/described.js";
import {isHarmless} from "../../loaders/disclosure/harmless.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import type {Figure} from "../../loaders/measures/measure.js";
import {aCell, aMeasure} from "./tables.js";

type Number = number | null;
type Characteristics = readonly [numerator: number, denominator: number];

function harmless(
  figure: Figure,
  numerator: Number,
  denominator: Number,
  [ofNumerator, ofDenominator]: Characteristics,
  base: Number = null
): boolean {
  const described = {
    cell: aCell({numerator, denominator}),
    measure: aMeasure("one", {figure}),
    characteristics: {numerator: ofNumerator, denominator: ofDenominator},
    base
  };
  return isHarmless(described as unknown as Described, standardPolicy);
}

const count: Figure = {kind: "count"};
const share: Figure = {kind: "share", counted: "late"};
const rate: Figure = {kind: "rate", events: "moves", exposure: "days", per: 1000};
const median: Figure = {kind: "median", of: "miles"};
const mean: Figure = {kind: "mean", of: "miles"};
const lowest: Figure = {kind: "lowest", of: "cases", from: 3};

describe("a figure is harmless by itself", () => {
  it.each<[string, boolean, boolean]>([
    ["a count of none, of one characteristic", harmless(count, 0, null, [1, 0]), true],
    ["a count of 1", harmless(count, 1, null, [1, 0]), false],
    ["a count of 5", harmless(count, 5, null, [1, 0]), false],
    ["a count of 6", harmless(count, 6, null, [1, 0]), true],
    ["a count of none, of two characteristics", harmless(count, 0, null, [2, 0]), false],
    ["a count of 6, of two characteristics", harmless(count, 6, null, [2, 0]), true],
    ["6 of 12", harmless(share, 6, 12, [2, 1]), true],
    ["5 of 12", harmless(share, 5, 12, [2, 1]), false],
    ["7 of 12, of which 5 are not counted", harmless(share, 7, 12, [2, 1]), false],
    ["12 of 12, of two characteristics", harmless(share, 12, 12, [2, 1]), false],
    ["12 of 12, of one characteristic", harmless(share, 12, 12, [1, 0]), true],
    ["none of 5", harmless(share, 0, 5, [1, 1]), false],
    ["none of none", harmless(share, 0, 0, [1, 1]), true],
    ["8 moves of 6 children in a few days", harmless(rate, 8, 3, [1, 1], 6), true],
    ["8 moves of 5 children in many days", harmless(rate, 8, 900, [1, 1], 5), false],
    ["3 moves of 60 children", harmless(rate, 3, 900, [1, 1], 60), false],
    ["a median of 9", harmless(median, null, 9, [0, 1]), false],
    ["a median of 10", harmless(median, null, 10, [0, 1]), true],
    ["a mean of 9", harmless(mean, 90, 9, [0, 1]), false],
    ["a mean of 10, though its sum is small", harmless(mean, 3, 10, [0, 1]), true],
    ["a median of nobody knows how many", harmless(median, null, null, [0, 1]), false],
    ["the lowest of 5", harmless(lowest, null, 5, [0, 1]), false],
    ["the lowest of 6", harmless(lowest, null, 6, [0, 1]), true]
  ])("or not: %s", (_, found, expected) => {
    expect(found).toBe(expected);
  });
});
