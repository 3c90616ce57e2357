import {describe, expect, it} from "vitest";
import {completeness} from "../../loaders/figures/completeness.js";
import {fields} from "../../loaders/figures/fields.js";
import {measures} from "../../loaders/measures/index.js";
import {cell, type Numbers, releaseOf} from "./release.js";

const when = "2024-03-31";
const distance = (category: string, numbers: Numbers | "withheld", period = when) =>
  cell("distance-bands", period, numbers, {unit: "per cent", breakdown: "distance_band", category});
const total = (period = when) => cell("distance-bands", period, [200, 200, 100], {unit: "per cent"});

/** The cells of the row of one field, without tags. */
function rowOf(cells: Parameters<typeof releaseOf>[0], name: string): string[] {
  const row = completeness(releaseOf(cells), measures)
    .split("<tr>")
    .find((one) => one.includes(`(${name})`));
  return [...(row ?? "").matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text]) =>
    text!.replace(/<[^>]+>/g, "")
  );
}

describe("the completeness of the fields", () => {
  it("says how many are not known and between what a share lies, from released figures", () => {
    const cells = [
      total(),
      distance("20 miles or less", [120, 200, 60]),
      distance("Over 20 miles", [50, 200, 25]),
      distance("Unknown", [30, 200, 15])
    ];
    const [name, behind, period, gap, difference] = rowOf(cells, "PL_DISTANCE");
    expect([name, period, gap]).toEqual(["Distance from home (PL_DISTANCE)", "31 March 2024", "30 of 200"]);
    expect(behind).toMatch(/^\d+ measures? divided by it, .*over 20 miles/i);
    expect(difference).toBe(
      "The share of any one group could be up to 15 percentage points larger: over 20 miles is between 25% and 40%, whatever the gaps hold."
    );
  });

  it("says nothing of a gap that is withheld, nor works it out from the groups", () => {
    const cells = [
      total(),
      distance("20 miles or less", [150, 200, 75]),
      distance("Over 20 miles", "withheld"),
      distance("Unknown", "withheld")
    ];
    const [, , , gap, difference] = rowOf(cells, "PL_DISTANCE");
    expect(gap).toBe("c");
    expect(difference).not.toMatch(/\d/);
  });

  it("says that nothing is missing, and takes the latest period alone", () => {
    const cells = [
      total("2023-03-31"),
      distance("Unknown", [30, 200, 15], "2023-03-31"),
      total(),
      distance("Unknown", [0, 200, 0])
    ];
    expect(rowOf(cells, "PL_DISTANCE").slice(2)).toEqual([
      "31 March 2024",
      "None",
      "None: it is known of all."
    ]);
  });

  it("adds what is counted apart to everyone", () => {
    const cells = [
      cell("participation-method", "2023-24", [380, 380, 100], {unit: "per cent"}),
      cell("participation-method", "2023-24", [20, null, 5], {
        unit: "per cent",
        breakdown: "participation_code",
        category: "Not recorded"
      })
    ];
    expect(rowOf(cells, "REVIEW_CODE").slice(3)).toEqual([
      "20, beside 380 known",
      "The share of any one group could be up to 5 percentage points larger."
    ]);
  });

  it("leaves out a field that the release has no figure of", () => {
    expect(completeness(releaseOf([]), measures)).not.toContain('scope="row"');
  });

  it("names measures, breakdowns and gaps that exist", () => {
    for (const {measure, by, behind = []} of fields) {
      const known = measures.find(({id}) => id === measure);
      expect(known?.breakdowns.flat(), `${measure} by ${by}`).toContain(by);
      for (const id of behind) expect(measures.map((one) => one.id)).toContain(id);
    }
  });
});
