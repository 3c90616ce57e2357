import {cpSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {factIndex} from "../../loaders/comparators/fact_index.js";
import {readOpenData} from "../../loaders/comparators/open_data/read.js";
import {printedParts} from "../../loaders/synthetic/region/published.js";
import {writeRegion} from "../../loaders/synthetic/region/region.js";
import {populationFor, ratePer10000} from "../comparators/rate_rule.js";

const committed = "data/synthetic";
const data = readOpenData(join(committed, "open-data"));
const facts = factIndex(data.facts);
const folder = mkdtempSync(join(tmpdir(), "region-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("the invented region", () => {
  it("is the same to the byte for the same seed, and is what is committed", async () => {
    cpSync(committed, folder, {recursive: true});
    rmSync(join(folder, "open-data"), {recursive: true});
    await writeRegion({folder, seed: 3, years: Array.from({length: 10}, (_, index) => 2016 + index)});
    const files = readdirSync(join(committed, "open-data")).sort();
    expect(readdirSync(join(folder, "open-data")).sort()).toEqual(files);
    for (const file of files) {
      const [again, kept] = [folder, committed].map((path) =>
        readFileSync(join(path, "open-data", file), "utf8")
      );
      expect(again === kept, file).toBe(true);
    }
  }, 60_000);

  it("has eleven councils whose names say that they are invented, each with the ten others as neighbours", () => {
    expect(data.areas.map(({laCode, name}) => [laCode, name])).toEqual([
      ["989", "Dummyford"],
      ["990", "Fictionshire"],
      ["991", "Imaginary Vale"],
      ["992", "Madeupton"],
      ["993", "Make-believe Forest"],
      ["994", "Mockborough"],
      ["995", "Notional Bay"],
      ["996", "Placeholder-on-Sea"],
      ["997", "Pretendham"],
      ["998", "Sampleton"],
      ["999", "Exampleshire"]
    ]);
    expect([...data.neighbours.values()].map((list) => list.length)).toEqual(Array(11).fill(10));
    expect(new Set(data.areas.map(({region}) => region))).toEqual(new Set(["Invented region"]));
  });

  it("is recognised whole by the readers of the department's files", () => {
    expect(data.files.map(({kind}) => kind)).not.toContain("not recognised");
    expect([...new Set(data.facts.map(({measure}) => measure))].sort()).toEqual([
      "away-without-authorisation",
      "children-ceasing",
      "children-in-care",
      "children-in-care-rate",
      "children-in-proceedings",
      "children-starting",
      "dental-checks",
      "distance-bands",
      "ethnicity-of-children",
      "health-assessments",
      "immunisations",
      "long-term-stability",
      "missing",
      "outside-area",
      "over-20-miles-outside-area",
      "sdq-concern",
      "sdq-score",
      "section-20",
      "social-worker-changes",
      "three-or-more-placements",
      "uasc-children",
      "uasc-share",
      "within-20-miles"
    ]);
  });

  it("never prints 1 to 5 children of a council, and rounds above councils to 10", () => {
    for (const {geographyType, numerator} of data.facts) {
      if (numerator === null) continue;
      if (geographyType === "council") expect(numerator === 0 || numerator > 5).toBe(true);
      else expect(numerator % 10).toBe(0);
    }
  });

  it("prints rates that the department's rule gives", () => {
    for (const fact of data.facts.filter(({measure}) => measure === "children-in-care-rate")) {
      const population = populationFor(data.populations, fact, fact.period);
      if (population) expect(ratePer10000(fact.numerator!, population.children)).toBe(fact.value);
    }
  });

  it("hides a second part where one alone would follow from the total", () => {
    const place = {level: "Local authority", name: "", laCode: "", onsCode: "", years: []} as const;
    expect(printedParts(place, {Red: 40, Blue: 3, Green: 9})).toEqual({Red: "40", Blue: "c", Green: "c"});
    expect(printedParts(place, {Red: 40, Blue: 3, Green: 4})).toEqual({Red: "40", Blue: "c", Green: "c"});
    expect(printedParts(place, {Red: 40, Blue: 0, Green: 9})).toEqual({Red: "40", Blue: "0", Green: "9"});
  });

  it("balances: children in care change by those who start less those who cease", () => {
    for (const {laCode} of data.areas.filter((area) => area.laCode !== "999")) {
      const of = (measure: string, period: string) => facts.council({measure, period}, laCode)!.value!;
      const change = of("children-in-care", "2025-03-31") - of("children-in-care", "2024-03-31");
      expect(of("children-starting", "2024-25") - of("children-ceasing", "2024-25")).toBe(change);
    }
  });
});
