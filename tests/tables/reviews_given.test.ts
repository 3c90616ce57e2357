import {afterEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import {reviewsWorld, type World} from "../fixtures/reviews_world.js";

let db: Database;
afterEach(() => db?.close());

const care = [
  {child: 1, period: 1, started: "2022-05-02", ended: "2022-09-30"},
  {child: 1, period: 2, started: "2023-01-10"}
];

async function given(reviews: World["reviews"], more: Partial<World> = {}) {
  db = await reviewsWorld({
    extractDate: "2023-06-30",
    returns: [2021, 2022],
    care,
    reviews: reviews!,
    ...more
  });
  return db.all("select child, period, held, code from reviews order by child, held");
}

async function left(kind: string): Promise<number> {
  const [row] = await db.all<{count: number}>(`select count from review_exclusions where kind = '${kind}'`);
  return row!.count;
}

describe("the reviews of the returns", () => {
  it("takes one a child and date, with the code of the last row of the latest return", async () => {
    const rows = await given([
      [1, "2022-06-01", "PN7", 2022],
      [1, "2022-06-01", "PN2", 2022],
      [1, "2022-06-01", "PN1", 2021]
    ]);
    expect(rows).toEqual([{child: 1, period: 1, held: "2022-06-01", code: "PN2"}]);
    expect(await left("repeated")).toBe(2);
  });

  it("leaves out and counts those dated after the exports were taken, not the day itself", async () => {
    const rows = await given([
      [1, "2023-06-30"],
      [1, "2023-07-01"]
    ]);
    expect(rows.map((row) => row.held)).toEqual(["2023-06-30"]);
    expect(await left("future")).toBe(1);
  });

  it("leaves out and counts those outside care, both ends of a period being in", async () => {
    const rows = await given([
      [1, "2022-05-01"],
      [1, "2022-05-02"],
      [1, "2022-09-30"],
      [1, "2022-10-01"]
    ]);
    expect(rows.map((row) => row.held)).toEqual(["2022-05-02", "2022-09-30"]);
    // Two of these, and the one each of the two returns lists of a child in no period of care.
    expect(await left("outside care")).toBe(4);
  });

  it("gives a review on a day that ends one period and begins the next to the one that ends", async () => {
    const rows = await given([[1, "2022-09-30"]], {
      care: [care[0]!, {child: 1, period: 2, started: "2022-09-30"}]
    });
    expect(rows).toEqual([{child: 1, period: 1, held: "2022-09-30", code: "PN1"}]);
  });

  it("keeps a review held on a short break inside a period of care", async () => {
    const rows = await given([[1, "2022-07-04"]], {
      episodes: [
        {child: 1, period: 1, decom: "2022-05-02", dec: "2022-07-01"},
        {child: 1, period: 1, decom: "2022-07-01", dec: "2022-07-10", rne: "L", ls: "V3"},
        {child: 1, period: 1, decom: "2022-07-10", dec: "2022-09-30", rne: "L"}
      ]
    });
    expect(rows).toHaveLength(1);
  });

  it("flags an age that a date of birth cut to its month leaves open", async () => {
    await given(
      [
        [1, "2022-06-01"],
        [1, "2022-07-01"]
      ],
      {
        children: [{child: 1, born: "2018-06-01", born_to_month: true}]
      }
    );
    expect(
      await db.all("select held, age, age_uncertain, review_age_band from reviews order by held")
    ).toEqual([
      {held: "2022-06-01", age: 4, age_uncertain: true, review_age_band: "4 to 9"},
      {held: "2022-07-01", age: 4, age_uncertain: false, review_age_band: "4 to 9"}
    ]);
  });
});
