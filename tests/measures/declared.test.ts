import {describe, expect, it} from "vitest";
import {categories} from "../../loaders/measures/categories.js";
import {measures} from "../../loaders/measures/index.js";

describe("what measures declare", () => {
  it("asks for months of history only where a figure looks back further than its own period", () => {
    const asked = measures.flatMap(({id, lookBackMonths}) =>
      lookBackMonths ? [`${id}: ${lookBackMonths}`] : []
    );
    expect(asked.sort()).toEqual([
      "children-all-reviews-on-time-12-months: 12",
      // Two and a half years: long-term stability is of children in care so long (NI63).
      "long-term-stability: 30"
    ]);
  });

  it("divides by breakdowns of which the categories are known", () => {
    const lost = measures.flatMap((measure) =>
      measure.breakdowns.flat().flatMap((breakdown) => {
        const known = measure.categories?.[breakdown] ?? categories[breakdown];
        return known ? [] : [`${breakdown} of loaders/measures/${measure.id}.ts`];
      })
    );
    expect(lost, `Not in loaders/measures/categories.ts: ${lost.join(", ")}`).toEqual([]);
  });

  it("lists each category once, so that none is printed twice", () => {
    const twice = measures.flatMap((measure) =>
      measure.breakdowns.flat().flatMap((breakdown) => {
        const known = measure.categories?.[breakdown] ?? categories[breakdown] ?? [];
        return new Set(known).size < known.length ? [`${breakdown} of ${measure.id}`] : [];
      })
    );
    expect(twice).toEqual([]);
  });

  it("counts nobody only from files that name no child", () => {
    const own = measures.filter(({countsNobody}) => countsNobody);
    expect(own.map(({id}) => id).sort()).toEqual([
      "actions",
      "caseload-what-if",
      "challenge-resolution-time",
      "challenges",
      "challenges-resolved-in-time",
      "freeze-requests",
      "iro-caseload",
      "iro-caseload-highest",
      "iro-caseload-lowest",
      "iro-weighted-caseload",
      "iro-workforce",
      "legal-advice",
      "regulation-44-visits",
      "reviews-per-iro"
    ]);
    expect(own.filter(({subject}) => subject !== "service")).toEqual([]);
  });
});
