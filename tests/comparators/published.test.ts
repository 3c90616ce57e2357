import {existsSync, readFileSync} from "node:fs";
import {describe, expect, it} from "vitest";
import {findings} from "../../loaders/comparators/published/checks.js";
import {readPublished} from "../../loaders/comparators/published/figure.js";
import {printedFigures} from "../../loaders/comparators/published/statement.js";
import {printedPercentage} from "../../loaders/statistics/printed_percentage.js";

const figures = readPublished("data/published");
const all = findings(figures);
const catalogue = "../shared/measures.csv";

describe("figures printed in the reports", () => {
  it("come from five documents of four councils", () => {
    expect(new Set(figures.map(({document}) => document)).size).toBe(5);
    expect([...new Set(figures.map(({council}) => council))].sort()).toEqual([
      "Bath and North East Somerset",
      "Herefordshire",
      "Rotherham",
      "York"
    ]);
    expect(figures.length).toBeGreaterThanOrEqual(200);
  });

  it("say where each is printed, in a few characters", () => {
    for (const {id, paragraph, year, unit, asPrinted} of figures) {
      expect([id, paragraph !== "", /^\d{4}-\d{2}$/.test(year), unit !== ""]).toEqual([id, true, true, true]);
      expect(asPrinted.length).toBeGreaterThan(0);
      expect(asPrinted.length).toBeLessThan(20);
    }
  });

  it("have names of their own, and bases that exist", () => {
    const ids = new Set(figures.map(({id}) => id));
    expect(ids.size).toBe(figures.length);
    expect(figures.filter(({base}) => base && !ids.has(base))).toEqual([]);
  });

  it.skipIf(!existsSync(catalogue))("name only measures of the catalogue", () => {
    const ids = readFileSync(catalogue, "utf8")
      .split("\n")
      .map((line) => line.split(",")[0]);
    expect(
      figures.map(({measure}) => measure).filter((measure) => measure && !ids.includes(measure))
    ).toEqual([]);
  });
});

describe("what may not be repeated", () => {
  const people = [
    "children",
    "young people",
    "carers",
    "parents",
    "IROs",
    "staff",
    "referrals",
    "occasions",
    "cases"
  ];

  it("is every printed count of 1 to 5 people", () => {
    const counts = figures.filter(
      ({unit, value, whose}) =>
        people.includes(unit) && whose === "council" && value !== null && value >= 1 && value <= 5
    );
    expect(counts.length).toBeGreaterThan(10);
    expect(counts.filter(({show}) => show)).toEqual([]);
  });

  it("is every percentage that gives such a count, or all but such a count, with its base", () => {
    const {base} = printedFigures(figures);
    for (const figure of figures.filter(({unit, show}) => unit === "per cent" && show)) {
      const of = base(figure);
      if (!of || of.unit === "per cent") continue;
      const counts = printedPercentage(
        figure.value!,
        figure.asPrinted.split(".")[1] ? 1 : 0,
        of.value
      ).possible;
      const small = counts.some((k) => [k, of.value - k].some((n) => n >= 1 && n <= 5));
      expect([figure.id, small]).toEqual([figure.id, false]);
    }
  });

  it("is never one part of a shown whole, to be had by subtraction", () => {
    for (const {of} of printedFigures(figures).statements) {
      const hidden = of("part").filter(({show}) => !show);
      const ids = hidden.map(({id}) => id);
      expect([ids, of("whole").some(({show}) => show) && hidden.length === 1]).toEqual([ids, false]);
    }
  });

  it("is in no finding's sentence", () => {
    const byId = new Map(figures.map((figure) => [figure.id, figure]));
    for (const finding of all) {
      const hidden = finding.figures.map((id) => byId.get(id)!).filter(({show}) => !show);
      const counts = hidden.filter(({band}) => band === "").map(({asPrinted}) => asPrinted);
      expect(counts.filter((figure) => finding.sentence.includes(figure))).toEqual([]);
      if (counts.length) expect(finding.sentence).not.toMatch(/\d/);
    }
  });
});

describe("what does not fit in the reports", () => {
  it.each([
    ["percentage and its count", "9.10.16", "Printed 57% for 10 of 23; the counts give 43%"],
    ["percentage and its count", "9.10.13", "Printed 40% for 9 of 23"],
    ["percentage and its count", "9.10.9", "Printed 13% for 23 of 170"],
    [
      "percentage and its count",
      "key metrics, point 6",
      "Printed 94.4% for 1,687 of 1,753; the counts give 96.2%"
    ],
    ["average of quarters", "Table 3", "Printed 93% for the year"],
    ["average of quarters", "Table 3", "Printed 89% for the year"],
    ["more likely, from two shares", "9.10.10", "Printed 40% more likely"],
    ["change in per cent", "key metrics, point 1", "596 to 551 is a fall of 7.55%, which rounds to 7.6%"],
    [
      "share of the population too small to be right",
      "key metrics, point 4",
      "Printed 0.049% of the population"
    ],
    ["percentage that no whole number gives", "8.7", "parents who completed the form they received"],
    ["percentage that no whole number gives", "8.6", "meeting's length just about right"],
    ["children and IROs against the caseload", "Table 1", "168 children and 3.1 full-time IROs give 54"],
    ["parts and totals", "Table 5", "Printed 81%"],
    ["parts and totals", "7.4", "together they make 95% of everyone"],
    ["overlapping bands", "9.10.13", "10 to 15 overlaps 5 to 10 at 10"],
    ["ratio of mismatched populations", "key metrics, point 4", "Printed 29%"],
    ["ratio of mismatched populations", "9.10.12", "under 16"],
    ["base that contradicts another", "9.8", "Printed 40 as 20%"],
    ["one percentage, two units", "9.10.20", "Printed 57% of reviews"]
  ])("is found by the check of %s at %s", (check, paragraph, words) => {
    const there = all.filter((finding) => finding.check === check && finding.paragraph === paragraph);
    expect(there.some(({sentence}) => sentence.includes(words))).toBe(true);
  });

  it("is not found in figures put right", () => {
    const right = new Map([
      ["b18-reviewed", 13],
      ["b18-caseload-2018", 54],
      ["r22-on-time", 1655],
      ["b18-missing-yes", 19]
    ]);
    const corrected = findings(
      figures.map((figure) => (right.has(figure.id) ? {...figure, value: right.get(figure.id)!} : figure))
    );
    const still = corrected.filter(
      ({check, figures: ids}) =>
        check !== "ratio of mismatched populations" && ids.some((id) => right.has(id))
    );
    expect(still).toEqual([]);
    expect(corrected.length).toBe(all.length - right.size);
  });
});
