import {describe, expect, it} from "vitest";
import {type World, worldFrom} from "../fixtures/tables.js";

const counted = async (world: World, columns = "child") => {
  const db = await worldFrom({years: [2023], ...world});
  return db.all(`select ${columns} from children_in_care where period = '2024-03-31' order by child`);
};

describe("children in care on a day", () => {
  it("counts a child who came on the day itself, and leaves out one who left on it", async () => {
    const episodes = [
      {child: 1, decom: "2024-03-31"},
      {child: 2, decom: "2024-01-01", dec: "2024-03-31", rec: "E4A"},
      {child: 3, decom: "2024-04-01"}
    ];
    expect(await counted({episodes})).toEqual([{child: 1}]);
  });

  it("counts on 31 March a child whose episode ends on 1 April", async () => {
    const episodes = [{child: 1, decom: "2023-05-01", dec: "2024-04-01", rec: "E3"}];
    expect(await counted({episodes})).toEqual([{child: 1}]);
  });

  it("counts once a child whose episodes meet on the day", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01"},
      {child: 1, decom: "2024-03-31", place: "K2"}
    ];
    expect(await counted({episodes}, "child, placement_type")).toEqual([
      {child: 1, placement_type: "Secure homes and children's homes"}
    ]);
  });

  it("leaves out children who only have short breaks, V3 or V4", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01", ls: "V3"},
      {child: 2, decom: "2023-05-01", ls: "V4"}
    ];
    expect(await counted({episodes})).toEqual([]);
  });

  it("takes a child out of care for the days of a short break inside a period of care, and lets the period run on", async () => {
    const episodes = [
      {child: 1, decom: "2023-01-01"},
      {child: 1, decom: "2024-03-01", rne: "L", ls: "V4"},
      {child: 2, decom: "2023-01-01"},
      {child: 2, decom: "2023-03-01", rne: "L", ls: "V4"},
      {child: 2, decom: "2023-03-08", rne: "L", ls: "C2"}
    ];
    expect(await counted({episodes}, "child, months_in_care")).toEqual([{child: 2, months_in_care: 14}]);
  });

  it("counts a child of whom no header tells, with everything unknown", async () => {
    const episodes = [{child: 1, decom: "2023-05-01"}];
    expect(await counted({episodes}, "sex, age_band, ethnicity, ethnicity_white_british")).toEqual([
      {sex: "Unknown", age_band: "Unknown", ethnicity: "Unknown", ethnicity_white_british: "Unknown"}
    ]);
  });

  it("takes the age on the day: a birthday on it counts, one the day after does not", async () => {
    const episodes = [1, 2, 3].map((child) => ({child, decom: "2024-01-01"}));
    const children = [
      {child: 1, born: "2008-03-31"},
      {child: 2, born: "2008-04-01"},
      {child: 3, born: "2023-04-01"}
    ];
    expect(await counted({episodes, children}, "age, age_band")).toEqual([
      {age: 16, age_band: "16 and over"},
      {age: 15, age_band: "10 to 15"},
      {age: 0, age_band: "Under 1"}
    ]);
  });

  it("gives a child in a temporary placement the placement it interrupts", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01", place: "R1", distance_miles: 30, outside_area: true},
      {child: 1, decom: "2024-03-30", place: "T1"},
      {child: 2, decom: "2024-03-30", place: "T4"},
      {child: 2, decom: "2024-04-02", place: "S1"},
      {child: 3, decom: "2024-03-30", place: "T0"}
    ];
    expect(await counted({episodes}, "placement_type, distance_miles, outside_area")).toEqual([
      {placement_type: "Other residential settings", distance_miles: 30, outside_area: "Outside the area"},
      {placement_type: "Residential schools", distance_miles: null, outside_area: "Unknown"},
      {placement_type: "Other placements", distance_miles: null, outside_area: "Unknown"}
    ]);
  });

  it("keeps one series where codes changed: H5 and P2 to K3, Z1 to Z11 to Z14", async () => {
    const codes = ["H5", "P2", "K3", "Z1", "Z11", "Z12", "Z13", "Z14"];
    const episodes = codes.map((place, index) => ({child: index + 1, decom: "2023-05-01", place}));
    const types = (await counted({episodes}, "placement_type")).map((row) => row.placement_type);
    expect(types).toEqual([
      ...Array(3).fill("Supported accommodation"),
      ...Array(5).fill("Other placements")
    ]);
  });

  it("bands the time in care by whole months", async () => {
    const starts = ["2023-10-01", "2023-09-30", "2023-04-01", "2023-03-31", "2021-03-31", "2019-03-31"];
    const episodes = starts.map((decom, index) => ({child: index + 1, decom}));
    expect((await counted({episodes}, "time_in_care")).map((row) => row.time_in_care)).toEqual([
      "Under 6 months",
      "6 to 11 months",
      "6 to 11 months",
      "1 to 2 years",
      "3 to 4 years",
      "5 years and over"
    ]);
  });

  it("counts as unaccompanied a child named in any return who was so on or after 1 April of the year", async () => {
    const episodes = [1, 2, 3, 4].map((child) => ({child, decom: "2023-01-01"}));
    const uasc = [
      {child: 1, ceased: null},
      {child: 2, ceased: "2023-04-01"},
      {child: 3, ceased: "2023-03-31"}
    ];
    expect((await counted({episodes, uasc}, "uasc")).map((row) => row.uasc)).toEqual([
      "UASC",
      "UASC",
      "Not UASC",
      "Not UASC"
    ]);
  });

  it("never takes an unknown distance for near or far", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01", distance_miles: 20, outside_area: true},
      {child: 2, decom: "2023-05-01", distance_miles: 20.1, outside_area: false},
      {child: 3, decom: "2023-05-01", distance_miles: null, outside_area: false},
      {child: 4, decom: "2023-05-01", distance_miles: 3, outside_area: null}
    ];
    expect(await counted({episodes}, "distance_band, locality")).toEqual([
      {distance_band: "20 miles or less", locality: "Outside the area, 20 miles or less"},
      {distance_band: "Over 20 miles", locality: "In the area, over 20 miles"},
      {distance_band: "Unknown", locality: "In the area, distance unknown"},
      {distance_band: "20 miles or less", locality: "Unknown"}
    ]);
  });
});

describe("children turning 18", () => {
  it("puts each child in the year of their 18th birthday after the latest date", async () => {
    const born = ["2006-03-31", "2006-04-01", "2007-03-31", "2007-04-01", "2009-03-31", "2009-04-01"];
    const db = await worldFrom({
      years: [2023],
      episodes: born.map((_, index) => ({child: index + 1, decom: "2023-05-01"})),
      children: born.map((day, index) => ({child: index + 1, born: day}))
    });
    expect(
      await db.all("select period, kind, child, year_of_turning_18 from children_turning_18 order by child")
    ).toEqual([
      {period: "2024-03-31", kind: "latest", child: 2, year_of_turning_18: "In the first year"},
      {period: "2024-03-31", kind: "latest", child: 3, year_of_turning_18: "In the first year"},
      {period: "2024-03-31", kind: "latest", child: 4, year_of_turning_18: "In the second year"},
      {period: "2024-03-31", kind: "latest", child: 5, year_of_turning_18: "In the third year"}
    ]);
  });
});
