import {describe, expect, it} from "vitest";
import {dimensionsOf} from "../../loaders/disclosure/domain.js";
import type {CountedRow, PopulationCounts} from "../../loaders/disclosure/input.js";
import {refined} from "../../loaders/disclosure/refined.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {areApart} from "../../loaders/disclosure/subjects.js";
import {measures} from "../../loaders/measures/index.js";

/** A population counted by two breakdowns, of which these combinations occur. */
function counted(one: string, other: string, combinations: readonly (readonly [string, string])[]) {
  const rows = combinations.map(
    (values): CountedRow => ({period: "2025-03-31", kind: "year end", values, count: 7})
  );
  const characteristics = [one, other].map((name) => ({name, sql: name}));
  const request = {name: "children_in_care", population: "children_in_care", weight: "1", characteristics};
  return {request, rows} satisfies PopulationCounts;
}

describe("what follows from what", () => {
  it("does not take for a rule that all unaccompanied children of a council live at a distance nobody knows", () => {
    const chance = counted("uasc", "distance_band", [
      ["UASC", "Unknown"],
      ["Not UASC", "Unknown"],
      ["Not UASC", "20 miles or less"],
      ["Not UASC", "Over 20 miles"]
    ]);
    expect(refined(chance)).toBe(chance);
  });

  it("does not take it for a rule that each type of placement is in one area or the other", () => {
    const {request, rows} = counted("placement_type", "outside_area", [
      ["Foster placements", "In the area"],
      ["Secure homes and children's homes", "Outside the area"]
    ]);
    expect([...dimensionsOf(request, rows, new Map()).get("placement_type")!.decides.keys()]).toEqual([]);
  });

  it("knows that a locality says how far away it is", () => {
    const {request, rows} = counted("locality", "distance_band", [
      ["In the area, 20 miles or less", "20 miles or less"],
      ["Outside the area, 20 miles or less", "20 miles or less"],
      ["Outside the area, over 20 miles", "Over 20 miles"]
    ]);
    expect([...dimensionsOf(request, rows, new Map()).get("locality")!.decides.keys()]).toEqual([
      "distance_band"
    ]);
  });

  it("knows that ethnic groups and the two groups of White British and others overlap", () => {
    const overlap = counted("ethnicity", "ethnicity_white_british", [
      ["White", "White British"],
      ["White", "Ethnic minorities"],
      ["Asian", "Ethnic minorities"]
    ]);
    expect(refined(overlap).request.characteristics.map(({name}) => name)).toContain(
      "ethnicity & ethnicity_white_british"
    );
  });

  it("reads a condition by its columns: what it says of the area may follow from the locality, not from the age", () => {
    const condition = "counted outside_area = 'Outside the area' and distance_band = 'Over 20 miles' of true";
    expect(areApart(condition, "locality")).toBe(false);
    expect(areApart(condition, "age_band")).toBe(true);
  });

  it("takes a column that nobody has described for one that anything may follow from", () => {
    expect(areApart("counted on_time of true", "sex")).toBe(false);
  });

  it.each(breakdowns())("says what %s is read from", (name) => {
    expect(areApart(name, "sex")).toBe(name !== "sex");
  });
});

/** Every breakdown of the measures. */
function breakdowns(): string[] {
  const all = needed(measures).flatMap(({characteristics}) =>
    characteristics.filter(({values}) => values === undefined).map(({name}) => name)
  );
  return [...new Set(all)];
}
