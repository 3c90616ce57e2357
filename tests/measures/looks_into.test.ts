import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {populationCounts} from "../../loaders/disclosure_input.js";
import {example} from "../../loaders/figures/definitions.js";
import {keyOf} from "../../loaders/measures/cell.js";
import {count} from "../../loaders/measures/count.js";
import {designEffects} from "../../loaders/measures/design_effects.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {naming} from "../../loaders/measures/sql_fault.js";
import {aMeasure} from "../disclosure/tables.js";
import {workedOut} from "../fixtures/worked.js";

/** Of children in care aged 10 or over, those visited by the day: a population that is there, and a file of the council's own. */
const visited = aMeasure("visited", {
  population: "children_in_care",
  unit: "per cent",
  figure: {
    kind: "share",
    counted:
      "exists (select 1 from local_visits v where v.child = children_in_care.child and v.visited_on <= day)",
    among: "age >= 10"
  },
  breakdowns: ["sex"],
  example: {
    rows: [
      {child: 1, age: 12, day: "2024-03-31"},
      {child: 2, age: 12, day: "2024-03-31"},
      {child: 3, age: 9, day: "2024-03-31"},
      {child: 4, age: 15, day: "2024-03-31"},
      {child: 5, age: 15, day: "2024-03-31"}
    ],
    beside: {
      local_visits: [
        {child: 1, visited_on: "2024-03-31"},
        {child: 1, visited_on: "2024-02-01"},
        {child: 2, visited_on: "2024-04-01"},
        {child: 3, visited_on: "2024-03-01"}
      ]
    },
    expected: {numerator: 1, denominator: 4, value: 25}
  }
});

describe("a figure that looks into a file of the council's own", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase({threads: "1"});
    await db.run(`
      create table returns as select 2023 as return_year, date '2023-04-01' as first_day;
      create table reporting_periods as select * from (values
        ('2024-03-31', 'year end', '2023-24', 2023, date '2024-03-31'), ('2023-24', 'year', '2023-24', 2023, date '2024-03-31'))
        as periods (period, kind, year_label, year_start, last_day);
      create table children_in_care as select * from (values
        ('2024-03-31', 'year end', date '2024-03-31', 1, 12, 'Female'), ('2024-03-31', 'year end', date '2024-03-31', 2, 12, 'Male'),
        ('2024-03-31', 'year end', date '2024-03-31', 3, 9, 'Male'), ('2023-24', 'year', date '2024-03-31', 1, 12, 'Female'))
        as children (period, kind, day, child, age, sex);
      create table local_visits as select * from (values
        (1, date '2024-03-31'), (1, date '2024-02-01'), (2, date '2024-04-01'), (3, date '2024-03-01'))
        as visits (child, visited_on)`);
  });
  afterAll(() => db.close());

  it("counts each child once, however many rows there are, in all and by group", async () => {
    const cells = await count(db, [visited], "Here");
    expect(cells.map(({category, numerator, denominator}) => [category, numerator, denominator])).toEqual([
      ["", 1, 2],
      ["Female", 1, 1],
      ["Male", 0, 1],
      ["Unknown", 0, 0]
    ]);
  });

  it("is known to disclosure control as a condition on the same children", async () => {
    const [counts] = await populationCounts(db, [visited]);
    const [request] = needed([visited]);
    const state = request!.characteristics.findIndex(({name}) => name.startsWith("counted"));
    const found = counts!.rows
      .filter(({kind}) => kind === "year end")
      .map(({values, count}) => `${values[state]} ${count}`);
    expect(found.sort()).toEqual(["counted 1", "out 1", "rest 1"]);
  });

  it("names the measure's file where it misspells a table or a condition", async () => {
    const misspelt: Measure = {
      ...visited,
      figure: {kind: "count", counted: "exists (select 1 from local_visit)"}
    };
    await expect(
      count(db, [aMeasure("other", {population: "children_in_care", breakdowns: []}), misspelt], "Here")
    ).rejects.toThrow(
      /^The SQL of loaders\/measures\/visited\.ts does not run: .*local_visit does not exist/
    );
    await expect(
      count(db, [{...visited, availableWhen: "exists (select 1 from local_visit)"}], "Here")
    ).rejects.toThrow(/^The SQL of loaders\/measures\/visited\.ts does not run/);
  });

  it("says of a misspelt column that it is the column, where the database names the table", async () => {
    const counted =
      "exists (select 1 from local_visits v where v.child = children_in_care.child and v.visit)";
    await expect(count(db, [{...visited, figure: {kind: "count", counted}}], "Here")).rejects.toThrow(
      'v has no column of the name that stands after "v."'
    );
  });

  it("leaves alone a fault that is no measure's", async () => {
    const own = new Error("no database");
    expect(naming([visited], own, () => "select 1")).toBe(own);
    const strange = await db.run("select nothing from nowhere").catch((reason) => reason);
    expect(naming([visited], strange, () => undefined)).toBe(strange);
  });

  it("can be of children counted more than once", async () => {
    const yearly: Measure = {...visited, periods: ["year", "pooled"], interval: "clustered"};
    const cells = await count(db, [yearly], "Here");
    const effects = await designEffects(db, [yearly], cells);
    expect(effects.get(keyOf(cells[0]!))).toBe(2);
  });

  it("has the rows it looks into in its example, which is tried and shown with them", async () => {
    expect(await workedOut(visited)).toEqual(visited.example!.expected);
    const html = example(visited);
    expect(html).toContain("<caption>Invented rows of visits</caption>");
    expect(html).toContain("<samp>2024-04-01</samp>");
  });
});
