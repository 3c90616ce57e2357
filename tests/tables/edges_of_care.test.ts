import {describe, expect, it} from "vitest";
import {oneTable} from "../fixtures/one_table.js";

type Tables = Parameters<typeof oneTable>[1];
const made = (name: string, tables: Tables, columns = "*") =>
  oneTable(["entities/ages", `populations/${name}`], tables, `select ${columns} from ${name} order by all`);

/** Child, first day, first day no longer, whether a short break. */
type Lived = readonly [child: number, from: string, until: string | null, respite?: boolean];
const episodes = (...lived: Lived[]) =>
  lived.map(([child, decom, dec, respite = false], at) => ({
    child,
    period: 1,
    episode: at + 1,
    decom,
    dec,
    respite
  }));
const placed = (...lived: Lived[]) =>
  `select *, {place: 'U4'} as home from (values ${lived
    .map(([child, from, until, respite = false]) => `(${child}, date '${from}', date '${until}', ${respite})`)
    .join(", ")}) as lived(child, decom, until, respite)`;

describe("the flow of a year", () => {
  it("counts each child who comes or goes, also two on one day, and short breaks apart", async () => {
    const rows = await made("flow_of_years", {
      episodes: episodes(
        [1, "2023-05-01", "2023-06-01"],
        [2, "2023-05-01", "2023-06-01"],
        [3, "2022-01-01", "2023-07-01"],
        [3, "2023-07-01", "2023-08-01", true],
        [3, "2023-08-01", null],
        [4, "2022-01-01", "2023-04-01"]
      )
    });
    expect(rows).toEqual(["2022-23 2 0 0 0 0 2", "2023-24 2 2 3 1 1 1"]);
  });
});

describe("days in care", () => {
  it("are none for a child who left on the day the year began", async () => {
    const rows = await made(
      "days_in_care",
      {
        placed_episodes: placed(
          [1, "2023-01-01", "2023-04-01"],
          [2, "2023-01-01", "2023-04-02"],
          [3, "2024-03-31", "9999-12-31"]
        ),
        codes_placement_types: [{code: "U4", category: "Foster"}],
        moves_in_period: [{period: "2023-24", kind: "year", child: 2, placement_type: "Foster"}],
        known_children: [1, 2, 3].map((child) => ({
          child,
          ethnicity_white_british: "Unknown",
          born: "2010-04-01"
        }))
      },
      "period, child, days, moves, age_band"
    );
    expect(rows).toEqual([
      "2022-23 1 90 0 10 to 15",
      "2022-23 2 90 0 10 to 15",
      "2023-24 2 1 1 10 to 15",
      "2023-24 3 1 0 10 to 15"
    ]);
  });
});

describe("children in care for twelve months", () => {
  it("have the health record of the last row of the year's return", async () => {
    const rows = await made(
      "children_in_care_12_months",
      {
        periods_of_care: [{child: 1, started: "2020-01-01", ended: "2024-04-01", respite_only: false}],
        episodes: episodes([1, "2020-01-01", "2024-04-01"]),
        children: [{child: 1, born: "2012-01-01"}],
        returned_oc2:
          "select 1 as child, 2023 as return_year, 'a.csv' as file, line, 1 as health_assessment, line - 1 as teeth_check, 2 - line as immunisations, 20 - line as sdq_score from (values (1), (2)) as rows(line)"
      },
      "period, health_assessed, teeth_checked, immunised, sdq_score"
    );
    expect(rows).toEqual(["2022-23 false false false -", "2023-24 true true false 18"]);
  });
});

describe("children in care for two and a half years", () => {
  const day = "2024-03-31";
  const since = (started: string, age: number, ...breaks: Lived[]) =>
    made(
      "children_in_care_long",
      {
        children_in_care: [{child: 1, kind: "year end", day, age, started, period_of_care: 1}],
        placements: [{child: 1, period: 1, placement: 1, started, ended: "2024-04-01", entered_place: "U4"}],
        placed_episodes: placed([2, "2020-01-01", "9999-12-31", true], ...breaks)
      },
      "child, same_placement"
    );

  it("are so to the day, and under 16", async () => {
    expect(await since("2021-09-30", 15)).toEqual(["1 true"]);
    expect(await since("2021-10-01", 15)).toEqual([]);
    expect(await since("2021-09-30", 16)).toEqual([]);
  });

  it("are not when a short break fell in them", async () => {
    expect(await since("2020-01-01", 9, [1, "2021-09-01", "2021-09-30", true])).toEqual(["1 true"]);
    expect(await since("2020-01-01", 9, [1, "2021-09-01", "2021-10-01", true])).toEqual([]);
    expect(await since("2020-01-01", 9, [1, "2024-03-31", "2024-04-01", true])).toEqual([]);
    expect(await since("2020-01-01", 9, [1, "2024-04-01", "2024-04-02", true])).toEqual(["1 true"]);
    expect(await since("2020-01-01", 9, [1, "2022-01-01", "2022-01-03", false])).toEqual(["1 true"]);
  });
});
