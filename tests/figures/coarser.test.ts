import {describe, expect, it} from "vitest";
import {figure} from "../../loaders/figures/figure.js";
import {cell, measures, releaseOf} from "./release.js";

const day = "2024-03-31";
const byAge = (breakdown: string, counts: Record<string, number | "withheld">) =>
  Object.entries(counts).map(([category, count]) =>
    cell("children-in-care", day, count === "withheld" ? count : [count, null, count], {breakdown, category})
  );

const broad = byAge("age_band_broad", {"Under 5": 31, "5 to 15": 90, "16 and over": 40});
const draw = (cells: ReturnType<typeof byAge>) =>
  figure(releaseOf(cells), measures, {measure: "children-in-care", by: "age_band"});

describe("a figure whose finer groups are mostly withheld", () => {
  const sparse = byAge("age_band", {
    "Under 1": "withheld",
    "1 to 4": "withheld",
    "5 to 9": "withheld",
    "10 to 15": 61,
    "16 and over": 40
  });

  it("is divided more coarsely, and says so", () => {
    const {html, id} = draw([...sparse, ...broad]);
    expect(html).toContain("age in broad bands");
    expect(html).toContain("5 to 15");
    expect(html).toContain("In finer groups most of these figures would have to be withheld");
    expect(id).toBe("children-in-care-by-age_band");
  });

  it("stays as it is where coarser groups show no more", () => {
    const none = byAge("age_band_broad", {"Under 5": "withheld", "5 to 15": "withheld", "16 and over": 40});
    expect(draw([...sparse, ...none.slice(0, 2)]).html).not.toContain("In finer groups");
  });
});

it("is not divided more coarsely where most of its groups are shown", () => {
  const most = byAge("age_band", {
    "Under 1": "withheld",
    "1 to 4": "withheld",
    "5 to 9": 30,
    "10 to 15": 61,
    "16 and over": 40
  });
  expect(draw([...most, ...broad]).html).not.toContain("broad bands");
});
