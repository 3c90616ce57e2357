import {describe, expect, it} from "vitest";
import {chance} from "../fixtures/chance.js";
import {share, simulate} from "./simulation.js";

describe("200 invented councils without any true difference", () => {
  const outcomes = simulate(200, 1, 20240331);

  it("are flagged about one time in twenty, and at most 6%", () => {
    const flagged = share(outcomes, "higher") + share(outcomes, "lower");
    expect(flagged).toBeGreaterThan(0.035);
    expect(flagged).toBeLessThanOrEqual(0.06);
  });

  it("are coloured at most one time in two hundred", () => {
    expect(share(outcomes, "coloured")).toBeLessThanOrEqual(0.005);
  });

  it("are flagged as often one way as the other, near enough", () => {
    expect(Math.abs(share(outcomes, "higher") - share(outcomes, "lower"))).toBeLessThan(0.015);
  });

  it("are never called similar on few children", () => {
    expect(outcomes[0]!.similar).toBe(0);
  });
});

describe("200 invented councils where the group's rate is twice the other's", () => {
  const outcomes = simulate(200, 2, 20240331);

  it("are found more often the more children they have", () => {
    const found = outcomes.map(({higher, comparisons}) => higher / comparisons);
    expect(found[0]).toBeGreaterThan(0.4);
    expect(found[1]).toBeGreaterThan(found[0]!);
    expect(found[2]).toBeGreaterThan(found[1]!);
    expect(found[2]).toBeGreaterThan(0.9);
  });

  it("are hardly ever said to be lower, or similar", () => {
    expect(share(outcomes, "lower")).toBeLessThan(0.001);
    expect(share(outcomes, "similar")).toBe(0);
  });
});

describe("the seeded numbers", () => {
  it("repeat with their seed and fill the range evenly", () => {
    const [one, same, other] = [chance(7), chance(7), chance(8)];
    const drawn = Array.from({length: 10_000}, () => one());
    expect(drawn.slice(0, 50)).toEqual(Array.from({length: 50}, () => same()));
    expect(other()).not.toBe(drawn[0]);
    expect(drawn.reduce((sum, value) => sum + value, 0) / drawn.length).toBeCloseTo(0.5, 1);
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...drawn)).toBeLessThan(1);
  });
});
