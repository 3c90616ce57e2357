import {describe, expect, it} from "vitest";
import {pooledByDefault} from "../../loaders/statistics/pooling.js";
import {anyDifference, latestAgainstThreeBefore, steadyTrend} from "../../loaders/statistics/trend.js";
import {xmr} from "../../loaders/statistics/xmr.js";
import {signals} from "../../loaders/statistics/xmr_rules.js";

const years = (pairs: [number, number][]) => pairs.map(([x, n]) => ({x, n}));

describe("a trend over years", () => {
  // Fleiss J L (1981), Statistical Methods for Rates and Proportions, page 139; R's example of prop.trend.test.
  const smokers = years([
    [83, 86],
    [90, 93],
    [129, 136],
    [70, 82]
  ]);

  it("is as published", () => {
    expect(steadyTrend(smokers)!.chiSquare).toBeCloseTo(8.2249, 4);
    expect(steadyTrend(smokers)!.p).toBeCloseTo(0.004132, 6);
    expect(anyDifference(smokers)!.chiSquare).toBeCloseTo(12.6004, 4);
    expect(anyDifference(smokers)!.p).toBeCloseTo(0.005585, 6);
  });

  it("is the same read backwards", () => {
    expect(steadyTrend([...smokers].reverse())!.chiSquare).toBeCloseTo(8.2249, 4);
  });

  it("is missing with one year, nobody, none or everyone", () => {
    expect(steadyTrend(smokers.slice(0, 1))).toBeNull();
    expect(steadyTrend([])).toBeNull();
    expect(
      anyDifference(
        years([
          [0, 30],
          [0, 40]
        ])
      )
    ).toBeNull();
    expect(
      steadyTrend(
        years([
          [30, 30],
          [40, 40]
        ])
      )
    ).toBeNull();
  });

  it("passes over a year without children", () => {
    const gap = years([
      [83, 86],
      [0, 0],
      [70, 82]
    ]);
    expect(anyDifference(gap)).toEqual(anyDifference([gap[0]!, gap[2]!]));
    expect(anyDifference(gap.slice(0, 2))).toBeNull();
  });

  it("counts a year of one child", () => {
    const one = years([
      [1, 1],
      [70, 82]
    ]);
    expect(anyDifference(one)!.chiSquare).toBeCloseTo(0.1711, 4);
    expect(anyDifference(one)!.p).toBeCloseTo(0.6792, 4);
  });
});

describe("the latest year against the three before", () => {
  it("is usual for a small change and unusual for a large one", () => {
    const before: [number, number][] = [
      [20, 170],
      [18, 165],
      [21, 172]
    ];
    expect(latestAgainstThreeBefore(years([...before, [24, 170]]))!.unusual).toBe(false);
    expect(latestAgainstThreeBefore(years([...before, [45, 170]]))!.unusual).toBe(true);
    expect(latestAgainstThreeBefore(years([...before, [4, 170]]))!.unusual).toBe(true);
  });

  it("looks no further back than three years, and needs them", () => {
    const four = years([
      [20, 100],
      [20, 100],
      [20, 100],
      [26, 100]
    ]);
    expect(latestAgainstThreeBefore([{x: 90, n: 100}, ...four])).toEqual(latestAgainstThreeBefore(four));
    expect(latestAgainstThreeBefore(four.slice(1))).toBeNull();
    expect(latestAgainstThreeBefore([])).toBeNull();
  });
});

describe("an XmR chart", () => {
  const saw = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];

  it("has its limits 2.66 mean moving ranges from the mean", () => {
    expect(xmr(saw)).toMatchObject({mean: 11, lower: 11 - 5.32, upper: 11 + 5.32, variation: true});
    expect(xmr(saw)!.signals.every((signal) => signal === null)).toBe(true);
  });

  it("needs twelve points", () => {
    expect(xmr(saw.slice(1))).toBeNull();
    expect(xmr([])).toBeNull();
  });

  it("does not divide by a flat series, and says that there is no variation", () => {
    const flat = xmr(saw.map(() => 7))!;
    expect(flat).toMatchObject({mean: 7, lower: 7, upper: 7, variation: false});
    expect(flat.signals.every((signal) => signal === null)).toBe(true);
  });

  it("finds variation in a series that varies by less than one", () => {
    expect(xmr(saw.map((value) => value / 10))).toMatchObject({variation: true});
  });

  it("screens out a leap of 3.7 mean moving ranges, and not one of 3.1", () => {
    const [far, near] = [xmr([...saw, 12 + 9.8])!, xmr([...saw, 12 + 7.7])!];
    expect(far.upper - far.mean).toBeCloseTo(2.66 * 2, 10);
    expect(near.upper - near.mean).toBeCloseTo((2.66 * (11 * 2 + 7.7)) / 12, 10);
  });

  it("does not let one leap widen its limits when screened", () => {
    const leap = [...saw, 40, 10, 12, 10, 12];
    const [screened, plain] = [xmr(leap)!, xmr(leap, {screen: false})!];
    expect(screened.upper - screened.mean).toBeCloseTo(2.66 * 2, 10);
    expect(plain.upper).toBeGreaterThan(screened.upper);
    expect(screened.signals[12]).toBe("above the upper limit");
  });

  it("sees seven on one side, seven rising or falling, and two of three near a limit", () => {
    const shifted = [3, 5, 4, 5, 3, 4, 5, 9, 7, 8, 7, 9, 8, 7];
    expect(xmr(shifted)!.signals.slice(0, 7)).toEqual(shifted.slice(0, 7).map(() => "seven below the mean"));
    const falling = [20, 26, 20, 26, 27, 26, 25, 24, 23, 22, 21, 27, 20, 26];
    expect(xmr(falling)!.signals.slice(4, 11)).toEqual(falling.slice(4, 11).map(() => "seven falling"));
    const near = [10, 12, 10, 12, 15, 11.5, 15, 10, 9, 10, 9, 11, 8, 9, 8, 11, 8, 12, 10, 9];
    expect(xmr(near)!.signals[4]).toBe("two of three near the upper limit");
    expect(xmr(near)!.signals[5]).toBeNull();
    expect(xmr(near)!.signals[6]).toBe("two of three near the upper limit");
  });

  it("takes a value on its limit for near, and one beyond for outside", () => {
    const near = (side: string) => `two of three near the ${side} limit`;
    expect(signals([3, 3, 1, -3, -3, -1, 3.1, -3.1], 0, {lower: -3, upper: 3})).toEqual([
      ...[near("upper"), near("upper"), null],
      ...[near("lower"), near("lower"), null],
      ...["above the upper limit", "below the lower limit"]
    ]);
  });

  it("finds no pair two thirds of the way, nor with one on the other side", () => {
    for (const values of [
      [2, 2, 1, -2, -2, -1],
      [2.5, 2.5, -1, 1, -2.5, 1]
    ])
      expect(signals(values, 0, {lower: -3, upper: 3})).toEqual(Array(6).fill(null));
  });

  it("reads the same upside down", () => {
    const series = [3, 5, 4, 5, 3, 4, 5, 9, 7, 8, 7, 9, 8, 25];
    const turned = xmr(series.map((value) => -value))!;
    expect(turned.signals.map((signal) => signal !== null)).toEqual(
      xmr(series)!.signals.map((signal) => signal !== null)
    );
    expect(turned.lower).toBeCloseTo(-xmr(series)!.upper, 12);
  });
});

describe("pooling three years", () => {
  it("is the default below 600 children", () => {
    expect(pooledByDefault(599)).toBe(true);
    expect(pooledByDefault(600)).toBe(false);
  });
});
