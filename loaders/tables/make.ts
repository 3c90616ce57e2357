import {readdirSync, readFileSync} from "node:fs";
import type {Database} from "../database.js";
import {loadBankHolidays} from "./bank_holidays.js";
import {order, type Stage} from "./order.js";

/** A table that no list names: it would not be made. */
export class OrderError extends Error {}

/** Makes every table that follows from the exports once they are read and stitched. */
export async function makeTables(db: Database): Promise<void> {
  await loadBankHolidays(db);
  await makeStage(db, "entities");
  await makeStage(db, "local");
  // Compressed, the populations made of them find room beside them.
  await db.run("checkpoint");
  await makeStage(db, "populations");
}

/** Makes the tables of one stage, in the order given there. */
export async function makeStage(db: Database, stage: Stage): Promise<void> {
  const folder = stage === "stitched" ? "entities" : stage;
  refuseUnlisted(folder);
  for (const name of order[stage]) {
    await db.run(readFileSync(new URL(`./${folder}/${name}.sql`, import.meta.url), "utf8"));
  }
}

/** @throws OrderError with the file to list, and where */
function refuseUnlisted(folder: Exclude<Stage, "stitched">): void {
  const listed = folder === "entities" ? [...order.stitched, ...order.entities] : order[folder];
  const files = readdirSync(new URL(`./${folder}/`, import.meta.url));
  const lost = files.find((name) => name.endsWith(".sql") && !listed.includes(name.slice(0, -4)));
  if (!lost) return;
  throw new OrderError(
    `loaders/tables/${folder}/${lost} is never made. Add "${lost.slice(0, -4)}" to ${folder} in loaders/tables/order.ts, after the tables it is made from.`
  );
}
