import {describe, expect, it} from "vitest";
import {
  changeWords,
  consistencyWords,
  manyComparisonsWords,
  noVariationWords,
  percentageWords,
  pooledWords,
  suppressedWords,
  unknownWords,
  whyRangesWords,
  widenedWords
} from "../../loaders/figures/caution_words.js";
import {faultyWords} from "../../loaders/figures/faulty_words.js";
import {printedPercentage} from "../../loaders/statistics/printed_percentage.js";
import {latestAgainstThreeBefore} from "../../loaders/statistics/trend.js";
import {wilson} from "../../loaders/statistics/wilson.js";

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

describe("a percentage", () => {
  const words = (x: number, n: number) => percentageWords({x, n}, wilson(x, n));

  it("has its counts and its range", () => {
    expect(words(8, 42)).toBe("19% (8 of 42), range 10 to 33 in 100");
    expect(words(300, 2000)).toMatch(/^15\.0% \(300 of 2,000\)/);
  });

  it("is in words for nobody, none and all", () => {
    expect(words(0, 0)).toBe("no children in this group");
    expect(words(0, 12)).toBe("none of 12 (up to 24 in 100)");
    expect(words(5, 5)).toBe("all 5 (at least 57 in 100)");
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

describe("a printed percentage that does not fit", () => {
  const words = (printed: string, n: number, stated: number | null, things?: string) => {
    const decimals = printed.split(".")[1]?.replace("%", "").length ?? 0;
    const found = printedPercentage(Number.parseFloat(printed), decimals, n, stated);
    return consistencyWords(printed, {n, stated}, found, things);
  };

  it("is said with what it would be", () => {
    expect(words("57%", 23, 10)).toBe("57% of 23 children is 13 children; the text says 10.");
    expect(words("94.4%", 1753, 1687, "reviews")).toBe(
      "94.4% of 1,753 reviews is 1,654 to 1,655 reviews; the text says 1,687."
    );
    expect(words("75%", 7, null, "parents")).toBe("75% of 7 parents is no whole number of parents.");
  });

  it("is passed over when it fits, or when there is nothing to hold it against", () => {
    expect(words("43%", 23, 10)).toBeNull();
    expect(words("43%", 23, null)).toBeNull();
  });
});

describe("the standing cautions", () => {
  it("say why figures about everyone have ranges", () => {
    expect(whyRangesWords()).toBe(
      "These are all the children, not a sample. The range shows how far the figure could have moved by chance with the same care and the same decisions."
    );
    expect(whyRangesWords("reviews")).toMatch(/^These are all the reviews/);
  });

  it("set unknown ethnicity apart, and warn above 5%", () => {
    expect(unknownWords({x: 5, n: 100}, "Ethnicity")).toBe(
      "Ethnicity is unknown for 5% (5 of 100), left out of the comparison."
    );
    expect(unknownWords({x: 6, n: 100}, "Ethnicity")).toContain("may change");
    expect(unknownWords({x: 0, n: 100}, "Ethnicity")).toBe("Ethnicity is known for everyone.");
  });

  it("have no fault themselves", () => {
    const all = [
      suppressedWords(),
      pooledWords("2021-22", "2023-24"),
      widenedWords(),
      noVariationWords(),
      whyRangesWords(),
      manyComparisonsWords(30),
      changeWords({x: 20, n: 180}, {x: 26, n: 186}, false)
    ];
    expect(faultyWords(all.join(" "))).toEqual([]);
  });
});

describe("what must not be said", () => {
  it.each([
    ["They are 40% more likely than a White British child (8 of 42).", "“more likely” from two shares"],
    ["Boys are 12 per cent less likely to attend (3 of 25).", "“more likely” from two shares"],
    ["The rise is significant.", "“significant” without a number"],
    ["There is no difference between the groups.", "“no difference”"],
    ["35% had three or more placements.", "a percentage without its counts"]
  ])("is found in “%s”", (sentence, fault) => {
    expect(faultyWords(sentence)).toEqual([{fault, sentence}]);
  });

  it.each([
    "This does not mean there is no difference: we cannot tell.",
    "If ethnicity made no difference, about 6 of them would be.",
    "35% (8 of 23) had three or more placements.",
    "57% of 23 children is 13 children.",
    "Signs are significant at 5 in 100."
  ])("is not found in “%s”", (sentence) => {
    expect(faultyWords(sentence)).toEqual([]);
  });

  it("is found sentence by sentence", () => {
    expect(faultyWords("12% (3 of 25) attended. 35% did not.")).toHaveLength(1);
  });
});
