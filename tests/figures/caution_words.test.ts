import {describe, expect, it} from "vitest";
import {
  changeWords,
  manyComparisonsWords,
  noVariationWords,
  unknownWords
} from "../../loaders/figures/caution_words.js";
import {latestAgainstThreeBefore} from "../../loaders/statistics/trend.js";
import {faultyWords} from "./faulty_words.js";

describe("a change", () => {
  it("is said with its counts and whether it is usual", () => {
    expect(changeWords({x: 20, n: 180}, {x: 26, n: 186}, false)).toBe(
      "Up from 11% (20 of 180) to 14% (26 of 186). A change this size is within the usual year-to-year variation."
    );
    expect(changeWords({x: 40, n: 180}, {x: 10, n: 186}, true)).toBe(
      "Down from 22% (40 of 180) to 5% (10 of 186). A change this size is larger than the usual year-to-year variation."
    );
  });

  it("takes its judgement from the years themselves", () => {
    const years = [20, 18, 22, 24].map((x) => ({x, n: 180}));
    const usual = changeWords(years[2]!, years[3]!, latestAgainstThreeBefore(years)!.unusual);
    expect(usual).toContain("within the usual");
  });

  it("is left unjudged with too few periods, and is no change when nothing changes", () => {
    expect(changeWords({x: 20, n: 180}, {x: 26, n: 186}, null)).toMatch(/too few periods to say/);
    expect(changeWords({x: 20, n: 180}, {x: 20, n: 180}, false)).toMatch(/^Unchanged: 11% \(20 of 180\)/);
    expect(changeWords({x: 0, n: 0}, {x: 20, n: 180}, null)).toBe(
      "One of the two periods has nobody to count."
    );
  });
});

describe("a page of many figures", () => {
  it.each([
    [30, "We compare 30 figures on this page. By chance alone, one or two will look unusual."],
    [40, "We compare 40 figures on this page. By chance alone, about two will look unusual."],
    [70, "We compare 70 figures on this page. By chance alone, three or four will look unusual."],
    [6, "We compare 6 figures on this page. By chance alone, 1 in 20 such figures will look unusual."],
    [1, "We compare 1 figure on this page. By chance alone, 1 in 20 such figures will look unusual."],
    [500, "We compare 500 figures on this page. By chance alone, about 25 will look unusual."]
  ])("says of %i how many will look unusual by chance", (figures, sentence) => {
    expect(manyComparisonsWords(figures)).toBe(sentence);
  });
});

describe("the standing cautions", () => {
  it("set unknown ethnicity apart, and warn above 5%", () => {
    expect(unknownWords({x: 5, n: 100}, "Ethnicity")).toBe(
      "Ethnicity is unknown for 5% (5 of 100), left out of the comparison."
    );
    expect(unknownWords({x: 6, n: 100}, "Ethnicity")).toContain("may change");
    expect(unknownWords({x: 0, n: 100}, "Ethnicity")).toBe("Ethnicity is known for everyone.");
  });

  it("have no fault themselves", () => {
    const all = [
      noVariationWords(),
      manyComparisonsWords(30),
      changeWords({x: 20, n: 180}, {x: 26, n: 186}, false)
    ];
    expect(faultyWords(all.join(" "))).toEqual([]);
  });
});
