import {afterEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import {reviewsWorld} from "../fixtures/reviews_world.js";

let db: Database;
afterEach(() => db?.close());

/** A spell as the returns of these start years give it: child, first day, last day. */
type Given = readonly [year: number, child: number | null, from: string | null, to: string | null];

const lists = {
  missing_episodes: (rows: readonly Given[]) => ({
    missing: rows.map(([return_year, child, mis_start, mis_end]) => ({
      return_year,
      child,
      missing: "M",
      mis_start,
      mis_end
    }))
  }),
  social_worker_spells: (rows: readonly Given[]) => ({
    socialWorkers: rows.map(([return_year, child, sw_decom, sw_dec]) => ({
      return_year,
      child,
      sw_id: "A",
      sw_decom,
      sw_dec
    }))
  })
} as const;

describe.each(Object.keys(lists) as (keyof typeof lists)[])("the spells of %s", (table) => {
  async function spells(...given: Given[]) {
    db = await reviewsWorld({
      extractDate: "2024-06-30",
      returns: [2020, 2021, 2022, 2023],
      care: [{child: 1, started: "2020-01-06"}],
      ...lists[table](given)
    });
    const rows = await db.all(`select child, started, ended from ${table} order by child, started`);
    return rows.map(({child, started, ended}) => [child, started, ended]);
  }

  it("are one, however many returns give it, and end as the latest of them says", async () => {
    expect(await spells([2022, 1, "2022-03-20", "2022-04-05"], [2021, 1, "2022-03-20", null])).toEqual([
      [1, "2022-03-20", "2022-04-05"]
    ]);
  });

  it("end on 1 April after the last return that has them open, where a later return has not", async () => {
    expect(await spells([2020, 1, "2021-03-20", null], [2021, 1, "2021-03-20", null])).toEqual([
      [1, "2021-03-20", "2022-04-01"]
    ]);
  });

  it("are still open where the last return has them so", async () => {
    expect(await spells([2022, 1, "2023-03-20", null], [2023, 1, "2023-03-20", null])).toEqual([
      [1, "2023-03-20", "9999-12-31"]
    ]);
  });

  it("are told apart by child and first day, and none without either", async () => {
    expect(
      await spells(
        [2023, 1, "2023-05-01", "2023-05-02"],
        [2023, 1, "2023-06-01", "2023-06-02"],
        [2023, 2, "2023-05-01", "2023-05-03"],
        [2023, null, "2023-05-01", "2023-05-03"],
        [2023, 3, null, "2023-05-03"]
      )
    ).toEqual([
      [1, "2023-05-01", "2023-05-02"],
      [1, "2023-06-01", "2023-06-02"],
      [2, "2023-05-01", "2023-05-03"]
    ]);
  });
});
