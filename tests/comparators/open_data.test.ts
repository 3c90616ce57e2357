import {mkdtempSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import type {Fact} from "../../loaders/comparators/fact.js";
import {recognise} from "../../loaders/comparators/open_data/header.js";
import {OpenDataError, readOpenData} from "../../loaders/comparators/open_data/read.js";
import {readNumber} from "../../loaders/comparators/open_data/symbols.js";
import {endYear} from "../../loaders/comparators/open_data/time.js";

/** A folder of invented files. */
function folder(files: Readonly<Record<string, readonly string[]>>): string {
  const path = mkdtempSync(join(tmpdir(), "open-data-"));
  for (const [name, lines] of Object.entries(files)) writeFileSync(join(path, name), lines.join("\n"));
  return path;
}

function facts(files: Readonly<Record<string, readonly string[]>>, measure: string): readonly Fact[] {
  return readOpenData(folder(files)).facts.filter((fact) => fact.measure === measure);
}

const official =
  "time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name";
const councilIn = (year: string) =>
  `${year},Reporting year,Local authority,E92000001,England,E12000009,South West`;

describe("a published cell", () => {
  it.each([
    ["1,234", 1234, "shown"],
    ["12.5", 12.5, "shown"],
    ["0", 0, "shown"],
    ["c", null, "c"],
    ["[c]", null, "c"],
    ["z", null, "z"],
    ["k", null, "k"],
    ["x", null, "x"],
    ["low", null, "low"],
    ["12 u", 12, "u"],
    ["12 [u]", 12, "u"],
    ["", null, "x"],
    [":", null, "x"]
  ])("%j is read as %j, %s", (text, value, status) => {
    expect(readNumber(text)).toEqual({value, status});
  });
});

describe("a published period", () => {
  it.each([
    ["2025", 2025],
    ["202425", 2025],
    ["2024-25", 2025],
    ["2024/25", 2025],
    ["March", null]
  ])("%s ends in %s", (period, year) => {
    expect(endYear(period)).toBe(year);
  });
});

describe("a header", () => {
  it("is recognised in any order of columns, with a byte order mark and other capitals", () => {
    const header = [
      "\uFEFFNumber",
      "OLD_LA_CODE",
      "characteristic",
      "time_period",
      "Geographic_level",
      "cla_group"
    ];
    expect(recognise(header)).toMatchObject({
      kind: "figures",
      known: {number: "\uFEFFNumber", laCode: "OLD_LA_CODE"},
      filters: ["characteristic", "cla_group"]
    });
  });

  it("is left alone when it is of something else", () => {
    expect(recognise(["name", "address"])).toBeNull();
  });
});

describe("a folder of open data", () => {
  it("fails clearly when it is missing or holds nothing that is recognised", () => {
    expect(() => readOpenData("/nowhere")).toThrow(OpenDataError);
    expect(() => readOpenData(folder({"a.csv": ["a,b", "1,2"]}))).toThrow(/header/);
  });

  it("gives the same facts from the official columns of two releases and from a dashboard's", () => {
    const older = [
      `${official},old_la_code,la_name,new_la_code,cla_group,characteristic,number,percentage`,
      `${councilIn("2025")},999,Exmouth,E06000099,Placement,Total,200,100`,
      `${councilIn("2025")},999,Exmouth,E06000099,Placement,Foster placements,120,60`
    ];
    const newer = [
      `${official},old_la_code,new_la_code,la_name,characteristic,breakdown,children_count,children_percent`,
      `${councilIn("2025")},999,E06000099,Exmouth,Placement,Total,200,100`,
      `${councilIn("2025")},999,E06000099,Exmouth,Placement,Foster placements,120,60`
    ];
    const dashboard = [
      "time_period,geographic_level,geo_breakdown,geo_breakdown_sn,new_la_code,old_la_code,cla_group,characteristic,number,percentage,Percent",
      "2025,Local authority,Exmouth,,E06000099,999,Placement,Total,200,100,100",
      "2025,Local authority,Exmouth,,E06000099,999,Placement,Foster placements,120,60,60"
    ];
    const read = [older, newer, dashboard].map((lines) =>
      facts({"any name.csv": lines}, "children-in-care").map(({source: _, ...fact}) => fact)
    );
    expect(read[0]).toContainEqual({
      measure: "children-in-care",
      geography: "Exmouth",
      geographyType: "council",
      laCode: "999",
      period: "2025-03-31",
      breakdown: "placement_type",
      category: "Foster placements",
      statistic: "share",
      numerator: 120,
      denominator: 200,
      value: 60,
      unit: "per cent",
      status: "shown"
    });
    expect(read[1]).toEqual(read[0]);
    expect(read[2]).toEqual(read[0]);
  });

  it("joins a council on its code, whatever its name", () => {
    const lines = (name: string, year: string) => [
      `${official},old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000`,
      `${councilIn(year)},999,"${name}",E06000099,Children looked after on 31 March each year,20000,120,60`
    ];
    const read = readOpenData(
      folder({"a.csv": lines("Exmouth, County of", "2024"), "b.csv": lines("Exmouth", "2025")})
    );
    expect(read.areas).toEqual([{laCode: "999", name: "Exmouth", region: "South West"}]);
    expect(new Set(read.facts.map(({geography}) => geography))).toEqual(new Set(["Exmouth"]));
  });

  it("keeps a symbol as the status, with no number left", () => {
    const lines = [
      `${official},old_la_code,la_name,new_la_code,cla_group,characteristic,number,percentage`,
      `${councilIn("2025")},999,Exmouth,E06000099,Legal status,Total,200,100`,
      `${councilIn("2025")},999,Exmouth,E06000099,Legal status,Voluntary agreements under S20 CA 1989,c,c`,
      `${councilIn("2025")},999,Exmouth,E06000099,Legal status,Interim care order,9,k`,
      `${councilIn("2025")},999,Exmouth,E06000099,Placement,Total,200,100`
    ];
    expect(facts({"a.csv": lines}, "section-20")).toMatchObject([
      {numerator: null, denominator: null, value: null, status: "c"}
    ]);
    expect(facts({"a.csv": lines}, "children-in-proceedings")).toMatchObject([
      {numerator: null, denominator: null, value: null, status: "k"}
    ]);
  });

  it("keeps the numbers of a row of low reliability", () => {
    const lines = [
      `${official},old_la_code,la_name,new_la_code,cla_group,placement_stability,children_count,children_percent`,
      `${councilIn("2025")},999,Exmouth,E06000099,CLA on 31 March,Total children,200,100`,
      `${councilIn("2025")},999,Exmouth,E06000099,CLA on 31 March,With 3 or more placements during the year,18,u`
    ];
    expect(facts({"a.csv": lines}, "three-or-more-placements")).toMatchObject([
      {period: "2024-25", numerator: 18, denominator: 200, value: 9, status: "u"}
    ]);
  });

  it("hides a sum of reasons when one of them is hidden", () => {
    const lines = (second: string) => [
      `${official},old_la_code,la_name,new_la_code,cla_group,characteristic,number,percentage`,
      `${councilIn("2025")},999,Exmouth,E06000099,Reason episode ceased,Total,100,100`,
      `${councilIn("2025")},999,Exmouth,E06000099,Reason episode ceased,Care ceased for any other reason,20,20`,
      `${councilIn("2025")},999,Exmouth,E06000099,Reason episode ceased,Sentenced to custody,${second},${second}`
    ];
    const other = (second: string) =>
      facts({"a.csv": lines(second)}, "children-ceasing").find(
        ({category, statistic}) => category === "Other" && statistic === "value"
      );
    expect(other("10")).toMatchObject({numerator: 30, status: "shown"});
    expect(other("c")).toMatchObject({numerator: null, value: null, status: "c"});
  });

  it("does not take adopted children, who have ethnicities too, for children in care", () => {
    const lines = [
      `${official},old_la_code,la_name,new_la_code,cla_group,characteristic,number,percentage`,
      `${councilIn("2025")},999,Exmouth,E06000099,Ethnicity,Total,10,100`,
      `${councilIn("2025")},999,Exmouth,E06000099,Ethnicity,White,10,100`
    ];
    expect(readOpenData(folder({"a.csv": lines})).facts).toEqual([]);
  });

  it("adds up the children placed near home where no band is hidden", () => {
    const bands = [
      "1. Placed inside the LA boundary, 20 miles or less",
      "2. Placed outside the LA boundary, 20 miles or less"
    ]
      .concat(
        "3. Placed inside the LA boundary, more than 20 miles",
        "4. Placed outside the LA boundary, more than 20 miles"
      )
      .concat(
        "5. Placed inside the LA boundary, distance not known",
        "6. Placed outside the LA boundary, distance not known"
      );
    const group = "Distance between home and placement and locality of placement";
    const lines = (last: string) => [
      "time_period,geographic_level,geo_breakdown,new_la_code,old_la_code,cla_group,characteristic,number,percentage",
      `2025,Local authority,Exmouth,E06000099,999,${group},Total,100,100`,
      ...bands.map(
        (band, i) => `2025,Local authority,Exmouth,E06000099,999,${group},"${band}",${i === 5 ? last : 10},10`
      ),
      "2025,Local authority,Exmouth,E06000099,999,Placement,Total,100,100"
    ];
    expect(facts({"a.csv": lines("50")}, "within-20-miles")).toMatchObject([{numerator: 40, value: 40}]);
    expect(facts({"a.csv": lines("c")}, "within-20-miles")).toEqual([]);
    expect(facts({"a.csv": lines("50")}, "over-20-miles-outside-area")).toMatchObject([{numerator: 10}]);
  });

  it("holds the later release where two give the same figure", () => {
    const lines = (count: number, ...years: string[]) => [
      `${official},old_la_code,la_name,new_la_code,population_type,population_estimate,children_count,rate_per_10000`,
      ...years.map(
        (year) =>
          `${councilIn(year)},999,Exmouth,E06000099,Children looked after on 31 March each year,20000,${count},60`
      )
    ];
    const found = facts(
      {"a.csv": lines(197, "2024"), "b.csv": lines(196, "2024", "2025")},
      "children-in-care"
    );
    expect(found.filter(({period}) => period === "2024-03-31")).toMatchObject([
      {value: 196, source: "Department for Education, b.csv, release to 2025"}
    ]);
  });

  it("reads health, social workers and missing children where their files are there", () => {
    const columns = `${official},old_la_code,la_name,new_la_code`;
    const row = `${councilIn("2025")},999,Exmouth,E06000099`;
    const files = {
      "health.csv": [
        `${columns},characteristic,breakdown,children_count,children_percent`,
        `${row},Health checks: all ages,Total all ages,150,100`,
        `${row},Health checks: all ages,Had their annual health assessment,135,90`,
        `${row},Ages 5 to 16 years with SDQ score,SDQ average score,14.2,z`
      ],
      "workers.csv": [
        `${columns},cla_group,sw_stability,children_count,children_percent`,
        `${row},CLA on 31 March,Total children,200,100`,
        `${row},CLA on 31 March,3 or more social workers during the year,50,25`,
        `${row},CLA 2 years on 31 March,3 or more social workers during the previous 2 years,60,55`
      ]
    };
    expect(facts(files, "health-assessments")).toMatchObject([{numerator: 135, denominator: 150, value: 90}]);
    expect(facts(files, "sdq-score")).toMatchObject([{value: 14.2, unit: "score", status: "shown"}]);
    expect(facts(files, "social-worker-changes")).toMatchObject([
      {numerator: 50, denominator: 200, value: 25}
    ]);
  });
});
