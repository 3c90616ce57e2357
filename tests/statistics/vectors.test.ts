import {group} from "d3";
import {describe, expect, it} from "vitest";
import {eventRate} from "../../loaders/statistics/event_rate.js";
import {printedPercentage} from "../../loaders/statistics/printed_percentage.js";
import {xmr} from "../../loaders/statistics/xmr.js";
import {ANSWERS} from "./answers.js";
import {error, number, vectors, vectorsMissing, worst} from "./vectors.js";

describe.skipIf(vectorsMissing)("the methods against reference answers from R", () => {
  it.each(Object.keys(ANSWERS))("agree to 1e-8 in every column of %s", (file) => {
    const found = worst(vectors(file), ANSWERS[file]!);
    expect(found.compared).toBeGreaterThan(0);
    expect(found.error, `worst in ${found.column}`).toBeLessThan(1e-8);
  });

  it("name the method of a rate as the reference does", () => {
    const methods = vectors("rate_phe_rule").map(
      (row) => eventRate(number(row, "x"), number(row, "pop"), 1)!.method
    );
    expect(methods).toEqual(
      vectors("rate_phe_rule").map((row) => (row.method === "Exact" ? "exact" : "byar"))
    );
  });

  it("find the whole numbers that a printed percentage can mean", () => {
    for (const row of vectors("printed_percentage_check")) {
      const stated = row.stated_count === "NA" ? null : number(row, "stated_count");
      const found = printedPercentage(
        number(row, "printed_pct"),
        number(row, "decimals"),
        number(row, "n"),
        stated
      );
      expect(found.possible.join(";") || "none").toBe(row.possible_counts);
      expect(String(found.consistent ?? "NA").toUpperCase()).toBe(row.consistent);
      expect(error(found.ofStated ?? Number.NaN, number(row, "pct_of_stated"))).toBeLessThan(1e-8);
    }
  });
});

const LABELS: Record<string, string> = {
  "Above UCL": "above the upper limit",
  "Below LCL": "below the lower limit",
  "2 in 3 Above CL": "two of three near the upper limit",
  "2 in 3 Below CL": "two of three near the lower limit",
  "7 Points Above CL": "seven above the mean",
  "7 Points Below CL": "seven below the mean",
  "7 Point Trend (Increasing)": "seven rising",
  "7 Point Trend (Decreasing)": "seven falling"
};

describe.skipIf(vectorsMissing)("XmR charts against NHSRplotthedots", () => {
  const series = group(vectors("xmr"), (row) => `${row.series}, screened: ${row.screen_outliers}`);

  it.each([...series.keys()])("have its mean, limits and labels in %s", (name) => {
    const rows = series.get(name)!;
    const chart = xmr(
      rows.map((row) => number(row, "y")),
      {screen: rows[0]!.screen_outliers === "TRUE"}
    )!;
    const found = worst(rows, () => ({mean: chart.mean, lpl: chart.lower, upl: chart.upper}));
    expect(found.error).toBeLessThan(1e-8);
    expect(chart.signals).toEqual(rows.map((row) => LABELS[row.special_cause!] ?? null));
  });
});
