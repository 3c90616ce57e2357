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

async function firstDue(started: string): Promise<string | null> {
  const rows = await clock({care: [{child: 1, started}], returns: [2010, 2023]});
  return rows[0]![0]!;
}

describe("the first review is due 20 working days after the start", () => {
  it("counts the day after the start as the first, weekends left out", async () => {
    expect(await firstDue("2024-02-05")).toBe("2024-03-04");
    expect(await firstDue("2024-02-03")).toBe("2024-03-01");
  });

  it("leaves out Good Friday and Easter Monday", async () => {
    expect(await firstDue("2023-03-27")).toBe("2023-04-26");
  });

  it("leaves out Christmas, Boxing Day and New Year's Day", async () => {
    expect(await firstDue("2023-12-15")).toBe("2024-01-17");
  });

  it("leaves out the summer bank holiday of August", async () => {
    expect(await firstDue("2023-08-14")).toBe("2023-09-12");
  });

  it("leaves out the bank holidays of one occasion", async () => {
    expect(await firstDue("2011-04-18")).toBe("2011-05-20");
    expect(await firstDue("2012-05-21")).toBe("2012-06-20");
    expect(await firstDue("2020-04-20")).toBe("2020-05-19");
    expect(await firstDue("2022-05-09")).toBe("2022-06-08");
    expect(await firstDue("2022-09-01")).toBe("2022-09-30");
    expect(await firstDue("2023-04-21")).toBe("2023-05-23");
  });
});

describe("the clock of later reviews", () => {
  it("wants the second within 3 months of the first, and each later one within 6 months", async () => {
    expect(
      await clock({
        care: [{child: 1, started: "2022-04-04"}],
        reviews: [
          [1, "2022-05-05"],
          [1, "2022-08-05"],
          [1, "2023-02-06"]
        ]
      })
    ).toEqual([
      ["2022-05-05", "2022-05-05", "on time"],
      ["2022-08-05", "2022-08-05", "on time"],
      ["2023-02-05", "2023-02-06", "late"],
      ["2023-08-06", null, "late"]
    ]);
  });

  it("ends at the end of a shorter month: 31 August and 6 months is 28 or 29 February", async () => {
    const held = await clock({
      care: [{child: 1, started: "2021-05-03", start_known: false}],
      reviews: [
        [1, "2022-08-31"],
        [1, "2023-02-28"],
        [1, "2023-08-31"],
        [1, "2024-03-01"]
      ]
    });
    expect(held.slice(1, 4)).toEqual([
      ["2023-02-28", "2023-02-28", "on time"],
      ["2023-08-28", "2023-08-31", "late"],
      ["2024-02-29", "2024-03-01", "late"]
    ]);
  });

  it("runs on from the last review held when one is missed, so a gap of years is one late review", async () => {
    expect(
      await clock({
        care: [{child: 1, started: "2021-05-04"}],
        reviews: [
          [1, "2021-06-01"],
          [1, "2021-09-01"],
          [1, "2023-09-01"],
          [1, "2024-03-01"]
        ]
      })
    ).toEqual([
      ["2021-06-02", "2021-06-01", "on time"],
      ["2021-09-01", "2021-09-01", "on time"],
      ["2022-03-01", "2023-09-01", "late"],
      ["2024-03-01", "2024-03-01", "on time"],
      ["2024-09-01", null, "not judged"]
    ]);
  });
});

