import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/comparators/compare.js";
import type {Fact} from "../../loaders/comparators/fact.js";
import {factIndex} from "../../loaders/comparators/fact_index.js";
import {publishable} from "../../loaders/comparators/publishable.js";
import {quartileOf, rankOf} from "../../loaders/comparators/rank.js";

const shown: Fact = {
  measure: "three-or-more-placements",
  geography: "Exmouth",
  geographyType: "council",
  laCode: "901",
  period: "2023-24",
  breakdown: "",
  category: "",
  statistic: "value",
  numerator: 20,
  denominator: 200,
  value: 10,
  unit: "per cent",
  status: "shown",
  source: "invented"
};
const council = (laCode: string, value: number | null, more: Partial<Fact> = {}): Fact => ({
  ...shown,
  laCode,
  geography: `Ex${laCode}`,
  value,
  ...(value === null ? {numerator: null, denominator: null, status: "c"} : {}),
  ...more
});
const england: Fact = {...shown, geographyType: "country", geography: "England", laCode: "", value: 11};

describe("a rank", () => {
  it("puts the best first, and equals together", () => {
    expect(rankOf(8, [8, 8, 10, 12], "lower is better")).toEqual({rank: 1, of: 4});
    expect(rankOf(10, [8, 8, 10, 12], "lower is better")).toEqual({rank: 3, of: 4});
    expect(rankOf(10, [8, 8, 10, 12], "higher is better")).toEqual({rank: 2, of: 4});
  });

  it("puts the highest first where neither end is better", () => {
    expect(rankOf(12, [8, 10, 12], "neither")).toEqual({rank: 1, of: 3});
  });
});

describe("a quartile", () => {
  const values = [1, 2, 3, 4, 5, 6, 7, 8];

  it("is the first at the better end", () => {
    expect(values.map((value) => quartileOf(value, values, "lower is better"))).toEqual([
      1, 1, 2, 2, 3, 3, 4, 4
    ]);
    expect(values.map((value) => quartileOf(value, values, "higher is better"))).toEqual([
      4, 4, 3, 3, 2, 2, 1, 1
    ]);
  });

  it("is not given where neither end is better, or for too few councils", () => {
    expect(quartileOf(1, values, "neither")).toBeNull();
    expect(quartileOf(1, [1, 2, 3], "lower is better")).toBeNull();
  });
});

describe("a council beside others", () => {
  const neighbours = new Map([
    ["901", ["902", "903", "904"].map((laCode) => ({laCode, name: `Ex${laCode}`}))]
  ]);
  const facts = [
    council("901", 10),
    council("902", 8),
    council("903", 12),
    council("904", null),
    council("905", 20),
    england
  ];
  const figure = {measure: "three-or-more-placements", period: "2023-24"};
  const beside = (own: number | null = null) =>
    compare(
      factIndex(facts),
      neighbours,
      {laCode: "901", region: "South West"},
      figure,
      "lower is better",
      own
    );

  it("has its neighbours by name, and the mean of those shown", () => {
    expect(beside().neighbours.map(({neighbour, fact}) => [neighbour.name, fact?.value])).toEqual([
      ["Ex902", 8],
      ["Ex903", 12],
      ["Ex904", null]
    ]);
    expect(beside().neighbourMean).toEqual({value: 10, of: 2});
  });

  it("has England and a rank among councils shown", () => {
    expect(beside()).toMatchObject({england: {value: 11}, region: null, rank: {rank: 2, of: 4}});
  });

  it("is ranked by its own figure where that is given", () => {
    expect(beside(30).rank).toEqual({rank: 4, of: 4});
  });
});

describe("what may be republished", () => {
  it("is everything of England and regions", () => {
    const category = {...england, breakdown: "ethnicity", category: "Asian"};
    expect(publishable([england, category])).toHaveLength(2);
  });

  it("is no breakdown of a council", () => {
    expect(publishable([council("901", 10, {breakdown: "ethnicity", category: "Asian"})])).toEqual([]);
  });

  it("is nothing that stands for or leaves out 1 to 5 children", () => {
    const of = (numerator: number) => publishable([council("901", numerator / 2, {numerator})]).length;
    expect([0, 5, 6, 194, 195, 200].map(of)).toEqual([1, 0, 1, 1, 0, 1]);
    const count = (value: number) =>
      publishable([council("901", value, {unit: "children", numerator: value, denominator: null})]).length;
    expect([5, 6].map(count)).toEqual([0, 1]);
  });

  it("keeps the department's symbols, which give no number", () => {
    expect(publishable([council("901", null)])).toHaveLength(1);
  });

  it("is nothing our own release hides", () => {
    expect(
      publishable([council("901", 10), council("902", 10)], ({laCode}) => laCode === "901")
    ).toHaveLength(1);
  });
});
