import {describe, expect, it} from "vitest";
import type {Drawing} from "../../loaders/figures/blocks.js";
import {comparison} from "../../loaders/figures/comparison.js";
import {comparisonCount} from "../../loaders/figures/comparison_count.js";
import type {Figure} from "../../loaders/figures/figure.js";
import {overRepresentation} from "../../loaders/figures/over_representation.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {cell, measures as known, releaseOf} from "./release.js";

const moves: Measure = {
  ...known[1]!,
  id: "three-or-more-placements",
  label: "Three or more placements",
  periods: ["year", "pooled"],
  breakdowns: ["ethnicity", "ethnicity_white_british"],
  compared: {
    did: "had three or more placements",
    having: "with three or more placements",
    didNot: "had fewer than three placements",
    without: "with fewer than three placements",
    everyone: "children in care"
  }
};

type Counts = readonly [number, number] | "withheld";

function group(period: string, breakdown: string, category: string, counts: Counts) {
  const numbers =
    counts === "withheld"
      ? counts
      : ([counts[0], counts[1], Math.round((100 * counts[0]) / counts[1])] as const);
  return cell(moves.id, period, numbers, {breakdown, category, unit: "per cent"});
}

const release = releaseOf([
  group("2022-23", "ethnicity_white_british", "White British", [15, 126]),
  group("2022-23", "ethnicity_white_british", "Ethnic minorities", [8, 42]),
  group("2023-24", "ethnicity_white_british", "White British", [45, 378]),
  group("2023-24", "ethnicity_white_british", "Ethnic minorities", [24, 126]),
  group("2023-24", "ethnicity", "Black", "withheld"),
  group("2023-24", "ethnicity", "Mixed", [9, 30])
]);

function drawn() {
  const published: Figure[] = [];
  const comparisons = new Map<string, boolean>();
  const drawing = {
    release,
    measures: [moves],
    root: "./",
    comparisons,
    publish: (figure: Figure) => published.push(figure)
  } as unknown as Drawing;
  const html = overRepresentation(drawing, {fields: {}, list: [moves.id]});
  return {html, published, comparisons};
}

describe("over-representation", () => {
  const {html, published, comparisons} = drawn();

  it("has native lists for outcome, group and period, hidden where no script runs", () => {
    expect(html.match(/<select /g)).toHaveLength(3);
    expect(html).toContain('<form class="choices-form" hidden>');
    for (const name of ["outcome", "group", "period"]) expect(html).toContain(`name="${name}"`);
    expect(html).toContain('<option value="2023-24" selected>Year to March 2024</option>');
  });

  it("publishes every state under an address of its own, and no other", () => {
    const parts = published.filter(({part}) => part).map(({id}) => id);
    expect(parts).toEqual([
      "over-representation--three-or-more-placements--ethnic-minorities--2023-24",
      "over-representation--three-or-more-placements--ethnic-minorities--2022-23",
      "over-representation--three-or-more-placements--black--2023-24",
      "over-representation--three-or-more-placements--mixed--2023-24"
    ]);
    expect(published.map(({part}) => part ?? "").join()).not.toMatch(/href="\/(?!\/)/);
  });

  it("says every state without a script, each row with its own address", () => {
    const rows = [...html.matchAll(/<tr id="([^"]+)"/g)].map(([, id]) => id);
    expect(rows).toHaveLength(4);
    expect(html).toContain("24 of 126 (19%)");
    expect(html).toContain("1.6 times the White British rate");
    expect(html).toContain('<td><abbr title="not shown, to protect children">c</abbr></td>');
    expect(html).not.toContain("&lt;abbr");
  });

  it("says nothing of a group that is withheld but that", () => {
    const black = published.find(({id}) => id.includes("--black--"))!.part!;
    expect(black).toContain("Not shown, to protect children: (c).");
    expect(black).not.toContain("45 of 378 White British");
  });

  it("draws and tells of the same side: where the rarer one is asked about, chart and table show that", () => {
    const near: Measure = {
      ...moves,
      id: "within-20-miles",
      label: "Placed near home",
      compared: {
        did: "were placed near home",
        having: "placed near home",
        didNot: "were placed further away",
        without: "placed further away",
        everyone: "children in care"
      }
    };
    const cells = [["White British", [101, 140]] as const, ["Ethnic minorities", [43, 59]] as const].map(
      ([name, counts]) => ({
        ...group("2023-24", "ethnicity_white_british", name, counts),
        measure: near.id
      })
    );
    const drawing = {
      release: releaseOf(cells),
      measures: [near],
      root: "./",
      comparisons: new Map(),
      publish: () => {}
    } as unknown as Drawing;
    const said = comparison(drawing, {measure: near.id, by: "ethnicity_white_british"});
    expect(said).toContain(
      "We cannot tell whether it differs for children from ethnic minorities: 27 against 28 in 100 were placed further away</h3>"
    );
    expect(said).toContain("Children in care placed further away, by ethnicity in two groups: Exampleshire");
    expect(said).toContain("Ethnic minorities: 27% (16 of 59); White British: 28% (39 of 140).");
    expect(said).toContain('<th scope="row">Ethnic minorities</th><td>16</td><td>59</td><td>27%</td>');
    expect(said).not.toContain("73%");
    expect(overRepresentation(drawing, {fields: {}, list: [near.id]})).toContain(
      '<th scope="row">Children in care placed further away</th><td>Ethnic minorities</td><td>Year to March 2024</td><td>16 of 59 (27%)</td>'
    );
  });

  it("reads three years together first below 600 children in care, and the latest year alone from there", () => {
    const both = [...release.cells].flatMap((one) =>
      one.period === "2023-24" ? [one, {...one, period: "2021-22 to 2023-24"}] : [one]
    );
    const first = (inCare: number) => {
      const known = releaseOf([...both, cell("children-in-care", "2024-03-31", [inCare, null, inCare])]);
      const drawing = {
        release: known,
        measures: [moves],
        root: "./",
        comparisons: new Map(),
        publish: () => {}
      } as unknown as Drawing;
      const html = overRepresentation(drawing, {fields: {}, list: [moves.id]});
      const alone = comparison(drawing, {measure: moves.id, by: "ethnicity_white_british"});
      return [
        html.match(/name="period"[\s\S]*?<option value="([^"]*)" selected/)?.[1],
        /the three years to March 2024/.test(alone)
      ];
    };
    expect(first(599)).toEqual(["2021-22-to-2023-24", true]);
    expect(first(600)).toEqual(["2023-24", false]);
  });

  it("claims nothing of groups that are all withheld, and names them together", () => {
    const hidden = releaseOf([
      group("2023-24", "ethnicity_white_british", "White British", [45, 378]),
      ...["Asian", "Black"].map((name) => group("2023-24", "ethnicity", name, "withheld"))
    ]);
    const drawing = {release: hidden, measures: [moves], root: "./", publish: () => {}} as unknown as Drawing;
    const said = comparison(drawing, {measure: moves.id, by: "ethnicity"});
    expect(said).toContain("Three or more placements by ethnicity: not shown, to protect children</h3>");
    expect(said).toContain("Not shown, to protect children (c): Asian and Black children.");
    expect(said).not.toMatch(/beyond chance|<table/);
  });

  it("counts the comparisons that are shown, and says how many chance would make unusual", () => {
    expect(comparisons.size).toBe(3);
    expect(comparisonCount(comparisons)).toContain(
      "We compare 3 figures on this page. By chance alone, 1 in 20 such figures will look unusual. 2 of them do."
    );
    expect(comparisonCount(new Map([["one", false]]))).toBe("");
  });
});
