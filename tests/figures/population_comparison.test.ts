import {describe, expect, it} from "vitest";
import type {Drawing} from "../../loaders/figures/blocks.js";
import type {EthnicPopulation} from "../../loaders/figures/population_basis.js";
import {populationComparison} from "../../loaders/figures/population_comparison.js";
import {faultyWords} from "./faulty_words.js";
import {cell, type Numbers, releaseOf} from "./release.js";

const period = "2024-03-31";
const of = (category: string, numbers: Numbers | "withheld", breakdown = "ethnicity") =>
  cell("ethnicity-of-children", period, numbers, {breakdown, category, unit: "per cent"});

const cells = [
  of("White British", [140, 199, 70], "ethnicity_white_british"),
  of("Ethnic minorities", [59, 199, 30], "ethnicity_white_british"),
  of("Black", [14, 199, 7]),
  of("Asian", [11, 199, 6]),
  of("Mixed", "withheld"),
  of("Other", [6, 199, 3])
];

const living = (ethnicity: string, children: number, more: Partial<EthnicPopulation> = {}) => ({
  year: 2023,
  ethnicity,
  children,
  youngest: 0,
  oldest: 17,
  ...more
});

const populations = [
  living("White British", 26_987),
  living("Ethnic minorities", 5863),
  living("Black", 560),
  living("Asian", 1314),
  living("Mixed", 2070),
  living("Other", 328)
];

function said(ethnicPopulations: readonly EthnicPopulation[], comparisons = new Map<string, boolean>()) {
  const release = {...releaseOf(cells), ethnicPopulations};
  const drawing = {release, root: "./", comparisons, publish: () => {}} as unknown as Drawing;
  return populationComparison(drawing, {fields: {}, list: []});
}

describe("children in care for their number in the area", () => {
  it("are said for each group against White British children: rate, expected, ratio with range, verdict", () => {
    const html = said(populations);
    expect(html).toContain(
      "Children from ethnic minorities are in care more often for their number: 1.9 times the White British rate</h3>"
    );
    expect(html).toContain(
      "250 in every 10,000 Black children are in care (14 of 560), and 52 in every 10,000 White British children (140 of 26,987). At the White British rate we would expect about 3, not 14. That is 4.8 times the White British rate (range 2.81 to 8.21). Much higher than chance alone would easily explain."
    );
    expect(html).toContain("These numbers are too small to say whether the difference is real.");
    expect(html).toContain("Not shown, to protect children (c): Mixed.");
    expect(html).toContain("Of these, in care: 30% Ethnic minorities");
    const words = [...html.matchAll(/<p class="figure-summary">(.*?)<\/p>/g)].map(([, text]) => text!);
    expect(faultyWords(words.join(" ").replace(/<[^>]*>/g, ""))).toEqual([]);
  });

  it("are counted among the comparisons of the page", () => {
    const comparisons = new Map<string, boolean>();
    said(populations, comparisons);
    expect([...comparisons.values()]).toEqual([true, false, true, true]);
  });

  it("have no ratio, and the reason, where the population is of another year or other ages, or there is none", () => {
    const refused = (change: Partial<EthnicPopulation>) =>
      said(populations.map((one) => ({...one, ...change})));
    expect(said([])).toContain(
      "The council gave no population by ethnic group (population_ethnicity.csv), so children in care are not compared"
    );
    expect(refused({year: 2021})).toContain("The two sources are of different years");
    expect(refused({oldest: 15})).toContain("The two sources cover different ages");
    for (const html of [said([]), refused({year: 2021}), refused({oldest: 15})])
      expect(html).not.toMatch(/times the White British|<svg|<table/);
  });

  it("are not compared where categories differ, or a fifth of a group would be in care", () => {
    const html = said([
      ...populations.filter(({ethnicity}) => !/Black|Other/.test(ethnicity)),
      living("Other", 28)
    ]);
    expect(html).toContain("Not compared: Black; the two sources group ethnicity differently.");
    expect(html).toContain(
      "Not compared: Other; more than one in five of this group&#39;s children would be in care"
    );
  });
});
