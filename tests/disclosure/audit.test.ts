import {describe, expect, it} from "vitest";
import {type AuditOptions, audit} from "../../loaders/disclosure/attack/audit.js";
import {aMeasure} from "./tables.js";

type Row = readonly [
  measure: string,
  period: string,
  breakdown: string,
  category: string,
  numerator: string,
  denominator: string,
  status: string
];

const header =
  "measure,geography,period,breakdown,category,breakdown2,category2,statistic,numerator,denominator,value,lower,upper,unit,status,source";

function site(rows: readonly Row[], pages: Record<string, string> = {}): Map<string, Uint8Array> {
  const lines = rows.map(
    ([measure, period, breakdown, category, numerator, denominator, status]) =>
      `${measure},Exampleshire,${period},${breakdown},${category},,,value,${numerator},${denominator},,,,children,${status},exports`
  );
  const texts = {"downloads/figures.csv": [header, ...lines, ""].join("\n"), ...pages};
  return new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
}

const day = "2024-03-31";
const total: Row = ["children-in-care", day, "", "", "180", "", "shown"];
const by = (category: string, numerator: string): Row => [
  "children-in-care",
  day,
  "ethnicity",
  category,
  numerator,
  "",
  numerator === "" ? "withheld" : "shown"
];

const findings = async (rows: readonly Row[], options?: AuditOptions) =>
  (await audit(site(rows), options)).map(({where}) => where);

describe("the attacker", () => {
  it("proves nothing where the hidden numbers are wide open", async () => {
    expect(await findings([total, by("White", "150"), by("Black", ""), by("Mixed", "")])).toEqual([]);
  });

  it("subtracts shown categories from the total", async () => {
    expect(await findings([total, by("White", "150"), by("Black", "27"), by("Mixed", "")])).toContain(
      "children-in-care, 2024-03-31, ethnicity, Mixed"
    );
  });

  it("finds the complement of a share", async () => {
    const share: Row = ["three-or-more-placements", "2023-24", "", "", "47", "50", "shown"];
    expect(await findings([share])).toContain("three-or-more-placements, 2023-24: all others");
  });

  it("subtracts two shown years from three pooled ones", async () => {
    const share = (period: string, numerator: string, denominator: string): Row => [
      "participation-attended",
      period,
      "",
      "",
      numerator,
      denominator,
      numerator === "" ? "withheld" : "shown"
    ];
    const rows = [
      share("2021-22", "40", "80"),
      share("2022-23", "40", "80"),
      share("2023-24", "", ""),
      share("2021-22 to 2023-24", "83", "240")
    ];
    expect(await findings(rows)).toContain("participation-attended, 2023-24");
  });

  it("sees a number beside a figure that is withheld", async () => {
    expect(await findings([total, ["children-in-care", day, "sex", "Male", "12", "", "withheld"]])).toContain(
      "children-in-care, 2024-03-31, sex, Male"
    );
  });

  it("sees a number in a page's table that is not in figures.csv", async () => {
    const found = await audit(
      site([total], {"index.html": "<table><tr><td>180</td><td>1,234</td></tr></table>"})
    );
    expect(found.filter(({isDoubt}) => !isDoubt).map(({where}) => where)).toEqual(["index.html"]);
  });

  it("sees a number in a figure's table that no line of its measure shows, though other measures do", async () => {
    const held: Row = ["reviews-held", day, "", "", "3", "", "shown"];
    const figure = (count: string) =>
      `<figure class="figure" id="children-in-care-by-sex"><table><tr><td>180</td><td>${count}</td></tr></table></figure>`;
    const strange = async (count: string) =>
      (await audit(site([total, held], {"trends.html": figure(count)}))).filter(({what}) =>
        /in its tables/.test(what)
      );
    expect(await strange("c")).toEqual([]);
    expect((await strange("3")).map(({where}) => where)).toEqual(["trends.html"]);
  });

  it("lets what the council did be counted exactly", async () => {
    const rows: Row[] = [["first-review-on-time", "2023-24", "", "", "47", "50", "shown"]];
    const measure = aMeasure("first-review-on-time", {
      subject: "service",
      figure: {kind: "share", counted: "on_time"},
      breakdowns: []
    });
    expect(await findings(rows, {measures: [measure]})).toEqual([]);
    expect(await findings(rows)).toContain("first-review-on-time, 2023-24: all others");
  });

  it("with the truth, also asks that hidden small numbers have room", async () => {
    const rows = [total, by("White", "172"), by("Black", ""), by("Mixed", "")];
    const against = [
      header,
      `children-in-care,Exampleshire,${day},ethnicity,Black,,,value,3,,,,,children,,`,
      `children-in-care,Exampleshire,${day},ethnicity,Mixed,,,value,5,,,,,children,,`,
      ""
    ].join("\n");
    expect(await findings(rows)).toEqual([]);
    const narrow = [total, by("White", "176"), by("Black", ""), by("Mixed", "")];
    const truth = against.replace("value,5", "value,1");
    expect(await findings(rows, {against})).toEqual([]);
    expect(await findings(narrow, {against: truth})).toEqual(
      expect.arrayContaining([
        `children-in-care, ${day}, ethnicity, Black`,
        `children-in-care, ${day}, ethnicity, Mixed`
      ])
    );
  });
});
