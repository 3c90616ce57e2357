import {readFileSync} from "node:fs";
import {afterEach, describe, expect, it} from "vitest";
import {type Database, openDatabase} from "../../loaders/database.js";
import {loadBankHolidays} from "../../loaders/tables/bank_holidays.js";

const lines = readFileSync("data/reference/bank_holidays.csv", "utf8").trim().split("\n").slice(1);
const days = lines.map((line) => line.slice(0, 10));
const years = [...new Set(days.map((day) => Number(day.slice(0, 4))))];

let db: Database;
afterEach(() => db?.close());

async function loadFor(extractDate: string, firstReturn: number): Promise<void> {
  db = await openDatabase();
  await db.run(`create table settings as select date '${extractDate}' as extract_date`);
  await db.run(`create table returned_episodes as select ${firstReturn} as return_year`);
  await loadBankHolidays(db);
}

/** The anonymous Gregorian reckoning (Meeus, Jones, Butcher). */
function easterSunday(year: number): Date {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return new Date(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

const later = (date: Date, count: number) =>
  new Date(date.getTime() + count * 86_400_000).toISOString().slice(0, 10);

describe("the list of bank holidays", () => {
  it("has every year from 2005 to 2028, each date once, in order", () => {
    expect(years).toEqual(expect.arrayContaining(Array.from({length: 24}, (_, i) => 2005 + i)));
    expect(days).toEqual([...new Set(days)].sort());
  });

  it("has Good Friday and Easter Monday where the moon puts them", () => {
    for (const year of years) {
      expect(lines).toContain(`${later(easterSunday(year), -2)},Good Friday`);
      expect(lines).toContain(`${later(easterSunday(year), 1)},Easter Monday`);
    }
  });

  it("has eight in an ordinary year and one more for each occasion", () => {
    const more = new Map([1999, 2002, 2011, 2012, 2023].map((year) => [year, 9])).set(2022, 10);
    for (const year of years) {
      expect([year, days.filter((day) => day.startsWith(String(year))).length]).toEqual([
        year,
        more.get(year) ?? 8
      ]);
    }
  });

  it("has the days of one occasion, and the days they moved", () => {
    const oneOff = ["2011-04-29", "2012-06-04", "2012-06-05", "2020-05-08", "2022-06-02", "2022-06-03"];
    expect(days).toEqual(expect.arrayContaining([...oneOff, "2022-09-19", "2023-05-08"]));
    for (const moved of ["2012-05-28", "2020-05-04", "2022-05-30"]) expect(days).not.toContain(moved);
  });

  it("gives a holiday at the weekend its weekday instead", () => {
    expect(days.filter((day) => [0, 6].includes(new Date(day).getUTCDay()))).toEqual([]);
    expect(days).toEqual(expect.arrayContaining(["2022-01-03", "2021-12-27", "2021-12-28", "2020-12-28"]));
  });
});

describe("reading the list", () => {
  it("makes a table of it when the data lie within its years", async () => {
    await loadFor("2024-04-30", 2017);
    expect(await db.all("select name from bank_holidays where day = '2022-09-19'")).toEqual([
      {name: "State funeral of Queen Elizabeth II"}
    ]);
  });

  it("refuses data that run past the list, and says what to add", async () => {
    await expect(loadFor("2028-11-30", 2017)).rejects.toThrow(/lists 1998 to 2028, but .* 2017 to 2029: add/);
  });

  it("refuses returns from before the list begins", async () => {
    await expect(loadFor("2024-04-30", 1997)).rejects.toThrow(/1997 to 2024/);
  });
});
