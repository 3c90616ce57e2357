import {describe, expect, it} from "vitest";
import {yearAhead} from "../../loaders/statistics/year_ahead.js";

/** Numbers from 0 to 1 that a seed decides. */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function normal(next: () => number): number {
  return Math.sqrt(-2 * Math.log(next() + 1e-12)) * Math.cos(2 * Math.PI * next());
}

/** A year of a council day by day, and the number in care at its end. */
function lived(inCare: number, starting: number, rate: number, next: () => number): number {
  let children = inCare;
  for (let day = 0; day < 365; day++) {
    let leave = 0;
    for (let child = 0; child < children; child++) if (next() < rate / 365) leave++;
    children -= leave;
    if (next() < starting / 365) children++;
  }
  return children;
}

describe("a year ahead", () => {
  it("is those in care, and those who come, less those who leave", () => {
    expect(yearAhead({inCare: 170, starting: 65, leaving: 60}).value).toBe(175);
    expect(yearAhead({inCare: 170, starting: 0, leaving: 0})).toEqual({value: 170, lower: 170, upper: 170});
  });

  it("has a range of about 9% for a council of 170", () => {
    const {lower, upper} = yearAhead({inCare: 170, starting: 65, leaving: 65});
    expect((upper - lower) / 2 / 170).toBeGreaterThan(0.07);
    expect((upper - lower) / 2 / 170).toBeLessThan(0.1);
  });

  it.each([
    // Worked out apart from this code, the rate of leaving found by halving.
    [170, 65, 60, 158.967796, 191.032204],
    [20, 5, 22, 0.57923, 5.42077]
  ])(
    "of %d children, %d coming and %d leaving, is as worked out",
    (inCare, starting, leaving, lower, upper) => {
      const found = yearAhead({inCare, starting, leaving});
      expect(found.lower).toBeCloseTo(lower, 5);
      expect(found.upper).toBeCloseTo(upper, 5);
    }
  );

  it("holds what happens in about four years of five, where rates drift", () => {
    const next = numbers(7);
    const [inCare, starting, rate] = [100, 40, 0.4];
    const leaving = inCare * (1 - Math.exp(-rate)) + starting * (1 - (1 - Math.exp(-rate)) / rate);
    const {lower, upper} = yearAhead({inCare, starting, leaving});
    let held = 0;
    for (let year = 0; year < 300; year++) {
      const [comes, leaves] = [starting * (1 + 0.1 * normal(next)), rate * (1 + 0.05 * normal(next))];
      const end = lived(inCare, comes, leaves, next);
      if (end >= lower && end <= upper) held++;
    }
    expect(held / 300).toBeGreaterThan(0.75);
    expect(held / 300).toBeLessThan(0.95);
  });

  it("refuses more leaving than there are", () => {
    expect(() => yearAhead({inCare: 10, starting: 2, leaving: 13})).toThrow(RangeError);
  });
});
