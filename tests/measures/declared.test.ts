import {describe, expect, it} from "vitest";
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
