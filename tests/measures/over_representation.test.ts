import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import ethnicityOfChildren from "../../loaders/measures/ethnicity-of-children.js";
import overRepresentation from "../../loaders/measures/over-representation-care.js";
import {figuresOf} from "../fixtures/figures.js";

/** One child in care of each group, and two who are White British. */
const groups = [
  ["Asian", "Ethnic minorities"],
  ["Black", "Ethnic minorities"],
  ["Mixed", "Ethnic minorities"],
  ["White", "White British"],
  ["White", "White British"],
  ["Unknown", "Unknown"]
];

describe("over-representation in care", () => {
  let db: Database;
  let figure: Awaited<ReturnType<typeof figuresOf>>;
  beforeAll(async () => {
    db = await openDatabase({threads: "1"});
    await db.run(`
      create table returns as select 2022 as return_year, date '2022-04-01' as first_day;
      create table reporting_periods as from (values
        ('2023-03-31', 'year end', '2022-23', 2022, date '2023-03-31'), ('2024-03-31', 'year end', '2023-24', 2023, date '2024-03-31'))
        as periods (period, kind, year_label, year_start, last_day);
      create table children_in_care as
        select '2024-03-31' as period, 'year end' as kind, * , null::varchar as gypsy_roma_traveller, 'Not UASC' as uasc
        from (values ${groups.map(([group, white]) => `('${group}', '${white}')`).join(", ")}) as children(ethnicity, ethnicity_white_british);
      create table population_ethnicity as from (values
        (2023, 0, 17, 'Asian', 100), (2023, 18, 24, 'Asian', 900), (2023, 0, 9, 'White British', 600), (2023, 10, 17, 'White British', 400),
        (2023, 0, 17, 'Mixed', 5), (2023, 0, 17, 'Black', 4), (2023, 0, 17, 'Other', 50), (2024, 0, 17, 'Asian', 1))
        as people (year, age_from, age_to, ethnicity, count)`);
    figure = await figuresOf(db, overRepresentation, ethnicityOfChildren);
  });
  afterAll(() => db.close());

  it("divides a group's rate of its children by that of White British children, a year before as for the rate", () => {
    // 1 of 100 against 2 of 1,000; those aged 18 to 24 are no children.
    expect(figure("2024-03-31", "Asian")).toEqual([null, null, 5]);
  });

  it("is nought for a group of which nobody is in care", () => {
    expect(figure("2024-03-31", "Other")).toEqual([null, null, 0]);
  });

  it("is not given where more than a fifth of a group would be in care: categories that do not match", () => {
    expect(figure("2024-03-31", "Mixed")).toEqual([null, null, 100]);
    expect(figure("2024-03-31", "Black")).toEqual(["not available"]);
  });

  it("compares no group that holds White British children, nor children of unknown ethnicity", () => {
    expect(figure("2024-03-31", "White")).toEqual(["not applicable"]);
    expect(figure("2024-03-31", "Unknown")).toEqual(["not applicable"]);
  });

  it("is not given in a year whose population is not known", () => {
    expect(figure("2023-03-31", "Asian")).toEqual(["not available"]);
  });
});
