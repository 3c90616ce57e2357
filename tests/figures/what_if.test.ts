import {describe, expect, it} from "vitest";
import type {Drawing} from "../../loaders/figures/blocks.js";
import type {Figure} from "../../loaders/figures/figure.js";
import {printedChart, printedPoints} from "../../loaders/figures/printed_chart.js";
import {sizes} from "../../loaders/figures/theme.js";
import {whatIf} from "../../loaders/figures/what_if.js";
import {cell, releaseOf} from "./release.js";

const years = ["2021-22", "2022-23", "2023-24"];
const flows = (id: string, counts: readonly (number | "withheld")[]) =>
  counts.map((count, index) => cell(id, years[index]!, count === "withheld" ? count : [count, null, count]));

function drawn(leaving: readonly (number | "withheld")[]) {
  const published: Figure[] = [];
  const release = releaseOf([
    cell("children-in-care", "2024-03-31", [180, null, 180]),
    ...flows("children-starting", [70, 80, 90]),
    ...flows("children-ceasing", leaving)
  ]);
  const drawing = {release, measures: [], root: "./", publish: (figure: Figure) => published.push(figure)};
  return {html: whatIf(drawing as unknown as Drawing, {fields: {}, list: []}), published};
}

describe("the what-if", () => {
  const {html, published} = drawn([75, 75, 75]);

  it("says that it is no forecast, and starts from the last three years", () => {
    expect(html).toContain("not a forecast");
    expect(html).toContain("80 came and 75 left in a year");
    expect(html).toMatch(
      /about 185 would be in care after twelve months, 5 more than now\. In 8 of 10 such years/
    );
  });

  it("has every choice in a table without a script, and an address for each with one", () => {
    expect(html.match(/<tr><th scope="row">/g)).toHaveLength(9);
    expect(html.match(/<td>about /g)).toHaveLength(81);
    expect(published).toHaveLength(81);
    expect(published[0]!.id).toBe("what-if--as-now--as-now");
  });

  it("is not made from a figure that is withheld, or from fewer than three years", () => {
    expect(drawn([75, "withheld", 75]).html).toContain("are not shown or not available");
    expect(drawn([75, 75]).html).toContain("are not shown or not available");
  });
});

describe("the charts of printed figures", () => {
  const row = (council: string, year: string, text: string | null, changes = {}) => ({
    id: "",
    council,
    year,
    period: year,
    measure: "reviews-on-time",
    subject: "reviews on time, year",
    whose: "council",
    text,
    document: "A report",
    paragraph: "1",
    ...changes
  });
  const points = printedPoints(
    [
      row("York", "2013-14", "79%"),
      row("York", "2013-14", "79%", {paragraph: "2"}),
      row("York", "2014-15", null),
      row("York", "2014-15", "90%", {whose: "target"}),
      row("York", "2014-15", "80%", {period: "2014-15 Q1"}),
      row("Rotherham", "2021-22", "1,687 reviews"),
      row("Rotherham", "2021-22", "94.4%")
    ],
    /^%$/
  );

  it("hold what councils printed for a year, each once, and nothing that is not repeated", () => {
    expect(points.map(({series, year, label}) => [series, year, label])).toEqual([
      ["Rotherham: reviews on time", "2021-22", "94.4%"],
      ["York: reviews on time", "2013-14", "79%"]
    ]);
  });

  it("keep every year between, and join no two councils", () => {
    const spec = printedChart(points, sizes[0]) as unknown as {
      spec: {layer: {encoding: {x: {scale: {domain: string[]}}}}[]};
    };
    expect(spec.spec.layer[0]!.encoding.x.scale.domain).toHaveLength(9);
    expect(printedChart(points.slice(1), sizes[0])).toBeNull();
  });
});
