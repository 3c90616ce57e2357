import {describe, expect, it} from "vitest";
import {controlLimits, exactControlLimits, pooledShare} from "../../loaders/statistics/control_limits.js";
import {funnel, limitsAt} from "../../loaders/statistics/funnel.js";
import {overDispersion} from "../../loaders/statistics/over_dispersion.js";
import {pChart} from "../../loaders/statistics/p_chart.js";

describe("control limits", () => {
  it("are the target and two standard errors, clipped to possible shares", () => {
    expect(controlLimits(0.5, 100)!.lower).toBeCloseTo(0.402, 4);
    expect(controlLimits(0.5, 100)!.upper).toBeCloseTo(0.598, 4);
    expect(controlLimits(0.02, 20, 0.998)!.lower).toBe(0);
    expect(controlLimits(0.98, 20, 0.998)!.upper).toBe(1);
  });

  it("narrow with more children and are missing without any", () => {
    expect(controlLimits(0.1, 400)!.upper).toBeLessThan(controlLimits(0.1, 100)!.upper);
    expect(controlLimits(0.1, 0)).toBeNull();
    expect(exactControlLimits(0.1, 0)).toBeNull();
    expect(pooledShare([])).toBeNull();
    expect(pooledShare([{x: 0, n: 0}])).toBeNull();
  });

  it("stand for one child too", () => {
    expect(controlLimits(0.5, 1)).toEqual({lower: 0, upper: 1});
    expect(exactControlLimits(0.5, 1)).toEqual({lower: 0, upper: 1});
  });

  it("refuse a target that is no share", () => {
    expect(() => controlLimits(94, 100)).toThrow(RangeError);
  });
});

describe("a p-chart", () => {
  const steady = Array.from({length: 8}, (_, i) => ({x: 45 + (i % 2), n: 50}));

  it("judges each quarter by its own number of reviews", () => {
    const chart = pChart([...steady, {x: 30, n: 50}, {x: 3, n: 5}])!;
    expect(chart.points.map((point) => point.signal)).toEqual([...steady.map(() => null), "below", null]);
  });

  it("takes its centre from all reviews, not from the quarters' percentages", () => {
    expect(
      pChart([
        {x: 0, n: 10},
        {x: 90, n: 90}
      ])!.centre
    ).toBe(0.9);
  });

  it("keeps a quarter without reviews, with no share and no limits", () => {
    const chart = pChart([...steady, {x: 0, n: 0}])!;
    expect(chart.points.at(-1)).toMatchObject({share: null, limits95: null, signal: null});
    expect(pChart([])).toBeNull();
  });

  it("finds nothing where all are on time", () => {
    const chart = pChart(Array.from({length: 8}, () => ({x: 40, n: 40})))!;
    expect(chart.points.every((point) => point.signal === null)).toBe(true);
  });
});

describe("a funnel", () => {
  const alike = [100, 200, 300, 400, 500].map((n) => ({x: n / 10, n}));

  it("has the plain limits when councils differ no more than by chance", () => {
    const found = funnel(alike)!;
    expect(found).toMatchObject({target: 0.1, widened: false});
    expect(found.dispersion!.phi).toBeLessThan(1);
    expect(found.points[2]!.limits95).toEqual(controlLimits(0.1, 300));
  });

  it("has wider limits when they differ by more, and so points at fewer", () => {
    const spread = [40, 60, 80, 100, 120, 140, 160, 45, 95, 150].map((x) => ({x, n: 1000}));
    const found = funnel(spread)!;
    expect(found.widened).toBe(true);
    expect(found.dispersion!.phi).toBeGreaterThan(1);
    const plain = controlLimits(found.target, 1000, 0.998)!;
    expect(found.points[0]!.limits998!.lower).toBeLessThan(plain.lower);
    expect(found.points.every((point) => point.signal === null)).toBe(true);
  });

  it("finds the variance between councils that was put in", () => {
    // Shares half a radian apart on the arcsine scale in equal halves; chance adds 1/(4n), taken off again.
    const shares = [0.3, 0.7].map((angle) => Math.sin(angle) ** 2);
    const points = Array.from({length: 20}, (_, i) => ({x: shares[i % 2]! * 1e6, n: 1e6}));
    const middle = Math.asin(Math.sqrt((shares[0]! + shares[1]!) / 2));
    const between = ((0.7 - middle) ** 2 + (middle - 0.3) ** 2) / 2;
    expect(overDispersion(points)!.tauSquared).toBeCloseTo((between * 20) / 19, 5);
  });

  it("draws in the outermost tenth, so that one odd council does not widen it for all", () => {
    const odd = [...Array.from({length: 20}, () => ({x: 10, n: 100})), {x: 60, n: 100}];
    expect(funnel(odd)!.widened).toBe(false);
    expect(funnel(odd)!.points.at(-1)!.signal).toBe("above");
  });

  it("widens its limits on the arcsine scale, chance and variance between councils together", () => {
    expect(limitsAt(0.1, 400, 0.01)!.lower).toBeCloseTo(0.014265, 6);
    expect(limitsAt(0.1, 400, 0.01)!.upper).toBeCloseTo(0.250156, 6);
  });

  it("judges a council of one child, and draws no limits for one of none", () => {
    const points = [...alike.map(({n}) => ({x: n / 20, n})), {x: 1, n: 1}, {x: 0, n: 0}];
    expect(funnel(points)!.points.slice(-2)).toMatchObject([
      {signal: "above"},
      {limits95: null, signal: null}
    ]);
    expect(limitsAt(0.1, 0, 0.01)).toBeNull();
    expect(limitsAt(0.1, 1, 0.01)).not.toEqual(controlLimits(0.1, 1));
  });

  it("takes the spread between councils from those that have children", () => {
    const apart = [60, 90, 100, 110, 140].map((x) => ({x, n: 1000}));
    expect(overDispersion(apart)!.tauSquared).toBeGreaterThan(0);
    expect(overDispersion([...apart, {x: 0, n: 0}])).toEqual(overDispersion(apart));
  });

  it("keeps widened limits between none and all", () => {
    const wide = limitsAt(0.03, 10, 0.2, 0.998)!;
    expect(wide.lower).toBe(0);
    expect(wide.upper).toBeLessThanOrEqual(1);
    expect(limitsAt(0.97, 10, 0.2, 0.998)!.upper).toBe(1);
  });

  it("cannot tell how councils differ from one, nor draw anything from none", () => {
    expect(funnel([{x: 3, n: 30}])).toMatchObject({dispersion: null, widened: false});
    expect(funnel([{x: 3, n: 30}])!.points[0]!.limits95).toEqual(controlLimits(0.1, 30));
    expect(funnel([{x: 0, n: 0}])).toBeNull();
  });
});
