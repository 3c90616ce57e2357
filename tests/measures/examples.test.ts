import {describe, expect, it} from "vitest";
import {type Database, openDatabase, type Value} from "../../loaders/database.js";
import {count} from "../../loaders/measures/count.js";
import {measures} from "../../loaders/measures/index.js";
import type {Example, Measure} from "../../loaders/measures/measure.js";

const worked = measures.filter((measure) => measure.example);

describe("the worked example of a measure", () => {
  it.each(worked.map((measure) => [measure.id, measure] as const))(
    "%s comes out as it says",
    async (_, measure) => {
      const db = await openDatabase({threads: "1"});
      await oneYear(db);
      await populate(db, measure, measure.example!);
      // Breakdowns and look-backs need columns and years that an example leaves out.
      const {lookBackMonths: _l, availableWhen: _a, ...plain} = measure;
      const cells = await count(db, [{...plain, periods: [measure.periods[0]!], breakdowns: []}], "");
      db.close();
      const {numerator, denominator, value} = cells[0]!;
      expect({numerator, denominator, value}).toEqual(measure.example!.expected);
    }
  );

  it("is given for all that are counted from rows", () => {
    const derived = ["change", "population rate", "share ratio", "population ratio"];
    const without = measures.filter((measure) => !measure.example && !derived.includes(measure.figure.kind));
    expect(without.map((measure) => measure.id)).toEqual([]);
  });
});

async function oneYear(db: Database): Promise<void> {
  await db.run(`
    create table returns as select 2023 as return_year, date '2023-04-01' as first_day, date '2024-03-31' as last_day;
    create table settings as select date '2024-04-30' as extract_date, '999' as council_la;
    create table reporting_periods as
      select 'then' as period, unnest(['year', 'quarter', 'year end', 'quarter end']) as kind, '2023-24' as year_label,
        2023 as year_start, date '2023-04-01' as first_day, date '2024-03-31' as last_day;`);
}

async function populate(db: Database, measure: Measure, example: Example): Promise<void> {
  const rows = example.rows.map((row) => ({period: "then", kind: measure.periods[0]!, ...row}));
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const typed = columns.map(
    (name) => `${name} ${typeOf(rows.map((row): Value => (row as Record<string, Value>)[name] ?? null))}`
  );
  await db.run(`create table ${measure.population} (${typed.join(", ")})`);
  for (const row of rows) {
    const values = columns.map((name) => literal((row as Record<string, Value>)[name] ?? null));
    await db.run(`insert into ${measure.population} values (${values.join(", ")})`);
  }
}

function typeOf(values: readonly Value[]): string {
  const first = values.find((value) => value !== null);
  return typeof first === "number" ? "double" : typeof first === "boolean" ? "boolean" : "varchar";
}

function literal(value: Value): string {
  return typeof value === "string" ? `'${value.replaceAll("'", "''")}'` : String(value);
}
