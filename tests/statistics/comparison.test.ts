import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/statistics/comparison.js";
import {power} from "../../loaders/statistics/power.js";
import {wilson} from "../../loaders/statistics/wilson.js";

const FIGURES = [
  "counts",
  "groupShare",
  "referenceShare",
  "gap",
  "ratio",
  "expected",
  "chance",
  "representation",
  "seen"
] as const;

describe("a comparison", () => {
  it("of 8 in 42 with 15 in 126 has every figure of the panel's question", () => {
    const found = compare({a: 8, n1: 42}, {c: 15, n0: 126});
    expect(found).toMatchObject({
      verdict: "too few children to tell",
      muchMoreThanChance: false,
      flipped: false,
      expected: {count: 5, difference: 3},
      chance: {cases: 23, lower: 2, upper: 10}
    });
    expect(found.ratio!.value).toBeCloseTo(1.6, 12);
    expect(found.gap!.lower).toBeCloseTo(-0.0429, 4);
    expect(found.gap!.upper).toBeCloseTo(0.2228, 4);
    expect(found.representation!.value).toBeCloseTo(1.39, 2);
    expect(found.seen).toBeCloseTo(0.235, 2);
  });

  it("asks about the rarer side: late reviews, not those on time", () => {
    const found = compare({a: 34, n1: 42}, {c: 111, n0: 126});
    expect(found.flipped).toBe(true);
    expect(found.counts).toEqual({a: 8, n1: 42, c: 15, n0: 126});
    expect(found.ratio).toEqual(compare({a: 8, n1: 42}, {c: 15, n0: 126}).ratio);
    expect(found.chance).toEqual(compare({a: 8, n1: 42}, {c: 15, n0: 126}).chance);
  });

  it("keeps the adverse side when told so, however common", () => {
    const found = compare({a: 34, n1: 42}, {c: 111, n0: 126}, {flip: false});
    expect(found.flipped).toBe(false);
    expect(found.counts!.a).toBe(34);
  });

  it("shows nothing at all when either side is suppressed, since each figure gives the count away", () => {
    for (const hidden of [
      compare(null, {c: 15, n0: 126}),
      compare({a: 8, n1: 42}, null),
      compare(null, null)
    ]) {
      expect(hidden.verdict).toBe("not shown");
      expect(hidden.muchMoreThanChance).toBe(false);
      for (const figure of FIGURES) expect(hidden[figure], figure).toBeNull();
    }
  });

  it("keeps an empty group's row, without a percentage", () => {
    const found = compare({a: 0, n1: 0}, {c: 15, n0: 126});
    expect(found).toMatchObject({
      verdict: "too few children to tell",
      groupShare: null,
      gap: null,
      ratio: null,
      expected: null,
      seen: null
    });
    expect(found.referenceShare!.value).toBeCloseTo(15 / 126, 12);
    expect(compare({a: 3, n1: 40}, {c: 0, n0: 0})).toMatchObject({referenceShare: null, expected: null});
    expect(compare({a: 0, n1: 0}, {c: 0, n0: 0}).chance).toBeNull();
  });

  it("gives the gap and an unbounded ratio when only the group has cases", () => {
    const found = compare({a: 6, n1: 25}, {c: 0, n0: 60});
    expect(found.gap!.value).toBeCloseTo(0.24, 12);
    expect(found.ratio).toMatchObject({value: Infinity, upper: Infinity});
  });

  it("gives a ratio of 0 with an upper end when only the reference has cases", () => {
    const found = compare({a: 0, n1: 18}, {c: 11, n0: 95});
    expect(found.ratio).toMatchObject({value: 0, lower: 0});
    expect(Number.isFinite(found.ratio!.upper)).toBe(true);
  });

  it("gives no ratio and no representation with too few children or cases, but the gap still", () => {
    for (const found of [
      compare({a: 3, n1: 9}, {c: 15, n0: 126}),
      compare({a: 1, n1: 42}, {c: 3, n0: 126}),
      compare({a: 0, n1: 42}, {c: 0, n0: 126})
    ]) {
      expect(found.verdict).toBe("too few children to tell");
      expect(found.ratio).toBeNull();
      expect(found.representation).toBeNull();
      expect(found.gap).not.toBeNull();
    }
  });

  it("widens with the design effect of pooled years, and then leaves chance aside", () => {
    const plain = compare({a: 24, n1: 126}, {c: 45, n0: 378});
    const pooled = compare({a: 24, n1: 126, designEffect: 2}, {c: 45, n0: 378, designEffect: 2});
    expect(plain.verdict).toBe("higher");
    expect(pooled.verdict).toBe("too few children to tell");
    expect(pooled.ratio!.value).toBeCloseTo(plain.ratio!.value, 12);
    expect(pooled.gap!.lower).toBeLessThan(plain.gap!.lower);
    expect(pooled.expected).toEqual(plain.expected);
    expect(pooled.chance).toBeNull();
    expect(pooled.representation!.value).toBeCloseTo(plain.representation!.value, 12);
    expect(pooled.representation!.lower).toBeLessThan(plain.representation!.lower);
    expect(pooled.representation!.upper).toBeGreaterThan(plain.representation!.upper);
  });

  it.each([
    ["the group", 2, undefined],
    ["the reference", undefined, 2]
  ])("widens only for %s where only that has a design effect", (_, group, reference) => {
    const found = compare(
      {a: 24, n1: 126, ...(group && {designEffect: group})},
      {c: 45, n0: 378, ...(reference && {designEffect: reference})}
    );
    const [d1, d0] = [group ?? 1, reference ?? 1];
    expect(found.groupShare).toEqual({value: 24 / 126, ...wilson(24 / d1, 126 / d1)});
    expect(found.referenceShare).toEqual({value: 45 / 378, ...wilson(45 / d0, 378 / d0)});
    expect(found.chance).toBeNull();
  });

  it("asks of equal shares how often they would be taken for higher", () => {
    const {higher, lower} = power(0.12, 50, 0.12, 100);
    expect(higher).not.toBe(lower);
    expect(compare({a: 6, n1: 50}, {c: 12, n0: 100}).seen).toBe(higher);
  });

  it("has the published range for three pooled years of the same percentages", () => {
    const {ratio} = compare({a: 24, n1: 126}, {c: 45, n0: 378});
    expect(ratio!.lower).toBeCloseTo(1.01, 2);
    expect(ratio!.upper).toBeCloseTo(2.49, 2);
  });

  it("refuses more cases than children on either side", () => {
    expect(() => compare({a: 43, n1: 42}, {c: 15, n0: 126})).toThrow(RangeError);
    expect(() => compare({a: 8, n1: 42}, {c: 127, n0: 126})).toThrow(RangeError);
  });
});
