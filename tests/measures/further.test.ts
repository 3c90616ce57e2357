import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {asWritten} from "../../loaders/measures/cell.js";
import {decimals} from "../../loaders/measures/display.js";
import {countFurther, furtherDivided} from "../../loaders/measures/further.js";
import {aCell, aMeasure} from "../disclosure/tables.js";

const moves = aMeasure("three-or-more-placements", {
  population: "children",
  unit: "per cent",
  periods: ["year", "pooled"],
  figure: {kind: "share", counted: "placements >= 3"},
  breakdowns: ["age_band"]
});
const undivided = aMeasure("undivided", {population: "children", periods: ["year"], breakdowns: ["sex"]});
const byAges = aMeasure("by-ages", {
  population: "children",
  periods: ["quarter", "year"],
  breakdowns: ["age_band"]
});

describe("the tables that only released figures have", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase({threads: "1"});
    await db.run(`
      create table returns as select 2021 as return_year, date '2021-04-01' as first_day;
      create table reporting_periods as from (values
        ('2021-22', 'year', '2021-22', 2021, date '2021-04-01', date '2022-03-31'),
        ('2022-23', 'year', '2022-23', 2022, date '2022-04-01', date '2023-03-31'),
        ('2023-24', 'year', '2023-24', 2023, date '2023-04-01', date '2024-03-31'),
        ('2023-24 Q4', 'quarter', '2023-24', 2023, date '2024-01-01', date '2024-03-31'))
        as periods (period, kind, year_label, year_start, first_day, last_day);
      create table children as select * from (values
        ('2021-22', 'year', 4, 'Under 10', 'Under 5', '1 to 4', 'White British', 'Female'),
        ('2022-23', 'year', 3, 'Under 10', 'Under 5', '1 to 4', 'White British', 'Female'),
        ('2023-24', 'year', 1, 'Under 10', 'Under 5', '1 to 4', 'White British', 'Male'),
        ('2023-24', 'year', 5, '10 and over', '5 to 15', '10 to 15', 'Ethnic minorities', 'Male'),
        ('2023-24 Q4', 'quarter', 5, '10 and over', '5 to 15', '10 to 15', 'Ethnic minorities', 'Male'))
        as children (period, kind, placements, age_in_two, age_band_broad, age_band, ethnicity_white_british, sex)`);
  });
  afterAll(() => db.close());

  const counted = async () =>
    (await countFurther(db, [moves, undivided, byAges], "Here")).filter(
      ({numerator, denominator}) => (denominator ?? numerator ?? 0) > 0
    );

  it("divide by age and ethnicity only what is adjusted for age, and only three years together", async () => {
    const adjusted = (await counted()).filter(({breakdown}) => breakdown === "age_in_two");
    expect(
      adjusted.map((cell) => [
        cell.measure,
        cell.period,
        cell.category,
        cell.category2,
        cell.numerator,
        cell.denominator
      ])
    ).toEqual([
      [moves.id, "2021-22 to 2023-24", "Under 10", "White British", 2, 3],
      [moves.id, "2021-22 to 2023-24", "10 and over", "Ethnic minorities", 1, 1]
    ]);
  });

  it("divide by broad ages whatever is divided by ages, in years and not in quarters", async () => {
    const broad = (await counted()).filter(({breakdown}) => breakdown === "age_band_broad");
    expect(broad.map((cell) => [cell.measure, cell.period, cell.category, cell.numerator])).toEqual([
      [moves.id, "2021-22", "Under 5", 1],
      [moves.id, "2022-23", "Under 5", 1],
      [moves.id, "2021-22 to 2023-24", "Under 5", 2],
      [moves.id, "2021-22 to 2023-24", "5 to 15", 1],
      [moves.id, "2023-24", "Under 5", 0],
      [moves.id, "2023-24", "5 to 15", 1],
      ["by-ages", "2021-22", "Under 5", 1],
      ["by-ages", "2022-23", "Under 5", 1],
      ["by-ages", "2023-24", "Under 5", 1],
      ["by-ages", "2023-24", "5 to 15", 1]
    ]);
  });

  it("have no totals, which the catalogue's own tables have", async () => {
    expect((await counted()).filter(({breakdown}) => breakdown === "")).toEqual([]);
  });

  it("are known to disclosure control", () => {
    expect(furtherDivided([moves, undivided, byAges]).map(({breakdowns}) => breakdowns)).toEqual([
      ["age_band", ["age_in_two", "ethnicity_white_british"], "age_band_broad"],
      ["sex"],
      ["age_band", "age_band_broad"]
    ]);
  });

  it("are written as one breakdown where age and ethnicity go together, and as they are where not", () => {
    const both = {category: "Under 10", breakdown2: "ethnicity_white_british", category2: "White British"};
    expect(asWritten(aCell({breakdown: "age_in_two", ...both}))).toEqual(
      aCell({breakdown: "age_and_ethnicity", category: "Under 10, White British"})
    );
    const other = aCell({breakdown: "sex", ...both});
    const alone = aCell({breakdown: "age_in_two", category: "Under 10"});
    expect([asWritten(other), asWritten(alone)]).toEqual([other, alone]);
  });
});

describe("the decimals of a figure", () => {
  it.each([
    ["per cent", 999, 0],
    ["per cent", 1000, 1],
    ["per cent", null, 0],
    ["per 1,000 days", 10, 1],
    ["ratio", null, 2],
    ["score", 12, 1],
    ["full-time equivalents", null, 1],
    ["children", 5000, 0]
  ] as const)("in %s on a base of %s are %s", (unit, denominator, places) => {
    expect(decimals(unit, denominator)).toBe(places);
  });
});
