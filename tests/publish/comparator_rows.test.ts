import {existsSync} from "node:fs";
import {describe, expect, it} from "vitest";
import type {Fact} from "../../loaders/comparators/fact.js";
import type {OpenData} from "../../loaders/comparators/open_data/read.js";
import {readOpenData} from "../../loaders/comparators/open_data/read.js";
import type {FigureRow} from "../../loaders/figures/figure_row.js";
import {measures as catalogue} from "../../loaders/measures/index.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {comparatorRows} from "../../loaders/publish/comparator_rows.js";
import {figureColumns, figuresCsv} from "../../loaders/publish/figures_csv.js";

const measure = {
  id: "three-or-more-placements",
  unit: "per cent",
  polarity: "lower is better",
  figure: {kind: "share", counted: "true"}
} as Measure;

const own: FigureRow = {
  measure: measure.id,
  geography: "Exampleshire Council",
  period: "2023-24",
  breakdown: "",
  category: "",
  breakdown2: "",
  category2: "",
  statistic: "value",
  numerator: 21,
  denominator: 180,
  value: 12,
  lower: 8,
  upper: 17,
  unit: "per cent",
  status: "shown",
  source: "Exampleshire Council SSDA903 exports, 2024-04-30"
};

const england: Fact = {
  measure: measure.id,
  geography: "England",
  geographyType: "country",
  laCode: "",
  period: "2023-24",
  breakdown: "",
  category: "",
  statistic: "value",
  numerator: 8320,
  denominator: 83_630,
  value: 10,
  unit: "per cent",
  status: "shown",
  source: "Department for Education, stability.csv, release to 2024"
};
const region: Fact = {
  ...england,
  geographyType: "region",
  geography: "Exregion",
  numerator: 530,
  denominator: 5320
};
const council = (laCode: string, geography: string, more: Partial<Fact>): Fact => ({
  ...england,
  geographyType: "council",
  laCode,
  geography,
  ...more
});
const facts: Fact[] = [
  england,
  region,
  council("901", "Exton", {numerator: 18, denominator: 200, value: 9}),
  council("902", "Exville", {numerator: null, denominator: null, value: null, status: "c"}),
  council("903", "Exby", {numerator: 26, denominator: 200, value: 13, status: "u"}),
  council("904", "Exfar", {numerator: 30, denominator: 300, value: 10}),
  council("905", "Exsmall", {numerator: 4, denominator: 30, value: 13}),
  council("999", "Exampleshire", {numerator: 20, denominator: 181, value: 11}),
  council("901", "Exton", {breakdown: "sex", category: "Female", numerator: 8, denominator: 90, value: 9}),
  {...region, breakdown: "sex", category: "Female", numerator: 210, denominator: 2300, value: 9},
  {...england, breakdown: "sex", category: "Female", numerator: 3500, denominator: 37_000, value: 9}
];
const data: OpenData = {
  facts,
  populations: [],
  neighbours: new Map([
    [
      "999",
      [
        {laCode: "901", name: "Exton"},
        {laCode: "902", name: "Exville"},
        {laCode: "903", name: "Exby"}
      ]
    ]
  ]),
  ethnicPopulations: [],
  areas: [{laCode: "999", name: "Exampleshire", region: "Exregion"}],
  files: [{file: "stability.csv", kind: "figures", rows: 9, vintage: 2024}]
};
const compared = (rows: readonly FigureRow[], from = data, measures = [measure]) =>
  comparatorRows(rows, measures, {laCode: "999"}, from);
const brief = (rows: readonly FigureRow[]) =>
  rows.map(({geography, statistic, numerator, denominator, value, unit, status}) => [
    geography,
    statistic,
    numerator,
    denominator,
    value,
    unit,
    status
  ]);

