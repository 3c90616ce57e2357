import {readFileSync} from "node:fs";
import type {Database} from "../database.js";
import {order} from "./order.js";

/** Makes the tables of one folder, in the order given there. */
export async function makeTables(db: Database, folder: keyof typeof order): Promise<void> {
  for (const name of order[folder]) await makeTable(db, folder, name);
}

export async function makeTable(db: Database, folder: keyof typeof order, name: string): Promise<void> {
  const file = new URL(`./${folder}/${name}.sql`, import.meta.url);
  await db.run(readFileSync(file, "utf8"));
}
