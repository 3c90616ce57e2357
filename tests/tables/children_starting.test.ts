import {describe, expect, it} from "vitest";
import {type World, worldFrom} from "../fixtures/tables.js";

async function rows(world: World, table: string, columns: string) {
  const db = await worldFrom({years: [2023], ...world});
  return db.all(`select period, ${columns} from ${table} order by period, child`);
}

describe("children starting to be looked after", () => {
  it("counts a child with two starts in a year once, as on the first, and once in each quarter", async () => {
    const world = {
      episodes: [
        {child: 1, decom: "2023-05-01", ls: "V2", cin: "N5", dec: "2023-06-01", rec: "E4A"},
        {child: 1, decom: "2023-12-01", rne: "S", ls: "C1", cin: "N1"}
      ],
      children: [{child: 1, born: "2013-08-01", sex: "Female"}]
    };
    const columns = "legal_status, category_of_need, age_band, sex";
    const first = {
      legal_status: "Section 20",
      category_of_need: "Family dysfunction",
      age_band: "5 to 9",
      sex: "Female"
    };
    const second = {
      legal_status: "Interim care order",
      category_of_need: "Abuse or neglect",
      age_band: "10 to 15",
      sex: "Female"
    };
    expect(await rows(world, "children_starting", columns)).toEqual([
      {period: "2023-24", ...first},
      {period: "2023-24 Q1", ...first},
      {period: "2023-24 Q3", ...second}
    ]);
  });

  it("counts the first and last day of the year, and not the days beside them", async () => {
    const days = ["2023-03-31", "2023-04-01", "2024-03-31", "2024-04-01"];
    const world = {episodes: days.map((decom, index) => ({child: index + 1, decom}))};
    expect(await rows(world, "children_starting", "child")).toEqual([
      {period: "2023-24", child: 2},
      {period: "2023-24", child: 3},
      {period: "2023-24 Q1", child: 2},
      {period: "2023-24 Q4", child: 3}
    ]);
  });

  it("does not count short breaks, nor care that begins after one inside a period", async () => {
    const world = {
      episodes: [
        {child: 1, decom: "2023-05-01", ls: "V3"},
        {child: 1, decom: "2023-06-01", rne: "L", ls: "C2"}
      ]
    };
    expect(await rows(world, "children_starting", "child")).toEqual([]);
  });
});

describe("children ceasing to be looked after", () => {
  it("counts a child who left twice in a year once, as on the last", async () => {
    const world = {
      episodes: [
        {child: 1, decom: "2022-05-01", dec: "2023-05-01", rec: "E4B"},
        {child: 1, decom: "2023-06-01", rne: "S", dec: "2023-06-15", rec: "E41"},
        {child: 1, decom: "2024-02-01", rne: "S"}
      ],
      children: [{child: 1, born: "2018-06-01"}]
    };
    expect(await rows(world, "children_ceasing", "reason_ceased, age_band")).toEqual([
      {period: "2023-24", reason_ceased: "Child arrangements", age_band: "5 to 9"},
      {period: "2023-24 Q1", reason_ceased: "Child arrangements", age_band: "5 to 9"}
    ]);
  });

  it("puts an end on 31 March in its year and an end on 1 April in the next", async () => {
    const world = {
      years: [2022, 2023],
      episodes: [
        {child: 1, decom: "2022-05-01", dec: "2023-03-31", rec: "E3"},
        {child: 2, decom: "2022-05-01", dec: "2023-04-01", rec: "E3"}
      ]
    };
    expect(await rows(world, "children_ceasing", "child")).toEqual([
      {period: "2022-23", child: 1},
      {period: "2022-23 Q4", child: 1},
      {period: "2023-24", child: 2},
      {period: "2023-24 Q1", child: 2}
    ]);
  });

  it("counts no leaver when a series of short breaks ends, or a placement does", async () => {
    const world = {
      episodes: [
        {child: 1, decom: "2023-05-01", ls: "V4", dec: "2023-06-01", rec: "E8"},
        {child: 2, decom: "2023-05-01"},
        {child: 2, decom: "2023-06-01", place: "K2"},
        {child: 3, decom: "2023-05-01"},
        {child: 3, decom: "2023-06-01", rne: "L", ls: "V3", dec: "2023-07-01", rec: "E4A"}
      ]
    };
    expect(await rows(world, "children_ceasing", "child")).toEqual([]);
  });

  it("counts a leaver where a new start follows an end coded as staying (X1), so that starts and leavers balance", async () => {
    const world = {
      episodes: [
        {child: 1, decom: "2022-05-01", dec: "2023-05-01", rec: "X1"},
        {child: 1, decom: "2023-05-01", rne: "S"}
      ]
    };
    expect(await rows(world, "children_starting", "child")).toHaveLength(2);
    expect(await rows(world, "children_ceasing", "reason_ceased")).toEqual([
      {period: "2023-24", reason_ceased: "Other"},
      {period: "2023-24 Q1", reason_ceased: "Other"}
    ]);
  });

  it.each([
    ["Returned home", ["E4A", "E4B"]],
    ["Adopted", ["E11", "E12"]],
    // E43 and E44 became E45 to E48 in 2018-19: one series.
    ["Special guardianship", ["E43", "E44", "E45", "E46", "E47", "E48"]],
    ["Child arrangements", ["E41"]],
    ["Independent living", ["E5", "E6"]],
    ["Aged 18 and remained", ["E17"]],
    ["Other authority", ["E3"]],
    ["Other", ["E2", "E7", "E8", "E9", "E13", "E14", "E15", "E16", null]]
  ])("calls %s what the return codes so", async (label, codes) => {
    const episodes = codes.map((rec, index) => ({
      child: index + 1,
      decom: "2023-05-01",
      dec: "2023-05-09",
      rec
    }));
    const reasons = await rows({episodes}, "children_ceasing", "kind, reason_ceased");
    expect(reasons.filter((row) => row.kind === "year").map((row) => row.reason_ceased)).toEqual(
      codes.map(() => label)
    );
  });
});

describe("children adopted", () => {
  const adopted = async (world: World) => rows(world, "children_adopted", "months");

  it("takes whole months from the start to the placement the child was adopted from", async () => {
    const episodes = [
      {child: 1, decom: "2022-01-10"},
      {child: 1, decom: "2022-06-01", place: "A6"},
      {child: 1, decom: "2022-08-01", place: "U6"},
      {child: 1, decom: "2023-02-09", place: "A4"},
      {child: 1, decom: "2023-03-01", rne: "L", ls: "E1", place: "A6", dec: "2023-09-01", rec: "E11"}
    ];
    expect(await adopted({episodes})).toEqual([{period: "2023-24", months: 12}]);
  });

  it("takes the day of the match where no placement for adoption is recorded", async () => {
    const episodes = [{child: 1, decom: "2022-01-10", dec: "2023-09-01", rec: "E12"}];
    expect(await adopted({episodes, ad1: [{child: 1, date_match: "2023-01-10"}]})).toEqual([
      {period: "2023-24", months: 12}
    ]);
  });

  it("knows no months where the first day in care is not known", async () => {
    const episodes = [{child: 1, decom: "2022-01-10", rne: "P", place: "A4", dec: "2023-09-01", rec: "E12"}];
    expect(await adopted({episodes})).toEqual([{period: "2023-24", months: null}]);
  });
});
