import {describe, expect, it} from "vitest";
import {oneTable} from "../fixtures/one_table.js";

describe("a month in an unregistered setting", () => {
  const months = (from: string, until: string | null, ...held: string[]) =>
    oneTable(
      ["local/unregistered_months"],
      {
        local_service_log: [
          {child: 1, occasion: "Stay in an unregistered setting", happened_on: from, stay_ended_on: until}
        ],
        reviews: held.length ? held.map((day) => ({child: 1, held: day})) : [{child: 2, held: "2023-05-02"}]
      },
      "select first_day, last_day, reviewed from unregistered_months order by all"
    );

  it("is counted from the first day, and only when the stay lasted it out", async () => {
    expect(await months("2023-05-02", "2023-07-01", "2023-06-01")).toEqual([
      "2023-05-02 2023-06-01 true",
      "2023-06-02 2023-07-01 false"
    ]);
    expect(await months("2023-05-02", "2023-06-30", "2023-06-02")).toEqual(["2023-05-02 2023-06-01 false"]);
    expect(await months("2023-05-02", "2023-05-31")).toEqual([]);
  });

  it("is counted up to the day of the extract where the stay goes on", async () => {
    expect(await months("2024-05-01", null)).toEqual([
      "2024-05-01 2024-05-31 false",
      "2024-06-01 2024-06-30 false"
    ]);
  });
});

describe("a child in an unregistered setting", () => {
  it("is reviewed monthly where every month that ended in the year had a review, and is of each year of the stay", async () => {
    const stay = (child: number, happened_on: string, stay_ended_on: string | null) => ({
      child,
      happened_on,
      stay_ended_on,
      occasion: "Stay in an unregistered setting"
    });
    const local_service_log = [
      ...[stay(1, "2023-02-02", "2023-04-01"), stay(2, "2023-02-02", "2023-03-31")],
      ...[stay(3, "2024-03-31", null), stay(4, "2024-04-01", null)]
    ];
    const month = (child: number, last_day: string, reviewed: boolean) => ({child, last_day, reviewed});
    const unregistered_months = [
      month(1, "2023-03-01", true),
      month(1, "2023-04-01", false),
      month(2, "2023-03-01", false)
    ];
    expect(
      await oneTable(
        ["populations/children_in_unregistered_settings"],
        {local_service_log, unregistered_months},
        "select period, child, reviewed_monthly from children_in_unregistered_settings order by all"
      )
    ).toEqual(["2022-23 1 true", "2022-23 2 false", "2023-24 1 false", "2023-24 3 true"]);
  });
});
