import {afterEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import {reviewsWorld, type World} from "../fixtures/reviews_world.js";

let db: Database;
afterEach(() => db?.close());

/** The reviews of a world in order: due, held, and on time, late or not judged. */
async function clock(world: Partial<World> & Pick<World, "care">) {
  db = await reviewsWorld({extractDate: "2024-06-30", returns: [2021, 2022, 2023], ...world});
  const rows = await db.all<Record<string, string | null>>(`
    select due, held, case on_time when true then 'on time' when false then 'late' else 'not judged' end as verdict
    from reviews_due order by child, period, step`);
  return rows.map((row) => [row.due, row.held, row.verdict]);
}

describe("a year without a return that lists reviews", () => {
  it("does not make a review late that was due before the first return, when nobody could see it held", async () => {
    expect(
      await clock({
        care: [{child: 1, started: "2015-09-01"}],
        reviews: [
          [1, "2021-05-10"],
          [1, "2021-11-10"]
        ]
      })
    ).toEqual([
      ["2015-09-29", "2021-05-10", "not judged"],
      ["2021-11-10", "2021-11-10", "on time"],
      ["2022-05-10", null, "late"]
    ]);
  });

  it("judges what was due before the first return when the exports list the review before it", async () => {
    const rows = await clock({
      care: [{child: 1, started: "2019-09-02"}],
      reviews: [
        [1, "2019-09-30"],
        [1, "2019-12-20"],
        [1, "2021-05-10"]
      ]
    });
    expect(rows.slice(0, 3)).toEqual([
      ["2019-09-30", "2019-09-30", "on time"],
      ["2019-12-30", "2019-12-20", "on time"],
      ["2020-06-20", "2021-05-10", "late"]
    ]);
  });

  it("judges all that was due before a first return that lists the reviews of earlier years too", async () => {
    const rows = await clock({
      care: [{child: 1, started: "2020-09-01"}],
      reviews: [
        [2, "2020-05-10", "PN1", 2021],
        [1, "2021-05-10", "PN1", 2021],
        [1, "2021-08-10", "PN1", 2021]
      ]
    });
    expect(rows.slice(0, 2)).toEqual([
      ["2020-09-29", "2021-05-10", "late"],
      ["2021-08-10", "2021-08-10", "on time"]
    ]);
  });

  it("takes one row in ten of earlier years for strays, which say nothing of the reviews before", async () => {
    // With the row that the world gives every return, one of ten.
    const others = [1, 2, 3, 4, 5, 6].map((day) => [2, `2021-05-0${day}`, "PN1", 2021] as const);
    const rows = await clock({
      care: [{child: 1, started: "2020-09-01"}],
      reviews: [
        ...others,
        [2, "2020-05-10", "PN1", 2021],
        [1, "2021-05-10", "PN1", 2021],
        [1, "2021-08-10", "PN1", 2021]
      ]
    });
    expect(rows[0]).toEqual(["2020-09-29", "2021-05-10", "not judged"]);
  });

  it("does not make a review late that was due in a gap between returns", async () => {
    const rows = await clock({
      returns: [2021, 2023],
      care: [{child: 1, started: "2021-05-04"}],
      reviews: [
        [1, "2021-06-01", "PN1", 2021],
        [1, "2021-09-01", "PN1", 2021],
        [1, "2022-03-01", "PN1", 2021],
        [1, "2023-06-01", "PN1", 2023],
        [1, "2023-12-02", "PN1", 2023]
      ]
    });
    expect(rows.slice(3, 5)).toEqual([
      ["2022-09-01", "2023-06-01", "not judged"],
      ["2023-12-01", "2023-12-02", "late"]
    ]);
  });

  it("judges what was due in a gap between returns when the return after it lists the reviews of the gap", async () => {
    const rows = await clock({
      returns: [2021, 2023],
      care: [{child: 1, started: "2021-05-04"}],
      reviews: [
        [1, "2021-06-01", "PN1", 2021],
        [1, "2021-09-01", "PN1", 2021],
        [1, "2022-03-01", "PN1", 2023],
        [1, "2023-06-01", "PN1", 2023]
      ]
    });
    expect(rows[3]).toEqual(["2022-09-01", "2023-06-01", "late"]);
  });
});
