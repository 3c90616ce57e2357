import {describe, expect, it} from "vitest";
import {
  comparisonWords,
  type Names,
  shareWords,
  verdictWords
} from "../../loaders/figures/comparison_words.js";
import {gapRangeWords, ratioWords} from "../../loaders/figures/ratio_words.js";
import {compare} from "../../loaders/statistics/comparison.js";
import {faultyWords} from "./faulty_words.js";

const names: Names = {
  group: "children from ethnic minorities",
  reference: "White British children",
  people: "Ethnic minorities",
  referenceName: "White British",
  trait: "ethnicity",
  did: "had three or more placements",
  having: "with three or more placements",
  everyone: "children in care",
  period: "year"
};

const said = (a: number, n1: number, c: number, n0: number) =>
  comparisonWords(compare({a, n1}, {c, n0}, {flip: false}), names);

describe("8 of 42 children against 15 of 126", () => {
  const comparison = compare({a: 8, n1: 42}, {c: 15, n0: 126});

  it("are said in four sentences", () => {
    expect(comparisonWords(comparison, names)).toEqual([
      "19 in every 100 children from ethnic minorities had three or more placements (8 of 42), and 12 in every 100 White British children (15 of 126).",
      "At the White British rate we would expect 5 of the 42, not 8.",
      "23 children had three or more placements. If ethnicity made no difference, about 6 of them would be from ethnic minorities; anything from 2 to 10 would be unremarkable. There were 8.",
      "These numbers are too small to say whether the difference is real. They fit anything from 4 fewer to 22 more in every 100. This does not mean there is no difference: with this many children, even a real gap of this size would show up in about 1 year in 4."
    ]);
  });

  it("are two shares side by side, never a likelihood", () => {
    const sentence = shareWords({a: 8, n1: 42}, {k: 23, T: 168}, names);
    expect(sentence).toBe(
      "Ethnic minorities are 25 of every 100 children in care and 35 of every 100 with three or more placements."
    );
    expect(sentence).not.toContain("likely");
  });

  it("are 1.6 times, with a range", () => {
    expect(ratioWords(comparison, names)).toBe("1.6 times the White British rate (range 0.73 to 3.38)");
  });

  it("hold nothing that must not be said", () => {
    expect(faultyWords(comparisonWords(comparison, names).join(" "))).toEqual([]);
  });
});

describe("the verdict in words", () => {
  const of = (a: number, n1: number, c: number, n0: number) =>
    verdictWords(compare({a, n1}, {c, n0}, {flip: false}), names);

  it("says a difference and not its cause", () => {
    expect(of(24, 126, 45, 378)).toBe(
      "Higher than chance alone would easily explain. This shows a difference, not its cause; ages and reasons for care also differ between groups."
    );
    expect(of(45, 378, 24, 126)).toMatch(/^Lower than chance alone/);
  });

  it("says much higher or lower only at 99.8%", () => {
    expect(of(55, 300, 190, 1900)).toMatch(/^Much higher than chance alone/);
    expect(of(190, 1900, 55, 300)).toMatch(/^Much lower than chance alone/);
  });

  it("says similar as a range that was earned", () => {
    expect(of(500, 1000, 1010, 2000)).toBe(
      "Similar: the data rule out a difference of more than about a quarter either way."
    );
  });

  it("says nothing but that it is not shown, when it is not", () => {
    const hidden = compare(null, {c: 15, n0: 126});
    expect(comparisonWords(hidden, names)).toEqual(["Not shown, to protect children: (c)."]);
    expect(ratioWords(hidden, names)).toBe("(c)");
  });

  it("does not speak of seeing a gap of this size where there is none", () => {
    expect(of(5, 42, 15, 126)).toMatch(/This does not mean there is no difference\.$/);
  });

  it("does not count years for a gap as small as chance makes", () => {
    expect(of(6, 40, 18, 130)).toMatch(/one as small as this could not be told from chance\.$/);
  });

  it("counts the years in which a gap would be seen", () => {
    expect(of(8, 42, 15, 126)).toMatch(/even a real gap of this size would show up in about 1 year in 4\.$/);
    expect(of(20, 140, 35, 410)).toMatch(/in about [4-9] years in 10\.$/);
    expect(verdictWords(compare({a: 8, n1: 42}, {c: 15, n0: 126}), {period: "three-year period"})).toMatch(
      /about 1 three-year period in 4\.$/
    );
  });
});

