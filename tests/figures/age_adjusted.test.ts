import {describe, expect, it} from "vitest";
import {ageAdjusted, ageAdjustedTable, ageAdjustedWords} from "../../loaders/figures/age_adjusted.js";
import type {Counted} from "../../loaders/figures/compared.js";
import {faultyWords} from "./faulty_words.js";

type Counts = Readonly<Record<string, readonly [number, number] | "withheld">>;

const table =
  (counts: Counts) =>
  (category: string): Counted | undefined => {
    const found = counts[category];
    if (!found) return undefined;
    const key = {category} as Counted;
    return found === "withheld"
      ? {...key, status: "withheld"}
      : {...key, status: "shown", numerator: found[0], denominator: found[1]};
  };

/** An age split of 8 of 42 against 15 of 126: most children of ethnic minorities are 10 or over. */
const split: Counts = {
  "Under 10, Ethnic minorities": [1, 12],
  "Under 10, White British": [4, 76],
  "10 and over, Ethnic minorities": [7, 30],
  "10 and over, White British": [11, 50]
};
const plain = {flipped: false, effect: 1};

describe("a comparison with ages alike", () => {
  it("moves the ratio towards 1 where age explains part of it", () => {
    const adjusted = ageAdjusted(table(split), plain)!;
    if (adjusted.status !== "shown") throw new Error("not shown");
    expect(adjusted.ratio.crude).toBeCloseTo(1.6, 10);
    expect(adjusted.ratio.value).toBeCloseTo(
      ((1 * 76) / 88 + (7 * 50) / 80) / ((4 * 12) / 88 + (11 * 30) / 80),
      10
    );
    expect(adjusted.ratio.expected).toBeCloseTo((12 * 4) / 76 + (30 * 11) / 50, 10);
    const words = ageAdjustedWords(adjusted, "had three or more placements").join(" ");
    expect(words).toContain("1.12 times the White British one (range 0.");
    expect(words).toContain("we would expect about 7 from ethnic minorities");
    expect(words).toContain("age explains part");
    expect(faultyWords(words)).toEqual([]);
    expect(ageAdjustedTable(adjusted, "By age")).toContain("<td>7 of 30</td><td>11 of 50</td>");
  });

  it("gives nothing at all where one count behind it is withheld, and says why", () => {
    const adjusted = ageAdjusted(table({...split, "Under 10, Ethnic minorities": "withheld"}), plain)!;
    expect(adjusted).toEqual({status: "withheld"});
    const words = ageAdjustedWords(adjusted, "moved").join(" ");
    expect(words).toContain("cannot be adjusted for age safely");
    expect(words).not.toMatch(/\d/);
    expect(ageAdjustedTable(adjusted, "By age")).toBe("");
  });

  it("needs ten children of each group at each age, fewer where children count again", () => {
    expect(ageAdjusted(table(split), {flipped: false, effect: 1.5})).toEqual({status: "too few"});
  });

  it("asks about those who are not counted where these are the rarer", () => {
    const adjusted = ageAdjusted(table(split), {flipped: true, effect: 1})!;
    if (adjusted.status !== "shown") throw new Error("not shown");
    expect(adjusted.bands[0]).toEqual({age: "Under 10", a: 11, n1: 12, c: 72, n0: 76});
  });

  it("is silent about a measure that is not counted by age and ethnicity", () => {
    expect(ageAdjusted(table({}), plain)).toBeNull();
  });
});