describe("each period of care has a clock of its own", () => {
  it("starts again when a child comes back, in the same year too", async () => {
    expect(
      await clock({
        care: [
          {child: 1, period: 1, started: "2023-04-11", ended: "2023-06-30"},
          {child: 1, period: 2, started: "2023-10-02"}
        ],
        reviews: [
          [1, "2023-05-09"],
          [1, "2023-10-30"],
          [1, "2024-01-31"],
          [1, "2024-06-28"]
        ]
      })
    ).toEqual([
      ["2023-05-11", "2023-05-09", "on time"],
      ["2023-08-09", null, "not judged"],
      ["2023-10-30", "2023-10-30", "on time"],
      ["2024-01-30", "2024-01-31", "late"],
      ["2024-07-31", "2024-06-28", "on time"],
      ["2024-12-28", null, "not judged"]
    ]);
  });

  it("is silent for a period made up of short breaks alone", async () => {
    expect(
      await clock({
        care: [{child: 1, started: "2023-04-11", respite_only: true}],
        episodes: [{child: 1, decom: "2023-04-11", ls: "V4"}],
        reviews: [[1, "2023-05-09"]]
      })
    ).toEqual([]);
    // With the one each of the three returns lists of a child in no period of care.
    expect(await db.all("select count from review_exclusions where kind = 'outside care'")).toEqual([
      {count: 4}
    ]);
  });
});

describe("a review that was not held", () => {
  const started = {child: 1, started: "2023-10-02"};

  it("is not late when the child left care before it was due", async () => {
    expect(await clock({care: [{...started, ended: "2023-10-29"}]})).toEqual([
      ["2023-10-30", null, "not judged"]
    ]);
  });

  it("is late when the child was in care until the day it was due", async () => {
    expect(await clock({care: [{...started, ended: "2023-10-30"}]})).toEqual([["2023-10-30", null, "late"]]);
  });

  it("is not late until the day it was due is over", async () => {
    expect(await clock({care: [started], extractDate: "2023-10-30"})).toEqual([
      ["2023-10-30", null, "not judged"]
    ]);
    db.close();
    expect(await clock({care: [started], extractDate: "2023-10-31"})).toEqual([["2023-10-30", null, "late"]]);
  });

  const adopted = {
    care: [{child: 1, started: "2023-04-11"}],
    episodes: [
      {child: 1, decom: "2023-04-11", dec: "2023-12-01", place: "U4"},
      {child: 1, decom: "2023-12-01", rne: "P", ls: "E1", place: "A6"}
    ]
  };

  it("is not late when the child was placed for adoption on the day it was due", async () => {
    const rows = await clock({
      ...adopted,
      reviews: [
        [1, "2023-05-11"],
        [1, "2023-08-11"]
      ]
    });
    expect(rows[2]).toEqual(["2024-02-11", null, "not judged"]);
    expect(await db.all("from reviews_overdue")).toEqual([]);
  });

  it("is not late when the child was placed for adoption that very day", async () => {
    const [episode, placed] = adopted.episodes;
    const rows = await clock({
      ...adopted,
      episodes: [
        {...episode, dec: "2024-02-11"},
        {...placed, decom: "2024-02-11"}
      ],
      reviews: [
        [1, "2023-05-11"],
        [1, "2023-08-11"]
      ]
    });
    expect(rows[2]).toEqual(["2024-02-11", null, "not judged"]);
  });

  it("is judged all the same when it was held, late, while placed for adoption", async () => {
    const rows = await clock({
      ...adopted,
      reviews: [
        [1, "2023-05-11"],
        [1, "2023-08-11"],
        [1, "2024-02-12"]
      ]
    });
    expect(rows[2]).toEqual(["2024-02-11", "2024-02-12", "late"]);
  });
});

describe("a start of care that is not known", () => {
  it("leaves the first review seen unjudged, and starts the six-month clock with it", async () => {
    expect(
      await clock({
        care: [{child: 1, started: "2022-06-01", start_known: false}],
        reviews: [
          [1, "2023-05-10"],
          [1, "2023-11-10"],
          [1, "2024-05-11"]
        ]
      })
    ).toEqual([
      [null, "2023-05-10", "not judged"],
      ["2023-11-10", "2023-11-10", "on time"],
      ["2024-05-10", "2024-05-11", "late"],
      ["2024-11-11", null, "not judged"]
    ]);
    expect(await db.all("select distinct review_sequence from reviews_due")).toEqual([
      {review_sequence: "Later"}
    ]);
  });
});
