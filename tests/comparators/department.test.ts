import {existsSync} from "node:fs";
import {beforeAll, describe, expect, it} from "vitest";
import {compare} from "../../loaders/comparators/compare.js";
import {hasNumbers} from "../../loaders/comparators/fact.js";
import {factIndex} from "../../loaders/comparators/fact_index.js";
import {type OpenData, readOpenData} from "../../loaders/comparators/open_data/read.js";
import {ratePer10000} from "./rate_rule.js";

const folder = "../shared/dfe";

describe.skipIf(!existsSync(folder))("the department's and the statistics office's files", () => {
  let data: OpenData;
  beforeAll(() => {
    data = readOpenData(folder);
  });

  it("are each recognised by their header", () => {
    expect(data.files.filter(({kind}) => kind === "not recognised")).toEqual([]);
    expect(data.files).toHaveLength(10);
  });

  it("give every published rate from the children and the population of the year before", () => {
    const populations = new Map(data.populations.map((one) => [`${one.laCode}|${one.year}`, one.children]));
    const rates = data.facts.filter(
      (fact) =>
        fact.measure === "children-in-care-rate" && fact.geographyType === "council" && hasNumbers(fact)
    );
    const reproduced = rates.filter(({numerator, laCode, period, value}) => {
      const population = populations.get(`${laCode}|${Number(period.slice(0, 4)) - 1}`);
      return population !== undefined && ratePer10000(numerator!, population) === value;
    });
    console.info(`${reproduced.length} of ${rates.length} published council rates reproduced`);
    expect(rates.length).toBeGreaterThan(700);
    expect(reproduced).toHaveLength(rates.length);
  });

  it("name the ten neighbours of every council of today", () => {
    const names = data.neighbours.get("800")!.map(({name}) => name);
    expect(names.slice(0, 3)).toEqual(["York", "Trafford", "Hertfordshire"]);
    expect(
      [...data.neighbours.values()].every((ten) => ten.length === 10 && ten.every(({name}) => name))
    ).toBe(true);
  });

  it("give one council beside its neighbours on a measure", () => {
    const beside = compare(
      factIndex(data.facts),
      data.neighbours,
      {laCode: "800", region: "South West"},
      {measure: "three-or-more-placements", period: "2024-25"},
      "lower is better",
      null
    );
    expect(beside.england).toMatchObject({value: 10, numerator: 8500, denominator: 81770});
    expect(beside.neighbours).toHaveLength(10);
    expect(beside.rank!.of).toBeGreaterThan(140);
  });

  it("never give a council's small number, nor a number where they print a symbol", () => {
    const councils = data.facts.filter(({geographyType}) => geographyType === "council");
    expect(councils.filter(({numerator}) => numerator !== null && numerator > 0 && numerator < 6)).toEqual(
      []
    );
    expect(councils.filter((fact) => !hasNumbers(fact) && (fact.value ?? fact.numerator) !== null)).toEqual(
      []
    );
  });

  it("divide the children in care among our categories with none lost", () => {
    for (const breakdown of [
      "age_band",
      "sex",
      "ethnicity",
      "legal_status",
      "placement_type",
      "category_of_need",
      "uasc"
    ]) {
      const parts = data.facts.filter(
        (fact) =>
          fact.measure === "children-in-care" &&
          fact.geography === "England" &&
          fact.period === "2025-03-31" &&
          fact.breakdown === breakdown &&
          fact.statistic === "value"
      );
      const sum = parts.reduce((total, {numerator}) => total + numerator!, 0);
      // Each national figure is rounded to 10.
      expect([breakdown, Math.abs(sum - 81770) <= 5 * (parts.length + 1)]).toEqual([breakdown, true]);
    }
  });
});
