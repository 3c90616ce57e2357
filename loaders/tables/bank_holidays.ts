import {readFileSync} from "node:fs";
import type {Database} from "../database.js";

/** The list of bank holidays is too short for the data. */
export class BankHolidaysError extends Error {}

const list = new URL("../../data/reference/bank_holidays.csv", import.meta.url);

/**
 * Makes `bank_holidays` (day, name): England and Wales, in force or announced.
 * Throws BankHolidaysError when a due date could fall outside the years listed. Needs `settings` and `returned_episodes`.
 */
export async function loadBankHolidays(db: Database): Promise<void> {
  const rows = readFileSync(list, "utf8")
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((line) => line.match(/^(\d{4}-\d{2}-\d{2}),(.+)$/)!.slice(1));
  const values = rows.map(([day, name]) => `(date '${day}', '${name!.replaceAll("'", "''")}')`);
  await db.run(
    `create or replace table bank_holidays as select * from (values ${values.join(", ")}) as t(day, name)`
  );
  await refuseOutside(db);
}

/** 20 working days over Christmas take 5 weeks; 60 days leave room for holidays of one occasion. */
async function refuseOutside(db: Database): Promise<void> {
  const [years] = await db.all<{first: number; last: number; from: number; to: number}>(`
    select year(min(day)) as first, year(max(day)) as last,
      coalesce((select min(return_year) from returned_episodes), year((select extract_date from settings))) as "from",
      (select year(extract_date + interval 60 day) from settings) as "to"
    from bank_holidays`);
  const {first, last, from, to} = years!;
  if (from >= first && to <= last) return;
  throw new BankHolidaysError(
    `data/reference/bank_holidays.csv lists ${first} to ${last}, but reviews fall due from ${from} to ${to}: add the bank holidays of England and Wales for the years missing.`
  );
}
