import {describe, expect, it} from "vitest";
import {type World, worldFrom} from "../fixtures/tables.js";

async function rows(world: World, table: string, columns: string) {
  const db = await worldFrom({years: [2023], ...world});
  return db.all(`select ${columns} from ${table} order by all`);
}

describe("children in care on 31 March and their year", () => {
  const columns = "child, placements_in_year, carers_in_year";

  it("counts the placement open on 1 April and the one begun on 31 March, not one that ended on 1 April", async () => {
    const episodes = [
      {child: 1, decom: "2022-01-01", place: "K2"},
      {child: 1, decom: "2023-04-01", place: "U4"},
      {child: 1, decom: "2024-03-31", place: "U6"},
      {child: 2, decom: "2022-01-01", place: "K2"},
      {child: 2, decom: "2023-04-02", rne: "T", place: "K2"},
      {child: 2, decom: "2024-03-31", place: "U6"}
    ];
    expect(await rows({episodes}, "children_at_year_end", columns)).toEqual([
      {child: 1, placements_in_year: 2, carers_in_year: 2},
      {child: 2, placements_in_year: 3, carers_in_year: 2}
    ]);
  });

  it("counts the placements of an earlier period of care in the year", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01"},
      {child: 1, decom: "2023-05-20", place: "U6", dec: "2023-06-01", rec: "E4A"},
      {child: 1, decom: "2023-09-01", rne: "S"}
    ];
    expect(await rows({episodes}, "children_at_year_end", columns)).toEqual([
      {child: 1, placements_in_year: 3, carers_in_year: 3}
    ]);
  });

  it("leaves out a child with many placements who is not in care on 31 March", async () => {
    const episodes = [
      {child: 1, decom: "2023-05-01"},
      {child: 1, decom: "2023-05-20", place: "U6"},
      {child: 1, decom: "2023-05-30", place: "K2", dec: "2024-03-31", rec: "E3"}
    ];
    expect(await rows({episodes}, "children_at_year_end", columns)).toEqual([]);
  });

  it("takes the age when the third placement of the year began", async () => {
    const episodes = [
      {child: 1, decom: "2022-05-01"},
      {child: 1, decom: "2023-05-20", place: "U6", outside_area: true},
      {child: 1, decom: "2023-07-31", place: "K2"},
      {child: 1, decom: "2023-12-01", place: "U4"},
      {child: 2, decom: "2022-05-01"}
    ];
    const children = [{child: 1, born: "2013-08-01"}];
    expect(
      await rows({episodes, children}, "children_with_three_placements", "child, age_band, ever_outside_area")
    ).toEqual([{child: 1, age_band: "5 to 9", ever_outside_area: true}]);
  });
});

describe("children under 16 in care for two and a half years", () => {
  const columns = "child, same_placement";

  it("wants two and a half years without a break, and an age under 16", async () => {
    const episodes = [
      {child: 1, decom: "2021-09-30"},
      {child: 2, decom: "2021-10-01"},
      {child: 3, decom: "2021-09-30"},
      {child: 4, decom: "2019-09-30"},
      {child: 4, decom: "2023-02-01", rne: "L", ls: "V3"},
      {child: 4, decom: "2023-02-08", rne: "L"},
      {child: 5, decom: "2019-09-30"}
    ];
    const children = [
      ...[1, 2, 4].map((child) => ({child, born: "2010-01-01"})),
      {child: 3, born: "2008-03-31"}
    ];
    expect(await rows({episodes, children}, "children_in_care_long", columns)).toEqual([
      {child: 1, same_placement: true}
    ]);
  });

  it("wants the same placement for two years to the day", async () => {
    const episodes = [
      {child: 1, decom: "2019-01-01"},
      {child: 1, decom: "2022-03-31", place: "U1"},
      {child: 2, decom: "2019-01-01"},
      {child: 2, decom: "2022-04-01", place: "U1"}
    ];
    const children = [1, 2].map((child) => ({child, born: "2012-01-01"}));
    expect(await rows({episodes, children}, "children_in_care_long", columns)).toEqual([
      {child: 1, same_placement: true},
      {child: 2, same_placement: false}
    ]);
  });

  it("joins the placement before to one for adoption", async () => {
    const episodes = [
      {child: 1, decom: "2019-01-01"},
      {child: 1, decom: "2023-01-01", place: "A6"},
      {child: 2, decom: "2019-01-01"},
      {child: 2, decom: "2022-12-01", place: "U6"},
      {child: 2, decom: "2023-01-01", place: "A4"},
      {child: 3, decom: "2019-01-01"},
      {child: 3, decom: "2023-01-01", place: "U4"}
    ];
    const children = [1, 2, 3].map((child) => ({child, born: "2018-01-01"}));
    expect(await rows({episodes, children}, "children_in_care_long", columns)).toEqual([
      {child: 1, same_placement: true},
      {child: 2, same_placement: false},
      {child: 3, same_placement: false}
    ]);
  });
});

describe("days in care", () => {
  it("gives each kind of placement its days and the moves out of it, short breaks no day", async () => {
    const episodes = [
      {child: 1, decom: "2022-05-01"},
      {child: 1, decom: "2023-04-11", place: "K2"},
      {child: 1, decom: "2023-04-21", rne: "L", ls: "V3", place: "K2"},
      {child: 1, decom: "2023-04-25", rne: "L", place: "K2"},
      {child: 1, decom: "2023-05-01", place: "T1"},
      {child: 1, decom: "2023-05-03", place: "K2", dec: "2023-05-11", rec: "E4A"},
      {child: 2, decom: "2024-03-30"}
    ];
    const children = [{child: 1, born: "2018-05-11"}];
    expect(
      await rows({episodes, children}, "days_in_care", "child, placement_type, days, moves, age_band")
    ).toEqual([
      {child: 1, placement_type: "Foster placements", days: 10, moves: 1, age_band: "5 to 9"},
      {
        child: 1,
        placement_type: "Secure homes and children's homes",
        days: 26,
        moves: 0,
        age_band: "5 to 9"
      },
      {child: 2, placement_type: "Foster placements", days: 2, moves: 0, age_band: "Unknown"}
    ]);
  });

  it("knows the age of a child who moved in a year spent on short breaks", async () => {
    const episodes = [
      {child: 1, decom: "2022-05-01"},
      {child: 1, decom: "2023-02-01", rne: "L", ls: "V4"},
      {child: 1, decom: "2023-06-01", ls: "V4", place: "K2"}
    ];
    const children = [{child: 1, born: "2018-05-11"}];
    expect(await rows({episodes, children}, "days_in_care", "days, moves, age_band")).toContainEqual({
      days: 0,
      moves: 1,
      age_band: "5 to 9"
    });
  });
});
