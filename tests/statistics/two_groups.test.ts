import {describe, expect, it} from "vitest";
import {binomialTerm} from "../../loaders/statistics/binomial.js";
import {chance} from "../../loaders/statistics/chance.js";
import {gap} from "../../loaders/statistics/gap.js";
import {mantelHaenszel} from "../../loaders/statistics/mantel_haenszel.js";
import {refusal} from "../../loaders/statistics/population_ratio.js";
import {power} from "../../loaders/statistics/power.js";
import {ratio} from "../../loaders/statistics/ratio.js";
import {ratioFromShares, representation} from "../../loaders/statistics/representation.js";
import {inStandardErrors} from "../../loaders/statistics/two_groups.js";
import {enoughToCompare, muchMoreThanChance, verdict} from "../../loaders/statistics/verdict.js";

describe("the gap", () => {
  it.each([
    // Newcombe R G (1998), Statistics in Medicine 17: 873-890, table II, Miettinen and Nurminen.
    [56, 70, 48, 80, 0.0528, 0.3382],
    [9, 10, 3, 10, 0.17, 0.8406]
  ])("of %i in %i against %i in %i has the published range", (a, n1, c, n0, lower, upper) => {
    const found = gap({a, n1, c, n0})!;
    expect(found.lower).toBeCloseTo(lower, 4);
    expect(found.upper).toBeCloseTo(upper, 4);
  });

  it("changes sign when the groups change places or the outcome is turned round", () => {
    for (const [a, c] of [
      [0, 3],
      [8, 15],
      [42, 126],
      [1, 0]
    ] as const) {
      const found = gap({a, n1: 42, c, n0: 126})!;
      const swapped = gap({a: c, n1: 126, c: a, n0: 42})!;
      const turned = gap({a: 42 - a, n1: 42, c: 126 - c, n0: 126})!;
      expect(found.lower).toBeCloseTo(-swapped.upper, 10);
      expect(found.upper).toBeCloseTo(-turned.lower, 10);
    }
  });

  it("reaches the ends where all meet none, and is missing for an empty group", () => {
    expect(gap({a: 12, n1: 12, c: 0, n0: 20})).toMatchObject({value: 1, upper: 1});
    expect(gap({a: 0, n1: 12, c: 20, n0: 20})).toMatchObject({value: -1, lower: -1});
    expect(gap({a: 0, n1: 0, c: 3, n0: 20})).toBeNull();
  });
});

describe("the ratio", () => {
  it("of 8 in 42 against 15 in 126 is 1.6, from 0.73 to 3.38", () => {
    const found = ratio({a: 8, n1: 42, c: 15, n0: 126})!;
    expect(found.value).toBeCloseTo(1.6, 12);
    expect(found.lower).toBeCloseTo(0.728, 3);
    expect(found.upper).toBeCloseTo(3.379, 3);
  });

  it("turns over when the groups change places", () => {
    const found = ratio({a: 9, n1: 40, c: 14, n0: 130})!;
    const swapped = ratio({a: 14, n1: 130, c: 9, n0: 40})!;
    expect(found.lower).toBeCloseTo(1 / swapped.upper, 10);
    expect(found.upper).toBeCloseTo(1 / swapped.lower, 10);
  });

  it("is 0 with an upper end when only the reference has cases, unbounded the other way round", () => {
    expect(ratio({a: 0, n1: 18, c: 11, n0: 95})).toMatchObject({value: 0, lower: 0});
    expect(ratio({a: 0, n1: 18, c: 11, n0: 95})!.upper).toBeGreaterThan(1);
    const over = ratio({a: 4, n1: 25, c: 0, n0: 60})!;
    expect(over).toMatchObject({value: Infinity, upper: Infinity});
    expect(over.lower).toBeGreaterThan(1);
    expect(ratio({a: 0, n1: 18, c: 0, n0: 95})).toEqual({value: Number.NaN, lower: 0, upper: Infinity});
    expect(ratio({a: 0, n1: 0, c: 1, n0: 95})).toBeNull();
  });

  it("has a range when everyone in both groups is a case", () => {
    const found = ratio({a: 20, n1: 20, c: 60, n0: 60})!;
    expect(found.value).toBe(1);
    expect(found.lower).toBeGreaterThan(0.7);
    expect(found.lower).toBeLessThan(1);
    expect(found.upper).toBeGreaterThan(1);
  });

  it("holds its value, and judges as the gap does, in every table of 17 and 42 children", () => {
    for (let a = 0; a <= 17; a++) {
      for (let c = 0; c <= 42; c++) {
        const quotient = ratio({a, n1: 17, c, n0: 42})!;
        const difference = gap({a, n1: 17, c, n0: 42})!;
        expect(quotient.lower > 1).toBe(difference.lower > 0);
        expect(quotient.upper < 1).toBe(difference.upper < 0);
        expect(difference.lower).toBeLessThanOrEqual(difference.value);
        expect(difference.upper).toBeGreaterThanOrEqual(difference.value);
        if (a + c === 0) continue;
        expect(quotient.lower).toBeLessThanOrEqual(quotient.value);
        expect(quotient.upper).toBeGreaterThanOrEqual(quotient.value);
      }
    }
  });

  it("rises with every further case of the group", () => {
    for (let a = 0; a < 30; a++) {
      const [now, next] = [ratio({a, n1: 30, c: 9, n0: 70})!, ratio({a: a + 1, n1: 30, c: 9, n0: 70})!];
      expect(next.lower).toBeGreaterThan(now.lower);
      expect(next.upper).toBeGreaterThan(now.upper);
    }
  });
});

