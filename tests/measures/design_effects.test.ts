import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {keyOf} from "../../loaders/measures/cell.js";
import {designEffects} from "../../loaders/measures/design_effects.js";
import placementMovesRate from "../../loaders/measures/placement-moves-rate.js";
import {aCell, aMeasure} from "../disclosure/tables.js";

const years = ["2022-23", "2023-24"];
const cells = years.map((period) => aCell({measure: placementMovesRate.id, period}));

const onTime = aMeasure("on-time", {
  population: "reviews_held",
  unit: "per cent",
  periods: ["year"],
  figure: {kind: "share", counted: "on_time"},
  breakdowns: [],
  interval: "clustered"
});
const shares = years.map((period) => aCell({measure: onTime.id, period}));

describe("the effect that widens a range where children are reviewed again", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase({threads: "1"});
    await db.run(`
      create table reporting_periods (period varchar, kind varchar, year_label varchar, year_start int, first_day date, last_day date);
      create table reviews_held (period varchar, kind varchar, child int, on_time boolean)`);
  });
  afterAll(() => db.close());

  /** So many children in each year, and of each as many reviews on time and late. */
  async function effects(
    groups: readonly (readonly [year: string, children: number, onTime: number, late: number])[]
  ) {
    await db.run("delete from reviews_held");
    for (const [at, [year, children, ...held]] of groups.entries())
      for (const [i, reviews] of held.entries())
        await db.run(
          `insert into reviews_held select '${year}', 'year', ${at * 1000} + child, ${i === 0} from range(${children}) c(child), range(${reviews})`
        );
    const found = await designEffects(db, [onTime], shares);
    return shares.map((cell) => found.get(keyOf(cell)) ?? 1);
  }

  it("is as large as a child's reviews are many where they go alike", async () => {
    // Twenty children, each (3 × ½)² from the mean: 20/19 × 45 against 30 × ½ is 3.16, the next step up is 4.
    expect(
      await effects([
        ["2022-23", 10, 3, 0],
        ["2022-23", 10, 0, 3]
      ])
    ).toEqual([4, 4]);
  });

  it("is none where each child's reviews go both ways", async () => {
    expect(await effects([["2022-23", 40, 1, 1]])).toEqual([1, 1]);
  });

  it("is none where all reviews were on time", async () => {
    expect(await effects([["2022-23", 60, 2, 0]])).toEqual([1, 1]);
  });

  it("is rounded up to the next step", async () => {
    // Thirty children with two reviews alike and thirty with one: 60/59 × 37.5 against 45 × ½ is 1.69.
    const alike = (reviews: number) =>
      [["2022-23", 15, reviews, 0] as const, ["2022-23", 15, 0, reviews] as const] as const;
    expect(await effects([...alike(2), ...alike(1)])).toEqual([2, 2]);
  });

  it("is of the years in which some reviews were on time and some late", async () => {
    // One of 60 on time: 1 against 59/60 is 1.02. The other year, all on time, says nothing.
    expect(
      await effects([
        ["2022-23", 1, 1, 0],
        ["2022-23", 59, 0, 1],
        ["2023-24", 30, 2, 0]
      ])
    ).toEqual([1.25, 1.25]);
  });
});

describe("the effect that widens a range where children move again", () => {
  let db: Database;
  beforeAll(async () => {
    db = await openDatabase();
    await db.run(`
      create table reporting_periods (period varchar, kind varchar, year_label varchar, year_start int, first_day date, last_day date);
      create table days_in_care (period varchar, kind varchar, child int, moves int, days int)`);
  });
  afterAll(() => db.close());

  /** Children with these numbers of moves in each year. */
  async function effects(moved: Readonly<Record<string, readonly number[]>>) {
    await db.run("delete from days_in_care");
    for (const [year, moves] of Object.entries(moved))
      for (const [child, number] of moves.entries())
        await db.run(`insert into days_in_care values ('${year}', 'year', ${child}, ${number}, 365)`);
    const found = await designEffects(db, [placementMovesRate], cells);
    return cells.map((cell) => found.get(keyOf(cell)) ?? 1);
  }
  const once = (children: number): number[] => Array.from({length: children}, () => 1);

  it("is one for all years together, so that no year tells how many of its few children moved twice", async () => {
    const [first, second] = await effects({"2022-23": [...once(60), 2, 2, 2, 2], "2023-24": once(10)});
    expect(first).toBe(second);
    expect(first).toBe(1.25);
  });

  it("is none where nobody moved twice", async () => {
    expect(await effects({"2022-23": once(40), "2023-24": once(30)})).toEqual([1, 1]);
  });

  it("is the same of few moves, whoever made them", async () => {
    const apart = await effects({"2022-23": once(20), "2023-24": once(10)});
    const again = await effects({"2022-23": [...once(10), 5, 5], "2023-24": once(10)});
    expect(apart).toEqual([2, 2]);
    expect(again).toEqual(apart);
  });
});
