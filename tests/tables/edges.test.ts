import {describe, expect, it} from "vitest";
import {oneTable} from "../fixtures/one_table.js";

type Tables = Parameters<typeof oneTable>[1];
const made = (name: string, tables: Tables, columns = "*") =>
  oneTable(["entities/ages", name], tables, `select ${columns} from ${name.split("/")[1]} order by all`);

describe("the children in care before the first year end that is published", () => {
  it("are those of the return a year earlier, and of no year end that is published itself", async () => {
    const returns = [2021, 2022].map((year) => ({return_year: year, last_day: `${year + 1}-03-31`}));
    const lived = (child: number, decom: string, dec: string | null = null, respite = false) => ({
      child,
      decom,
      dec,
      respite
    });
    const episodes = [
      lived(1, "2022-03-31"),
      lived(2, "2022-04-01"),
      lived(3, "2020-01-01", "2022-03-31"),
      lived(4, "2020-01-01", "2022-04-01"),
      lived(5, "2020-01-01", null, true)
    ];
    expect(await made("populations/children_in_care_before", {returns, episodes})).toEqual(["2023-03-31 2"]);
  });
});

describe("children who turn 18", () => {
  it("are those of 15 to 17 on the latest year end or quarter end", async () => {
    const ages = [14, 15, 16, 17, 18].map((age) => ({child: age, age, day: "2024-03-31", kind: "year end"}));
    const children_in_care = [...ages, {child: 20, age: 17, day: "2023-12-31", kind: "quarter end"}];
    expect(
      await made("populations/children_turning_18", {children_in_care}, "child, year_of_turning_18")
    ).toEqual(["15 In the third year", "16 In the second year", "17 In the first year"]);
  });
});

describe("children with social workers", () => {
  it("are all in care on the year's last day, those without one too; nobody stands for a year without children", async () => {
    const episodes = [
      {child: 1, decom: "2023-06-01", dec: null, respite: false},
      {child: 2, decom: "2023-06-01", dec: null, respite: false},
      {child: 3, decom: "2023-06-01", dec: "2024-03-31", respite: false}
    ];
    const social_worker_spells = [
      {child: 1, sw_id: "A", started: "2023-06-01", ended: "2023-07-01"},
      {child: 1, sw_id: "B", started: "2024-03-31", ended: "9999-12-31"},
      {child: 1, sw_id: "C", started: "2024-04-01", ended: "9999-12-31"}
    ];
    const tables = {episodes, social_worker_spells};
    expect(
      await made("populations/children_with_social_workers", tables, "period, child, social_workers")
    ).toEqual(["2023-24 1 2", "2023-24 2 0"]);
  });
});

describe("an adopted child", () => {
  const adopted = (started: string, start_known: boolean, place: string) => {
    const tables = {
      periods_of_care: [
        {child: 1, period: 1, started, ended: "2024-01-10", rec: "E11", start_known, respite_only: false}
      ],
      placed_episodes: `select 1 as child, 1 as period, 1 as episode, date '2023-02-01' as decom, {place: '${place}'} as home
        union all select 2, 1, 1, date '2022-01-01', {place: 'A6'}`,
      returned_ad1: "select 1 as child, unnest([date '2023-05-01', date '2023-06-15']) as date_match"
    };
    return made("populations/children_adopted", tables, "period, child, placed_day, months");
  };

  it("was placed with adopters after so many whole months of care, none when it was on the first day", async () => {
    expect(await adopted("2022-02-02", true, "A6")).toEqual(["2023-24 1 2023-02-01 11"]);
    expect(await adopted("2023-02-01", true, "A6")).toEqual(["2023-24 1 2023-02-01 0"]);
  });

  it("has no months when the start of care is not known, or was after the placement", async () => {
    expect(await adopted("2022-02-01", false, "A6")).toEqual(["2023-24 1 2023-02-01 -"]);
    expect(await adopted("2023-02-02", true, "A6")).toEqual(["2023-24 1 2023-02-01 -"]);
  });

  it("was placed on the day of the match where no episode says so", async () => {
    expect(await adopted("2022-02-01", true, "U4")).toEqual(["2023-24 1 2023-06-15 16"]);
  });
});

describe("a review that the service recorded", () => {
  const review = {
    period: "2023-24",
    kind: "year",
    held: "2024-06-03",
    code: "PN7",
    participation_coded: true
  };
  const recorded = (own: Record<string, string>, ...ages: (number | null)[]) => {
    const late = {judged: true, on_time: false, review_age_band: "-", outside_area: "-"};
    const tables = {
      reviews_held: [9, ...ages].map((age, child) => ({...review, ...late, child, age})),
      local_iro_reviews: [{child: 0, review: "2024-06-03", ...own}],
      working_days_from: [{day: "2024-06-03", three_before: "2024-05-29", twenty_after: "2024-07-01"}]
    };
    const columns =
      "child, late_reason, non_participation_reason, aged_four, record_in_time, record_judged, report_in_time";
    return made("populations/reviews_recorded", tables, columns);
  };

  it("has reasons that are not recorded where it was late or the child took no part", async () => {
    expect(await recorded({})).toEqual(["0 Not recorded Not recorded true false false -"]);
  });

  it("is of a child of four or older, also where the age is not known", async () => {
    const ages = (await recorded({}, 3, 4, null)).map((row) => row.split(" ")[5]);
    expect(ages).toEqual(["true", "false", "true", "true"]);
  });

  it("has its record and report in time on the last day of each", async () => {
    const [inTime] = await recorded({record_distributed: "2024-07-01", report_ready: "2024-05-29"});
    expect(inTime).toContain("true true true true");
    const [late] = await recorded({record_distributed: "2024-07-02", report_ready: "2024-05-30"});
    expect(late).toContain("true false false false");
  });
});

describe("a move that the council recorded", () => {
  it("was told in time on the fifth working day; of a move in no file nothing is said", async () => {
    const moves_in_period = [1, 2, 3].map((child) => ({
      child,
      period: "2023-24",
      kind: "year",
      moved: "2023-09-01"
    }));
    const local_iro_moves = [
      {child: 1, moved_on: "2023-09-01", iro_told_on: "2023-09-08"},
      {child: 2, moved_on: "2023-09-01", iro_told_on: "2023-09-09"},
      {child: 3, moved_on: "2023-09-02", iro_told_on: "2023-09-08"}
    ];
    const working_days_from = [{day: "2023-09-01", five_after: "2023-09-08"}];
    expect(
      await made(
        "populations/moves_recorded",
        {moves_in_period, local_iro_moves, working_days_from},
        "child, told"
      )
    ).toEqual(["1 true", "2 false"]);
  });
});