describe("rows of the department's figures", () => {
  it("set England, the region, the neighbours by name, their mean, rank and all councils beside a figure", () => {
    expect(brief(compared([own]))).toEqual([
      ["England", "value", 8320, 83_630, 10, "per cent", "shown"],
      ["Exregion", "value", 530, 5320, 10, "per cent", "shown"],
      ["Exton", "value", 18, 200, 9, "per cent", "shown"],
      ["Exville", "value", null, null, null, "per cent", "c"],
      ["Exby", "value", 26, 200, 13, "per cent", "u"],
      ["Statistical neighbours (mean)", "value", null, null, 11, "per cent", "shown"],
      ["Exampleshire Council", "rank", null, null, 3, "of 4 councils", "shown"],
      ["Exfar", "value", 30, 300, 10, "per cent", "shown"]
    ]);
  });

  it("are rows of figures.csv with the release they are from", () => {
    const [header, first] = figuresCsv(compared([own])).split("\n");
    expect(header).toBe(figureColumns.join(","));
    expect(first).toBe(
      'three-or-more-placements,England,2023-24,,,,,value,8320,83630,10,,,per cent,shown,"Department for Education, stability.csv, release to 2024"'
    );
  });

  it("leave out the council's own official figure, 1 to 5 children, and councils' and regions' breakdowns", () => {
    const sex = {...own, breakdown: "sex", category: "Female"};
    const rows = compared([own, sex]);
    expect(rows.filter(({geography}) => ["Exampleshire", "Exsmall"].includes(geography))).toEqual([]);
    expect(rows.filter(({breakdown}) => breakdown !== "").map(({geography}) => geography)).toEqual([
      "England"
    ]);
  });

  it("keep only England's share, without its counts, where our own total is withheld", () => {
    const hidden = {...own, numerator: null, denominator: null, value: null, lower: null, upper: null};
    expect(brief(compared([{...hidden, status: "withheld"}]))).toEqual([
      ["England", "value", null, null, 10, "per cent", "shown"]
    ]);
  });

  it("have no rank of the department's figure under our name where ours is not available", () => {
    const none = {...own, numerator: null, denominator: null, value: null, lower: null, upper: null};
    const rows = compared([{...none, status: "not available"}]);
    expect(rows.filter(({status, value}) => status === "not available" && value !== null)).toEqual([]);
    expect(rows.some(({statistic}) => statistic === "rank")).toBe(false);
  });

  it("have no rank where only the facts kept with the site are known", () => {
    const kept = {...data, files: [{...data.files[0]!, file: "official_facts.csv"}]};
    expect(compared([own], kept).some(({statistic}) => statistic !== "value")).toBe(false);
  });

  it("give counts of councils neither a mean nor a rank", () => {
    const counts = facts.map((fact) => ({
      ...fact,
      unit: "children",
      value: fact.numerator,
      denominator: null
    }));
    const rows = compared(
      [{...own, unit: "children", value: 21, denominator: null}],
      {...data, facts: counts},
      [{...measure, unit: "children"}]
    );
    expect(brief(rows).map(([geography, statistic]) => [geography, statistic])).toEqual([
      ["England", "value"],
      ["Exregion", "value"],
      ["Exton", "value"],
      ["Exville", "value"],
      ["Exby", "value"]
    ]);
  });

  it("say of an invented region that its England and its figures are invented", () => {
    const invented = {...data, areas: [{...data.areas[0]!, region: "Invented region"}]};
    const [first] = compared([own], invented);
    expect(first?.geography).toBe("England (invented)");
    expect(first?.source).toBe("Invented, in the official format of stability.csv");
  });

  const department = "../shared/dfe";
  it.skipIf(!existsSync(department))(
    "set a council beside its ten neighbours on six measures of the real files",
    () => {
      const ids = [
        "children-in-care-rate",
        "three-or-more-placements",
        "long-term-stability",
        "over-20-miles-outside-area",
        "outside-area",
        "section-20"
      ];
      const states = ["children-in-care-rate", "long-term-stability", ...ids.slice(3)];
      const asked = catalogue.filter(({id}) => ids.includes(id));
      const rows = asked.map(({id, unit}) => ({
        ...own,
        measure: id,
        unit,
        period: states.includes(id) ? "2025-03-31" : "2024-25"
      }));
      const found = comparatorRows(rows, asked, {laCode: "800"}, readOpenData(department));
      const neighbours = found.filter(
        ({geography}) => geography === "York" || geography === "Gloucestershire"
      );
      expect(neighbours.map(({measure: id}) => id).sort()).toEqual([...ids, ...ids].sort());
      expect(found.filter(({geography}) => geography === "South West").length).toBe(6);
      expect(found.filter(({statistic}) => statistic === "rank").map(({unit}) => unit)).not.toContain(
        "of 1 councils"
      );
    }
  );
});
