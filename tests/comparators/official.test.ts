import {describe, expect, it} from "vitest";
import {compare} from "../../loaders/comparators/compare.js";
import {hasNumbers} from "../../loaders/comparators/fact.js";
import {factIndex} from "../../loaders/comparators/fact_index.js";
import {readOfficial} from "../../loaders/comparators/official.js";
import {publishable} from "../../loaders/comparators/publishable.js";
import {populationFor, ratePer10000} from "./rate_rule.js";

const official = readOfficial("data/reference");
const index = factIndex(official.facts);
const four = ["372", "800", "816", "884"];

describe("the official facts kept with the site", () => {
  it("are of England, nine regions, four councils and their neighbours", () => {
    const places = (type: string) =>
      new Set(
        official.facts.filter(({geographyType}) => geographyType === type).map(({geography}) => geography)
      );
    expect([...places("country")]).toEqual(["England"]);
    expect(places("region").size).toBe(9);
    const neighbours = four.flatMap((laCode) => official.neighbours.get(laCode)!.map((one) => one.laCode));
    const kept = new Set(official.areas.map(({laCode}) => laCode));
    expect([...four, ...neighbours].filter((laCode) => !kept.has(laCode))).toEqual([]);
  });

  it("say where each is from and of which year's release", () => {
    expect(official.facts.filter(({source}) => !/, .*2025/.test(source))).toEqual([]);
  });

  it("hold no more of a council than may be republished", () => {
    expect(publishable(official.facts)).toHaveLength(official.facts.length);
  });

  it("have numbers only where they are shown", () => {
    expect(official.facts.filter((fact) => !hasNumbers(fact) && fact.value !== null)).toEqual([]);
    expect(official.facts.filter((fact) => hasNumbers(fact) && fact.value === null)).toEqual([]);
  });

  it("agree with the rate rule wherever children and population are kept", () => {
    const rates = official.facts.filter(
      ({measure, denominator, geographyType}) =>
        measure === "children-in-care-rate" && denominator !== null && geographyType === "council"
    );
    expect(rates.length).toBeGreaterThan(30);
    const wrong = rates.filter((fact) => {
      const population = populationFor(official.populations, fact, fact.period);
      return (
        ratePer10000(fact.numerator!, fact.denominator!) !== fact.value ||
        (population && population.children !== fact.denominator)
      );
    });
    expect(wrong.map(({geography, period}) => `${geography} ${period}`)).toEqual([]);
  });

  it("give each of the four councils its ten neighbours on six measures", () => {
    const measures = [
      ["children-in-care", "2025-03-31"],
      ["children-in-care-rate", "2025-03-31"],
      ["uasc-share", "2025-03-31"],
      ["three-or-more-placements", "2024-25"],
      ["long-term-stability", "2025-03-31"],
      ["over-20-miles-outside-area", "2025-03-31"]
    ] as const;
    for (const laCode of four) {
      const {region} = official.areas.find((area) => area.laCode === laCode)!;
      for (const [measure, period] of measures) {
        const beside = compare(
          index,
          official.neighbours,
          {laCode, region},
          {measure, period},
          "neither",
          null
        );
        expect(beside.neighbours).toHaveLength(10);
        expect(beside.england?.value).toBeGreaterThan(0);
        expect(beside.region?.value).toBeGreaterThan(0);
        expect(beside.neighbourMean?.of).toBeGreaterThanOrEqual(7);
      }
    }
  });
});