describe("the representation index", () => {
  it("of 8 in 23 cases and 42 in 168 children is 1.39, from 0.78 to 2.12", () => {
    const found = representation(8, 23, 42, 168)!;
    expect(found.value).toBeCloseTo(1.3913, 4);
    expect(found.lower).toBeCloseTo(0.7815, 4);
    expect(found.upper).toBeCloseTo(2.1189, 4);
  });

  it("can never exceed one over the group's share", () => {
    const found = representation(4, 4, 25, 85)!;
    expect(found.value).toBeCloseTo(85 / 25, 12);
    expect(found.upper).toBeCloseTo(85 / 25, 12);
  });

  it("is missing without cases, and where the group is nobody or everybody", () => {
    expect(representation(0, 0, 10, 50)).toBeNull();
    expect(representation(0, 4, 0, 50)).toBeNull();
    expect(representation(4, 4, 50, 50)).toBeNull();
  });

  it("gives the ratio to the rest from shares alone", () => {
    expect(ratioFromShares(8 / 23, 42 / 168)).toBeCloseTo(1.6, 12);
    expect(ratioFromShares(0.35, 0)).toBeNull();
    expect(ratioFromShares(1, 0.2)).toBeNull();
    expect(ratioFromShares(0.2, 1)).toBeNull();
  });

  it("is refused against a population that cannot be the same people", () => {
    const basis = {inCare: 30, population: 9000, sameAges: true, sameYear: true, sameCategories: true};
    expect(refusal(basis)).toBeNull();
    expect(refusal({...basis, population: 149})).toContain("more than one in five");
    expect(refusal({...basis, population: 150})).toBeNull();
    expect(refusal({...basis, inCare: 0, population: 1})).toBeNull();
    expect(refusal({...basis, population: 0})).toContain("no children");
    expect(refusal({...basis, sameAges: false})).toContain("ages");
    expect(refusal({...basis, sameYear: false})).toContain("years");
    expect(refusal({...basis, sameCategories: false})).toContain("ethnicity");
  });
});

describe("chance", () => {
  it("puts 2 to 10 of 23 in a quarter of the children, and 8 or more in 18% of years", () => {
    const found = chance(8, 23, 42, 168)!;
    expect(found).toMatchObject({cases: 23, expected: 5.75, lower: 2, upper: 10});
    expect(found.atLeast).toBeCloseTo(0.1805, 4);
  });

  it("is the tea lady's", () => {
    expect(chance(3, 4, 4, 8)!.atLeast).toBeCloseTo(17 / 70, 12);
    expect(chance(4, 4, 4, 8)!.atLeast).toBeCloseTo(1 / 70, 12);
  });

  it("adds up: at most this many, or at least one more", () => {
    for (let g = 0; g < 11; g++) {
      const [now, next] = [chance(g, 12, 11, 40)!, chance(g + 1, 12, 11, 40)!];
      expect(now.atMost + next.atLeast).toBeCloseTo(1, 12);
      expect(now.midAtLeast).toBeLessThan(now.atLeast);
    }
  });

  it("leaves no choice when everyone is in the group, or nobody is a case", () => {
    expect(chance(5, 5, 20, 20)).toMatchObject({lower: 5, upper: 5, atLeast: 1, atMost: 1});
    expect(chance(0, 0, 20, 60)).toMatchObject({expected: 0, lower: 0, upper: 0});
    expect(chance(0, 0, 0, 0)).toBeNull();
  });

  it("refuses parts larger than their whole", () => {
    expect(() => chance(6, 5, 20, 60)).toThrow(RangeError);
    expect(() => chance(3, 50, 20, 60)).toThrow(RangeError);
  });
});

describe("the ratio adjusted for age", () => {
  it("is the common ratio when every band has it, whatever the mix", () => {
    const bands = [
      {a: 4, n1: 20, c: 10, n0: 100},
      {a: 30, n1: 50, c: 12, n0: 40}
    ];
    expect(mantelHaenszel(bands)!.value).toBeCloseTo(2, 12);
    expect(mantelHaenszel(bands)!.crude).not.toBeCloseTo(2, 1);
  });

  it("is the plain ratio of a single band, with the cases expected at the reference's rates", () => {
    const found = mantelHaenszel([{a: 8, n1: 42, c: 15, n0: 126}])!;
    expect(found.value).toBeCloseTo(1.6, 12);
    expect(found).toMatchObject({observed: 8, expected: 5});
    expect(found.lower).toBeLessThan(1.6);
    expect(found.upper).toBeGreaterThan(1.6);
  });

  it("is missing with fewer than ten children in a band, or no case in a group", () => {
    const full = {a: 4, n1: 20, c: 10, n0: 100};
    expect(mantelHaenszel([full, {a: 1, n1: 9, c: 3, n0: 40}])).toBeNull();
    expect(mantelHaenszel([{...full, a: 0}])).toBeNull();
    expect(mantelHaenszel([{...full, c: 0}])).toBeNull();
    expect(mantelHaenszel([])).toBeNull();
  });
});