describe("the edges of a comparison", () => {
  it("say none and all in words", () => {
    expect(said(0, 12, 15, 126)[0]).toBe(
      "None of the 12 children from ethnic minorities had three or more placements, and 12 in every 100 White British children (15 of 126)."
    );
    expect(said(5, 5, 126, 126)[0]).toBe(
      "All 5 children from ethnic minorities had three or more placements, and all 126 White British children."
    );
  });

  it("say that nobody is there", () => {
    expect(said(0, 0, 15, 126)).toEqual(["There are no children from ethnic minorities."]);
    expect(said(8, 42, 0, 0)).toEqual(["There are no White British children to compare with."]);
  });

  it("say that nobody in either group is a case, with no ratio", () => {
    expect(said(0, 42, 0, 126).at(-1)).toBe("There are no cases in either group.");
    expect(ratioWords(compare({a: 0, n1: 42}, {c: 0, n0: 126}), names)).toBe("no cases in either group");
  });

  it("give no ratio over none, but the least that it can be", () => {
    expect(ratioWords(compare({a: 6, n1: 25}, {c: 0, n0: 60}), names)).toMatch(
      /^cannot be divided: none in the reference group; at least \d+\.\d times$/
    );
    expect(ratioWords(compare({a: 3, n1: 25}, {c: 0, n0: 60}), names)).toBe(
      "cannot be divided: none in the reference group"
    );
  });

  it("give a ratio of 0 with its upper end, and none with too few", () => {
    expect(ratioWords(compare({a: 0, n1: 18}, {c: 11, n0: 95}), names)).toBe(
      "0 times the White British rate (up to 1.60)"
    );
    expect(ratioWords(compare({a: 2, n1: 9}, {c: 31, n0: 210}), names)).toBe(
      "too few children to give a ratio"
    );
  });

  it("never round a few to none, nor nearly all to all", () => {
    expect(said(1, 400, 5, 900)[0]).toContain("Fewer than 1 in every 100");
    expect(said(399, 400, 5, 900)[0]).toContain("More than 99 in every 100");
    expect(said(8, 900, 30, 2000)[0]).toContain("1.5 in every 100 White British children (30 of 2,000)");
  });

  it("say about when what is expected is no whole number, and and when it comes out the same", () => {
    expect(said(9, 40, 14, 130)[1]).toBe(
      "At the White British rate we would expect about 4 of the 40, not 9."
    );
    expect(said(4, 40, 14, 130)[1]).toBe(
      "At the White British rate we would expect about 4 of the 40, and there were 4."
    );
    expect(said(1, 12, 2, 126)[1]).toBe(
      "At the White British rate we would expect fewer than 1 of the 12, not 1."
    );
  });

  it("count one child as one", () => {
    expect(said(1, 40, 0, 120)[2]).toMatch(/^1 child had three or more placements\..* There was 1\.$/);
  });
});

describe("the range of a gap", () => {
  it("says fewer and more on the sides where they are", () => {
    const words = (lower: number, upper: number) => gapRangeWords({value: 0, lower, upper});
    expect(words(-0.04, 0.22)).toBe("4 fewer to 22 more");
    expect(words(0.05, 0.22)).toBe("5 to 22 more");
    expect(words(-0.22, -0.05)).toBe("22 to 5 fewer");
    expect(words(-0.22, 0.004)).toBe("22 fewer to 0 more");
    expect(words(-0.004, 0.006)).toBe("0.4 fewer to 0.6 more");
  });
});

describe("every sentence written from any counts", () => {
  it("has no fault and no gap in it", () => {
    for (const n1 of [0, 1, 9, 42, 300]) {
      for (const n0 of [0, 5, 126, 1500]) {
        for (const part of [0, 0.02, 0.5, 1]) {
          for (const other of [0, 0.1, 1]) {
            const text = said(Math.round(n1 * part), n1, Math.round(n0 * other), n0).join(" ");
            expect(faultyWords(text)).toEqual([]);
            expect(text).not.toMatch(/NaN|Infinity|undefined|null|-\d| {2}/);
          }
        }
      }
    }
  });
});
