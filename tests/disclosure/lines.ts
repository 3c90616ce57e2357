import {provable} from "../../loaders/disclosure/attack/audit.js";
import type {Line} from "../../loaders/disclosure/attack/figures.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {aMeasure} from "./tables.js";

export const day = "2024-03-31";
export const years = ["2021-22", "2022-23", "2023-24"];

/** A line of figures.csv; a numerator of null is withheld. */
export function line(measure: string, at: string, numerator: number | null, more: Partial<Line> = {}): Line {
  const [breakdown = "", category = ""] = at.split("=");
  return {
    measure,
    geography: "Exampleshire",
    period: day,
    breakdown,
    category,
    breakdown2: "",
    category2: "",
    statistic: "value",
    status: numerator === null && more.value === undefined ? "withheld" : "shown",
    numerator,
    denominator: null,
    value: "",
    lower: "",
    upper: "",
    unit: "children",
    numbers: [],
    ...more
  };
}

export const inCare = aMeasure("children-in-care", {
  breakdowns: ["sex", "ethnicity", "ethnicity_white_british", "age_band", "legal_status", "reason"]
});
export const share = (id: string, counted: string, more: Partial<Measure> = {}) =>
  aMeasure(id, {figure: {kind: "share", counted}, unit: "per cent", breakdowns: [], ...more});

export const total = line("children-in-care", "", 180);
export const by = (breakdown: string, counts: Record<string, number | null>) =>
  Object.entries(counts).map(([category, count]) =>
    line("children-in-care", `${breakdown}=${category}`, count)
  );

export const proves = async (lines: readonly Line[], ...measures: Measure[]) =>
  (await provable(lines, {measures: [inCare, ...measures]})).length > 0;
