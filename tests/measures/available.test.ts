import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {measures} from "../../loaders/measures/index.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {makePools, type PeriodsOf, periodsIn} from "../../loaders/measures/periods.js";

const years = [2020, 2021, 2022, 2023];
const yearly = measures.filter(({availableWhen, periods}) => availableWhen && periods.includes("year"));

/** Reviews were returned in 2021-22 and 2023-24; the council's own files tell of 2022-23 and 2023-24. */
describe("a year of a measure is available", () => {
  let db: Database;
  let periodsOf: PeriodsOf;
  beforeAll(async () => {
    db = await openDatabase({threads: "1"});
    await db.run(`
      create table returns as select unnest([${years}]) as return_year, date '2018-04-01' as first_day;
      create table reporting_periods as select year_start || '-' || (year_start - 1999) as period, 'year' as kind,
        year_start || '-' || (year_start - 1999) as year_label, year_start,
        make_date(year_start, 4, 1) as first_day, make_date(year_start + 1, 3, 31) as last_day
        from (select unnest([2022, 2020, 2023, 2021]) as year_start);
      insert into reporting_periods select '2020-21 Q4', 'quarter', '2020-21', 2020, date '2021-01-01', date '2021-03-31';
      create or replace table reporting_periods as
        select '2023-24 Q4' as period, 'quarter' as kind, '2023-24' as year_label, 2023 as year_start,
          date '2024-01-01' as first_day, date '2024-03-31' as last_day union all from reporting_periods;
      create table returned_reviews as select unnest([2021, 2023]) as return_year;
      create table returned_oc2 as select 2020 as return_year;
      create table returned_missing as select 2021 as return_year;
      create table returned_social_workers as select 2022 as return_year;
      create macro local_tells(file, recorded, year) as year in (2022, 2023);
      create table iro_posts as select period, kind from reporting_periods where year_start in (2022, 2023)`);
    await db.run(makePools);
    periodsOf = await periodsIn(db, yearly);
  });
  afterAll(() => db.close());

  const availableIn = (measure: Measure): string =>
    periodsOf(measure)
      .filter(({available, kind}) => available && kind === "year")
      .map(({period}) => period)
      .join(" ");
  const of = (wanted: string): string[] =>
    yearly
      .filter((measure) => availableIn(measure) === wanted)
      .map(({id}) => id)
      .sort();

  it("when both the reviews and the council's own file tell of it, where a figure comes of both", () => {
    expect(of("2023-24")).toEqual([
      "child-chaired",
      "consultation-returned",
      "late-review-reasons",
      "non-participation-reasons",
      "record-distributed-on-time",
      "review-attendance",
      "review-format",
      "reviews-per-iro",
      "seen-before-review",
      "social-work-report-on-time",
      "social-work-report-shared",
      "unregistered-settings"
    ]);
  });

  it("when the reviews tell of it, where a figure comes of them alone", () => {
    expect(of("2021-22 2023-24")).toEqual([
      "children-all-reviews-on-time",
      "children-all-reviews-on-time-12-months",
      "first-review-on-time",
      "participation-any-review",
      "participation-attended",
      "participation-every-review",
      "participation-method",
      "participation-views-conveyed",
      "reviews-held",
      "reviews-on-time"
    ]);
  });

  it("when the council's own file tells of it, where a figure comes of that alone", () => {
    expect(of("2022-23 2023-24")).toEqual([
      "actions",
      "advocacy-referrals",
      "audits",
      "camhs-access",
      "challenge-resolution-time",
      "challenges",
      "challenges-resolved-in-time",
      "feedback",
      "freeze-requests",
      "iro-caseload",
      "iro-workforce",
      "legal-advice",
      "notified-moves",
      "recommendations-by-theme",
      "regulation-44-visits",
      "survey-response",
      "visits-out-of-area"
    ]);
  });

  it("when its own module of the return came in that year", () => {
    expect(of("2020-21")).toEqual([
      "dental-checks",
      "health-assessments",
      "immunisations",
      "sdq-concern",
      "sdq-score"
    ]);
    expect(of("2021-22")).toEqual(["away-without-authorisation", "missing"]);
    expect(of("2022-23")).toEqual(["social-worker-changes"]);
  });

  it("and periods come oldest first, a quarter before the year it ends, in whatever order they were found", () => {
    const held = yearly.find(({id}) => id === "reviews-held");
    expect(periodsOf(held!).map(({period}) => period)).toEqual([
      ...["2020-21 Q4", "2020-21", "2021-22", "2022-23"],
      ...["2023-24 Q4", "2023-24"]
    ]);
  });
});
