import {describe, expect, it} from "vitest";
import {figure} from "../../loaders/figures/figure.js";
import type {PublishedCell} from "../../loaders/figures/published.js";
import {cell, measures, releaseOf} from "./release.js";

const age = (period: string, category: string, children: number | "withheld") =>
  cell("children-in-care", period, children === "withheld" ? children : [children, null, children], {
    breakdown: "age_band",
    category
  });

const ages = [
  cell("children-in-care", "2024-03-31", [551, null, 551]),
  age("2024-03-31", "Under 1", "withheld"),
  age("2024-03-31", "1 to 4", 87),
  age("2024-03-31", "5 to 9", 131),
  age("2024-03-31", "10 to 15", 214)
];

const years = [
  cell("outside-area", "2022-03-31", [31, 97, 32, 23, 42], {unit: "per cent"}),
  cell("outside-area", "2023-03-31", "withheld", {unit: "per cent"}),
  cell("outside-area", "2024-03-31", [29, 103, 28, 20, 37], {unit: "per cent"})
];

const drawn = (cells: readonly PublishedCell[], by?: string, targets = {}) =>
  figure(releaseOf(cells, targets), measures, {measure: cells[0]!.measure, by});

const values = (spec: unknown) => (spec as {data: {values: Record<string, unknown>[]}}).data.values;
const spoken = (html: string) => html.replace(/<svg[\s\S]*?<\/svg>/g, "").replace(/<[^>]*>/g, " ");

describe("a figure", () => {
  it("has a mark for every figure shown and none for a withheld one", () => {
    const {specs} = drawn(ages, "age_band");
    expect(values(specs!.wide).map(({name, value}) => [name, value])).toEqual([
      [["1 to 4"], 87],
      [["5 to 9"], 131],
      [["10 to 15"], 214]
    ]);
  });

  it("scales its axis to the figures shown, whatever is withheld", () => {
    const spec = JSON.stringify(drawn(ages, "age_band").specs!.wide);
    expect(spec).toContain('"domain":[0,214]');
    const more = [...ages, age("2024-03-31", "16 and over", "withheld")];
    expect(JSON.stringify(drawn(more, "age_band").specs!.wide)).toBe(spec);
  });

  it("breaks its line where a year is withheld", () => {
    expect(values(drawn(years).specs!.wide).map(({period, run}) => [period, run])).toEqual([
      ["2022", 0],
      ["2024", 1]
    ]);
  });

  it("prints no number that is not in its cells, their dates, or a change between them", () => {
    // How to cite and embed the figure tells of the licence and of a frame's size.
    const text = spoken(drawn(years).html.replace(/<details class="figure-share">.*?<\/details>/s, ""));
    const known = new Set([
      "31",
      "97",
      "32",
      "23",
      "42",
      "29",
      "103",
      "28",
      "20",
      "37",
      "2022",
      "2023",
      "2024",
      "95"
    ]);
    const printed = [...text.matchAll(/\d[\d,.]*\d|\d/g)].map(([number]) => number);
    expect(printed.filter((number) => !known.has(number))).toEqual([]);
    expect(printed.length).toBeGreaterThan(20);
  });

  it("has a table with a caption, scoped headings and symbols explained", () => {
    const {html} = drawn(years);
    expect(html).toContain("<caption>Children placed outside the area: percentage, Exampleshire");
    expect(html).toContain('<th scope="col">Out of</th>');
    expect(html).toContain(
      '<tr><th scope="row">31 March 2024</th><td>29</td><td>103</td><td>28%</td><td>20 to 37</td></tr>'
    );
    expect(html).toContain(
      '<th scope="row">31 March 2023</th><td><abbr title="not shown, to protect children">c</abbr></td>'
    );
    expect(spoken(html)).toContain("c = not shown, to protect children");
  });

  it("says the same in words, as the name of its picture too", () => {
    const {html, title} = drawn(years);
    expect(spoken(html)).toContain(
      "On 31 March 2024: 28% (29 of 103) of children in care live outside the area."
    );
    expect(html).toContain(`role="img" aria-label="${title}. On 31 March 2024: 28% (29 of 103)`);
  });

  it("names the groups that are not shown", () => {
    expect(spoken(drawn(ages, "age_band").html)).toContain("Not shown, to protect children: under 1.");
  });

  it("draws the council's target where there is one", () => {
    expect(drawn(years, undefined, {"outside-area": 25}).html).toContain("Target 25%");
    expect(drawn(years).html).not.toContain("Target");
  });

  it("is a plain sentence when nothing can be shown", () => {
    const {html, specs} = drawn([cell("children-in-care", "2024-03-31", "withheld")]);
    expect(specs).toBeNull();
    expect(html).not.toContain("<svg");
    expect(html).toContain("There is no chart: none of these figures can be shown.");
  });

  it("needs no style attribute and no script, so that a strict policy holds", () => {
    const {html} = drawn(ages, "age_band");
    expect(html).not.toMatch(/ style=|<script|<style/);
    expect(html.match(/<svg/g)).toHaveLength(2);
  });

  it("draws no other geography's figures among the council's own", () => {
    const england = cell("children-in-care", "2024-03-31", [83630, null, 83630], {geography: "England"});
    expect(drawn([...ages.slice(0, 1), england]).html).not.toContain("83,630");
  });
});

describe("groups in a chart of bars", () => {
  const order = (by: string, groups: readonly (readonly [string, number])[]) => {
    const cells = groups.map(([category, children]) =>
      cell("children-in-care", "2024-03-31", [children, null, children], {breakdown: by, category})
    );
    const made = figure(releaseOf(cells), measures, {measure: "children-in-care", by});
    const spec = made.specs!.wide as unknown as {data: {values: {row: string}[]}};
    return spec.data.values.map(({row}) => row.replace("|", ""));
  };

  it("stand by size, reasons for a change of placement too, with the unknown last", () => {
    const reasons = [
      ["Allegation", 7],
      ["Not recorded", 40],
      ["Care plan", 87]
    ] as const;
    expect(order("reason_place_change", reasons)).toEqual(["Care plan", "Allegation", "Not recorded"]);
  });

  it("keep their order where they have one", () => {
    const ages = [
      ["Under 10", 7],
      ["10 and over", 40]
    ] as const;
    expect(order("review_age_band", ages)).toEqual(["Under 10", "10 and over"]);
  });
});
