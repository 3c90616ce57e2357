import {describe, expect, it} from "vitest";
import {blocks, type Drawing} from "../../loaders/figures/blocks.js";
import {comparisonCount} from "../../loaders/figures/comparison_count.js";
import type {PublishedCell} from "../../loaders/figures/published.js";
import {measures as all} from "../../loaders/measures/index.js";
import {cell, releaseOf} from "./release.js";

const comparators = {
  country: "England",
  region: "Exregion",
  neighbours: ["Exton", "Exville", "Exby"],
  from: "open data"
} as const;
const rate = "children-in-care-rate";
const share = "three-or-more-placements";
const per = {unit: "per 10,000"};
const percent = {unit: "per cent"};
const at = (geography: string, unit = per) => ({...unit, geography});
const hidden = (geography: string, status: string): PublishedCell =>
  ({...cell(rate, "2024-03-31", "withheld", at(geography)), status}) as unknown as PublishedCell;

const rates = [
  cell(rate, "2023-03-31", [180, 32_000, 56], per),
  cell(rate, "2024-03-31", [195, 32_000, 61], per),
  cell(rate, "2023-03-31", [null, null, 55], at("England")),
  cell(rate, "2024-03-31", [null, null, 57], at("England")),
  cell(rate, "2024-03-31", [null, null, 66], at("Exregion")),
  cell(rate, "2024-03-31", [null, null, 70], at("Exton")),
  hidden("Exville", "c"),
  cell(rate, "2024-03-31", [null, null, 48], at("Exby")),
  cell(rate, "2024-03-31", [null, null, 59], at("Statistical neighbours (mean)")),
  {...cell(rate, "2024-03-31", [null, null, 5], {unit: "of 9 councils"}), statistic: "rank"}
];

function block(
  cells: readonly PublishedCell[],
  measure: string,
  known: object | null = comparators,
  more: object = {},
  comparisons = new Map<string, boolean>()
): string {
  const release = {...releaseOf(cells), ...(known && {comparators: known as typeof comparators})};
  const drawing = {
    release,
    measures: all,
    pages: {},
    root: "../",
    comparisons,
    publish: () => {}
  } as unknown as Drawing;
  return blocks.comparators!(drawing, {fields: {measure, ...more}, list: []});
}

const funnelCells = [
  cell(share, "2023-24", [40, 180, 22, 17, 29], percent),
  cell(share, "2023-24", [8300, 83_000, 10], at("England", percent)),
  ...Array.from({length: 12}, (_, index) =>
    cell(share, "2023-24", [20 + index, 200 + 10 * index, 10], at(`Ex${index}`, percent))
  )
];

describe("a measure beside other councils", () => {
  it("has a heading from the data, with both figures", () => {
    expect(block(rates, rate)).toContain(
      "More children in every 10,000 are in care than in England: 61 against 57</h3>"
    );
  });

  it("names each neighbour in the table, with the department's symbol and its meaning", () => {
    const html = block(rates, rate);
    expect(html).toContain('<tr><th scope="row">Exton</th><td>70</td>');
    expect(html).toContain(
      '<tr><th scope="row">Exville</th><td><abbr title="not shown, to protect children">c</abbr></td>'
    );
    expect(html).toContain("c = not shown, to protect children");
    expect(html).toContain('href="../downloads/children-in-care-rate.csv"');
  });

  it("says the range of the neighbours and the place among councils without a best or worst", () => {
    const html = block(rates, rate);
    expect(html).toContain("The 2 with a published figure, of 3 statistical neighbours range from 48 to 70.");
    expect(html).toContain(
      "Of the 9 councils with a published figure, Exampleshire is the 5th highest. Neither end is better"
    );
    expect(html).not.toMatch(/\b(best|worst|league)\b/i);
  });

  it("says the figures of the council and the country a year before", () => {
    expect(block(rates, rate)).toContain("A year before: Exampleshire 56; England 55.");
  });

  it("says whether chance alone could have made the difference", () => {
    const cells = [
      cell(share, "2023-24", [21, 180, 12, 8, 17], percent),
      cell(share, "2023-24", [8300, 83_000, 10], at("England", percent))
    ];
    expect(block(cells, share)).toContain(
      "Chance alone could have given the council anything from 8% to 17%, so its figure cannot be told from that of England."
    );
  });

  it("says nothing of our figure where it is withheld", () => {
    const cells = [
      cell(share, "2023-24", "withheld", percent),
      cell(share, "2023-24", [null, null, 10], at("England", percent)),
      cell(share, "2023-24", [30, 300, 10], at("Exton", percent))
    ];
    expect(block(cells, share)).toContain("the council’s own figure is not shown; in England it is 10%</h3>");
  });

  it("draws a funnel where ten councils have counts, and says which side the council is on", () => {
    const html = block(funnelCells, share);
    expect(html).toContain('id="three-or-more-placements-funnel"');
    expect(html).toContain("Exampleshire’s 22% is above what chance alone would give</h3>");
    expect(html).toContain("Exampleshire and 12 other councils");
    expect(block(rates, rate)).not.toContain("funnel");
    const kept = {...comparators, from: "kept facts"} as const;
    expect(block(funnelCells, share, kept)).not.toContain("funnel");
  });

  it("says of a council between the dashed and the solid lines that it is not beyond doubt", () => {
    const between = [cell(share, "2023-24", [28, 180, 16, 11, 22], percent), ...funnelCells.slice(1)];
    expect(block(between, share)).toContain(
      "Exampleshire’s 16% is high, though not beyond doubt: 1 council in 20 is so far out by chance alone</h3>"
    );
  });

  it("is counted among the comparisons of its page: beside the country, and among all councils", () => {
    const counted = new Map<string, boolean>();
    block(funnelCells, share, comparators, {}, counted);
    expect([...counted]).toEqual([
      ["three-or-more-placements|beside|the country", true],
      ["three-or-more-placements|beside|all councils", true]
    ]);
    expect(comparisonCount(counted)).toContain(
      "We compare 2 figures on this page. By chance alone, 1 in 20 such figures will look unusual. 2 of them do. Some of them rest"
    );
  });

  it("calls the last of all councils the lowest, or the highest, and no 9th", () => {
    const last = rates.map((one) => (one.statistic === "rank" ? {...one, value: 9} : one));
    expect(block(last as PublishedCell[], rate)).toContain(
      "Exampleshire is the lowest. Neither end is better"
    );
  });

  it("is drawn at two widths with no style of its own", () => {
    const html = block(funnelCells, share);
    expect(html.match(/class="chart-wide"/g)?.length).toBe(html.match(/class="chart-narrow"/g)?.length);
    expect(html).not.toContain("style=");
  });

  it("says plainly which file is missing, and nothing at all where it is optional", () => {
    expect(block([], rate, null)).toContain("no open data were given");
    expect(block([], rate, null, {optional: "yes"})).toBe("");
    expect(block(rates, "reviews-on-time")).toBe("");
  });
});
