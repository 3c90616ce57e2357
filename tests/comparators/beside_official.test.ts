import {describe, expect, it} from "vitest";
import {readComparators} from "../../loaders/comparators/comparators.js";
import {factIndex} from "../../loaders/comparators/fact_index.js";
import {besideOfficial} from "../../loaders/comparators/published/beside_official.js";
import {readPublished} from "../../loaders/comparators/published/figure.js";

const kept = readComparators({reference: "data/reference", openData: "/nowhere"});
const figures = readPublished("data/published");
const beside = besideOfficial(figures, factIndex(kept.facts), kept.areas);
const of = (id: string) => beside.find(({figure}) => figure.id === id);

describe("a printed figure beside the department's of today", () => {
  it("says both where the council's return was amended afterwards", () => {
    expect(of("b22-care")).toMatchObject({
      differs: true,
      sentence: "Printed 197 (children in care); the department's figure today is 196."
    });
    expect(of("r22-rate")).toMatchObject({
      differs: true,
      sentence:
        "Printed 106.1 (children in care for every 10,000 children); the department's figure today is 99."
    });
  });

  it("says so where they agree", () => {
    const agreeing = beside.filter(({differs}) => !differs);
    expect(agreeing.length).toBeGreaterThan(0);
    for (const {figure, fact} of agreeing) expect(Math.round(figure.value!)).toBe(fact.value);
  });

  it("leaves out what may not be shown, and what has no official twin", () => {
    expect(beside.every(({figure}) => figure.show && figure.measure !== "")).toBe(true);
    expect(of("b18-ni66-year")).toBeUndefined();
    const hidden = figures.map((figure) => ({...figure, show: false}));
    expect(besideOfficial(hidden, factIndex(kept.facts), kept.areas)).toEqual([]);
  });
});
