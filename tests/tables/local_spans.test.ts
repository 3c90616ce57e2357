import {readFileSync} from "node:fs";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {localFiles} from "../../loaders/local/files.js";
import {storedAs} from "../../loaders/local/schema.js";

/** Visits of which rows came for February 2022 and May 2024: the years that begin in 2021 and in 2024. */
let db: Database;
beforeAll(async () => {
  db = await openDatabase({threads: "1"});
  for (const {name, columns} of localFiles) {
    const typed = Object.entries(columns).map(([column, {kind}]) => `${column} ${storedAs(kind)}`);
    await db.run(`create table local_${name} (${typed.join(", ")})`);
  }
  await db.run(
    `create table local_dates as select 'visits' as file, unnest([date '2022-02-10', date '2024-05-20']) as day`
  );
  await db.run(readFileSync("loaders/tables/local/local_spans.sql", "utf8"));
});
afterAll(() => db.close());

async function holds(condition: string): Promise<boolean> {
  const [row] = await db.all<{holds: boolean}>(`select ${condition} as holds`);
  return row!.holds;
}

describe("what a file of the council's own tells of", () => {
  it.each([
    [2020, false],
    [2021, true],
    [2022, true],
    [2024, true],
    [2025, false]
  ])("what happened in the year from April %i: %s", async (year, known) => {
    expect(await holds(`local_tells('visits', '', ${year})`)).toBe(known);
  });

  it.each([
    ["2022-02-09", false],
    ["2022-02-10", true],
    ["2023-03-31", true],
    ["2029-03-31", true]
  ])("what is so on %s and stays so: %s", async (day, known) => {
    expect(await holds(`local_reaches('visits', date '${day}')`)).toBe(known);
  });

  it("not what was so before it reaches back far enough", async () => {
    expect(await holds("local_reaches('visits', date '2024-02-09' - interval 2 year)")).toBe(false);
    expect(await holds("local_reaches('visits', date '2024-02-10' - interval 2 year)")).toBe(true);
  });

  it("nothing, of a file that is not there", async () => {
    expect(await holds("local_tells('camhs', '', 2022)")).toBe(false);
    expect(await holds("local_reaches('camhs', date '2029-03-31')")).toBe(false);
  });
});
