import {describe, expect, it} from "vitest";
import {oneTable} from "../fixtures/one_table.js";

/** Child, first day, first day no longer, where: outside the area or in it, or a short break outside it. */
type Home = readonly [child: number, from: string, until: string, where: "out" | "in" | "break"];

const placed = (homes: readonly Home[]) =>
  `select child, decom::date as decom, until::date as until, place = 'break' as respite,
    {outside_area: place <> 'in'} as home
  from (values ${homes.map((home) => `(${home[0]}, '${home[1]}', '${home[2]}', '${home[3]}')`).join(", ")})
    as homes(child, decom, until, place)`;

describe("a stay outside the area", () => {
  const stays = (...homes: Home[]) =>
    oneTable(
      ["local/stays_outside"],
      {placed_episodes: placed(homes)},
      "select * from stays_outside order by all"
    );

  it("runs on from one home to the next, and ends where a home in the area or nothing follows", async () => {
    expect(
      await stays(
        [1, "2023-01-01", "2023-03-01", "out"],
        [1, "2023-03-01", "2023-05-01", "out"],
        [1, "2023-05-01", "2023-06-01", "in"],
        [1, "2023-06-01", "2023-07-01", "out"],
        [1, "2023-08-01", "2023-09-01", "out"],
        [2, "2023-03-01", "2023-05-01", "in"]
      )
    ).toEqual(["1 2023-01-01 2023-05-01", "1 2023-06-01 2023-07-01", "1 2023-08-01 2023-09-01"]);
  });

  it("is none on a short break", async () =>
    expect(await stays([1, "2023-01-01", "2023-03-01", "break"])).toEqual([]));
});

describe("a visit to a child placed outside the area", () => {
  const due = (until: string, ...visited: string[]) =>
    oneTable(
      ["local/visits_falling_due"],
      {
        stays_outside: [{child: 1, since: "2024-01-01", until}],
        local_visits: visited.map((visited_on) => ({child: 1, visited_on}))
      },
      "select due, in_time from visits_falling_due order by all"
    );

  it("is due six weeks after the stay began, and made in time on the last day of them", async () => {
    expect(await due("2024-02-20", "2024-02-12")).toEqual(["2024-02-12 true"]);
    expect(await due("2024-02-20", "2024-02-13")).toEqual(["2024-02-12 false"]);
  });

  it("is due every six weeks while it is missed, until one is made", async () => {
    expect(await due("2024-06-01", "2024-05-13")).toEqual([
      "2024-02-12 false",
      "2024-03-25 false",
      "2024-05-06 false"
    ]);
  });

  it("is not due on the day the stay is over, nor later", async () => {
    expect(await due("2024-02-12")).toEqual([]);
    expect(await due("2024-02-13")).toEqual(["2024-02-12 false"]);
  });

  it("is not late until the day it was due is over when the exports were taken, on 30 June 2024", async () => {
    expect(await due("2024-12-31", "2024-02-01", "2024-03-01", "2024-04-07", "2024-05-19")).toEqual([
      "2024-02-12 true",
      "2024-03-14 true",
      "2024-04-12 true",
      "2024-05-19 true"
    ]);
    expect((await due("2024-12-31", "2024-02-01", "2024-03-01", "2024-04-07", "2024-05-18")).at(-1)).toBe(
      "2024-06-29 false"
    );
  });
});

describe("a quarter end of the staff file", () => {
  it("is counted once in its quarter, with what is not recorded", async () => {
    const local_iro_staff = [
      {quarter_end: "2024-03-31", iro: "EX1", fte: 1, contract: null, dual_role: true},
      {quarter_end: "2024-03-31", iro: "EX2", fte: 1, contract: "Agency", dual_role: false},
      {quarter_end: "2023-12-31", iro: "EX2", fte: 1, contract: "Agency", dual_role: null},
      {quarter_end: "2024-06-30", iro: "EX2", fte: 1, contract: "Agency", dual_role: null}
    ];
    expect(
      await oneTable(
        ["local/iro_quarters"],
        {local_iro_staff},
        "select period, iro, contract, dual_role from iro_quarters order by all"
      )
    ).toEqual([
      "2023-24 Q3 EX2 Agency Not recorded",
      "2023-24 Q4 EX1 Not recorded Also chairs child protection conferences",
      "2023-24 Q4 EX2 Agency IRO work alone"
    ]);
  });
});

describe("due dates that are compared", () => {
  it("are of a review of the child on the day, where both are known", async () => {
    const own = (child: number, review: string, review_due: string | null) => ({child, review, review_due});
    const held = (child: number, day: string, due: string | null) => ({child, held: day, due});
    expect(
      await oneTable(
        ["local/due_dates_compared"],
        {
          local_iro_reviews: [
            own(1, "2023-05-01", "2023-05-02"),
            own(1, "2023-06-01", null),
            own(2, "2023-05-01", "2023-05-03")
          ],
          reviews: [
            held(1, "2023-05-01", "2023-05-05"),
            held(1, "2023-06-01", "2023-06-05"),
            held(2, "2023-05-01", null)
          ]
        },
        "select child, held, statutory, own from due_dates_compared"
      )
    ).toEqual(["1 2023-05-01 2023-05-05 2023-05-02"]);
  });
});

describe("working days from a day", () => {
  it("are three before, five and twenty after, none where the calendar ends", async () => {
    const working_days =
      "select day::date as day, sum((isodow(day) < 6)::int) over (order by day) as n from range(date '2024-01-01', date '2024-02-06', interval 1 day) as t(day)";
    const days = await oneTable(
      ["local/working_days_from"],
      {working_days},
      "select * from working_days_from order by day"
    );
    expect(days.slice(2, 6)).toEqual([
      "2024-01-03 - 2024-01-10 2024-01-31",
      "2024-01-04 2024-01-01 2024-01-11 2024-02-01",
      "2024-01-05 2024-01-02 2024-01-12 2024-02-02",
      "2024-01-06 2024-01-02 2024-01-12 2024-02-02"
    ]);
    expect(days).toHaveLength(36);
    expect(days.at(-1)).toBe("2024-02-05 2024-01-31 - -");
  });
});