describe("the verdict", () => {
  it("is higher or lower when the whole range of the ratio is", () => {
    expect(verdict({a: 55, n1: 300, c: 190, n0: 1900})).toBe("higher");
    expect(verdict({a: 190, n1: 1900, c: 55, n0: 300})).toBe("lower");
    expect(verdict({a: 7, n1: 30, c: 0, n0: 60})).toBe("higher");
  });

  it("is similar only when the whole range is between 0.8 and 1.25", () => {
    expect(verdict({a: 500, n1: 1000, c: 1010, n0: 2000})).toBe("similar");
    expect(verdict({a: 17, n1: 20, c: 88, n0: 110})).toBe("too few children to tell");
    expect(verdict({a: 206, n1: 2000, c: 200, n0: 2000})).toBe("similar");
    expect(verdict({a: 210, n1: 2000, c: 200, n0: 2000})).toBe("too few children to tell");
    expect(verdict({a: 190, n1: 2000, c: 200, n0: 2000})).toBe("too few children to tell");
  });

  it("is too few to tell for 8 of 42 against 15 of 126", () => {
    expect(verdict({a: 8, n1: 42, c: 15, n0: 126})).toBe("too few children to tell");
  });

  it("needs ten children in each group and five cases between them", () => {
    expect(enoughToCompare({a: 5, n1: 10, c: 0, n0: 10})).toBe(true);
    expect(verdict({a: 9, n1: 9, c: 0, n0: 90})).toBe("too few children to tell");
    expect(verdict({a: 0, n1: 90, c: 9, n0: 9})).toBe("too few children to tell");
    expect(verdict({a: 4, n1: 10, c: 0, n0: 400})).toBe("too few children to tell");
    expect(muchMoreThanChance({a: 9, n1: 9, c: 0, n0: 90})).toBe(false);
  });

  it("is not shown when either group is withheld", () => {
    expect(verdict(null)).toBe("not shown");
    expect(muchMoreThanChance(null)).toBe(false);
  });

  it("is coloured exactly when the 99.8% range leaves out 1", () => {
    for (let a = 0; a <= 60; a++) {
      const groups = {a, n1: 60, c: 24, n0: 200};
      const {lower, upper} = ratio(groups, 0.998)!;
      expect(muchMoreThanChance(groups)).toBe(lower > 1 || upper < 1);
    }
  });
});

it.each([
  [0, 0, 0],
  [0, 0.04, 0],
  [0.1, 0.04, 0.5],
  [-0.1, 0.04, -0.5],
  [0.1, 0, 1e6],
  [-0.1, -1e-20, -1e6]
])("a difference of %d with a variance of %d is %d standard errors", (difference, variance, errors) => {
  expect(inStandardErrors(difference, variance)).toBe(errors);
});

describe("how often a difference would be seen", () => {
  it.each([
    // Group, rest, rate, true ratio: higher and lower in a hundred years, by enumeration.
    [42, 126, 0.12, 1, 3.2, 1.7],
    [42, 126, 0.12, 1.6, 23.5, 0.1],
    [140, 410, 0.12, 1.6, 55.7, 0],
    [300, 900, 0.12, 1.6, 86, 0],
    [300, 900, 0.5, 1, 2.6, 2.6]
  ])("for %i and %i children at %d and a true ratio of %d", (n1, n0, rate, times, higher, lower) => {
    const found = power(rate * times, n1, rate, n0);
    expect(100 * found.higher).toBeCloseTo(higher, 0);
    expect(100 * found.lower).toBeCloseTo(lower, 0);
  });

  it("rises with the children and with the difference", () => {
    expect(power(0.24, 84, 0.12, 252).higher).toBeGreaterThan(power(0.24, 42, 0.12, 126).higher);
    expect(power(0.3, 42, 0.12, 126).higher).toBeGreaterThan(power(0.24, 42, 0.12, 126).higher);
  });

  it("is the chance of every table whose ratio has a range that leaves out 1", () => {
    const [n1, n0, p1, p0] = [20, 30, 0.3, 0.1];
    const all = {higher: 0, lower: 0};
    for (let a = 0; a <= n1; a++) {
      for (let c = 0; c <= n0; c++) {
        const {lower, upper} = ratio({a, n1, c, n0})!;
        const chance = binomialTerm(a, n1, p1) * binomialTerm(c, n0, p0);
        if (lower > 1) all.higher += chance;
        if (upper < 1) all.lower += chance;
      }
    }
    expect(power(p1, n1, p0, n0).higher).toBeCloseTo(all.higher, 9);
    expect(power(p1, n1, p0, n0).lower).toBeCloseTo(all.lower, 9);
  });

  it("is never when nothing happens", () => {
    expect(power(0, 42, 0, 126)).toEqual({higher: 0, lower: 0});
  });
});
