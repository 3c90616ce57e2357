import {readFileSync} from "node:fs";
import type {Database} from "../database.js";
import {loadBankHolidays} from "./bank_holidays.js";
import {order, type Stage} from "./order.js";

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
  for (const name of order[stage]) {
    await db.run(readFileSync(new URL(`./${folder}/${name}.sql`, import.meta.url), "utf8"));
  }
}
