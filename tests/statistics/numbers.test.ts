import {describe, expect, it} from "vitest";
import {chiSquareTail} from "../../loaders/statistics/chi_square.js";
import {logFactorial} from "../../loaders/statistics/log_factorial.js";
import {median} from "../../loaders/statistics/median.js";
import {bothTails} from "../../loaders/statistics/normal_tail.js";
import {printedPercentage} from "../../loaders/statistics/printed_percentage.js";
import {root} from "../../loaders/statistics/root.js";
import {decimalsFor, round} from "../../loaders/statistics/rounding.js";

describe("rounding", () => {
  it.each([
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [28.5, 0, 29],
    [0.285 * 100, 0, 29],
    [1.005, 2, 1.01],
    [10.05, 1, 10.1],
    [-0.4, 0, 0],
    [1e-9, 2, 0],
    [1234.5, -2, 1200],
    [94.35, 1, 94.4]
  ])("%d to %i places is %d: a half goes away from zero", (value, digits, expected) => {
    expect(round(value, digits)).toBe(expected);
  });

  it("leaves alone what has no end, and what is no number", () => {
    expect([round(Infinity), round(-Infinity, 1), round(Number.NaN)]).toEqual([
      Infinity,
      -Infinity,
      Number.NaN
    ]);
  });

  it("shows whole per cent below a thousand children and one decimal from there", () => {
    expect([decimalsFor(999), decimalsFor(1000)]).toEqual([0, 1]);
  });
});

describe("tail areas", () => {
  it("are those of the tables", () => {
    expect(bothTails(1.959963984540054)).toBeCloseTo(0.05, 12);
    expect(bothTails(-3.090232306167813)).toBeCloseTo(0.002, 12);
    expect(bothTails(5) / 5.733031437583869e-7).toBeCloseTo(1, 9);
    expect(bothTails(0)).toBe(1);
    expect(chiSquareTail(3.841458820694124, 1)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(5.991464547107979, 2)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(7.814727903251179, 3)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(9.487729036781154, 4)).toBeCloseTo(0.05, 10);
    expect(chiSquareTail(0, 3)).toBe(1);
    expect(chiSquareTail(0, 4)).toBe(1);
    expect(chiSquareTail(0.454936, 1)).toBeCloseTo(0.5, 5);
    expect(chiSquareTail(1, 2)).toBeCloseTo(Math.exp(-0.5), 12);
  });

  it("meet where the series hands over to the fraction", () => {
    const hand = 2 * Math.SQRT2;
    expect(bothTails(hand - 1e-9) / bothTails(hand + 1e-9)).toBeCloseTo(1, 6);
  });
});

describe("the tools", () => {
  it("know factorials on both sides of the table's end", () => {
    expect(logFactorial(0)).toBe(0);
    expect(Math.exp(logFactorial(10))).toBeCloseTo(3_628_800, 5);
    expect(logFactorial(256) - logFactorial(255)).toBeCloseTo(Math.log(256), 10);
    expect(logFactorial(5000) - logFactorial(4999)).toBeCloseTo(Math.log(5000), 9);
  });

  it("find where a curve crosses, at an end too, and the nearer end when it does not", () => {
    expect(root((x) => x * x - 2, 0, 2)).toBeCloseTo(Math.SQRT2, 14);
    expect(root((x) => Math.cos(x), 1, 2)).toBeCloseTo(Math.PI / 2, 14);
    expect(root((x) => (x - 1) ** 9, 0.2, 5)).toBeCloseTo(1, 1);
    expect(root((x) => x, 0, 1)).toBe(0);
    expect(root((x) => x + 1, 0, 1)).toBe(0);
  });
});

describe("a median", () => {
  it("has quartiles between the values, and a range by ranks from six", () => {
    expect(median([9, 2, 61, 4, 30, 7])).toEqual({
      value: 8,
      lowerQuartile: 4.75,
      upperQuartile: 24.75,
      range: {lower: 2, upper: 61, rank: 1, coverage: 0.96875},
      count: 6
    });
    expect(median([1, 2, 3, 4, 5])!.range).toBeNull();
    expect(median([3])).toMatchObject({value: 3, lowerQuartile: 3, upperQuartile: 3, range: null});
    expect(median([])).toBeNull();
  });

  it("lies within its range, which covers at least 95% and is found by the same ranks from either end", () => {
    for (let n = 6; n <= 60; n++) {
      const values = Array.from({length: n}, (_, i) => (i * 37) % 101);
      const found = median(values)!;
      expect(found.range!.lower).toBeLessThanOrEqual(found.value);
      expect(found.range!.upper).toBeGreaterThanOrEqual(found.value);
      expect(found.range!.coverage).toBeGreaterThanOrEqual(0.95);
      const turned = median(values.map((value) => -value))!;
      expect(turned.range!.lower).toBe(-found.range!.upper);
    }
  });

  it("leaves the values in their order", () => {
    const values = [3, 1, 2];
    median(values);
    expect(values).toEqual([3, 1, 2]);
  });
});

describe("a printed percentage", () => {
  it.each([
    // The faults of real reports.
    ["57% of 23 is 13, not 10", 57, 0, 23, 10, [13], false],
    ["75% of 7 is nobody's number", 75, 0, 7, null, [], null],
    ["94.4% of 1,753 is not 1,687", 94.4, 1, 1753, 1687, [1654, 1655], false],
    ["14% of 170 can be 23", 14, 0, 170, 23, [23, 24], true],
    ["13% of 170 cannot be 23", 13, 0, 170, 23, [22], false],
    ["62% of 8 is 5, the half rounded down", 62, 0, 8, 5, [5], true],
    ["0% of 12 is none", 0, 0, 12, 0, [0], true],
    ["100% of 12 is all", 100, 0, 12, 12, [12], true],
    ["100% of 1 is one child", 100, 0, 1, 1, [1], true],
    ["any percentage of nobody is nothing", 50, 0, 0, null, [], null]
  ] as const)("%s", (_, printed, decimals, n, stated, possible, consistent) => {
    const found = printedPercentage(printed, decimals, n, stated);
    expect(found.possible).toEqual(possible);
    expect(found.consistent).toBe(consistent);
  });

  it("stands beside the percentage that the stated number makes", () => {
    expect(printedPercentage(57, 0, 23, 10).ofStated).toBeCloseTo(43.478, 3);
    expect(printedPercentage(100, 0, 1, 1).ofStated).toBe(100);
    expect(printedPercentage(57, 0, 23).ofStated).toBeNull();
    expect(printedPercentage(50, 0, 0, 0).ofStated).toBeNull();
  });
});
