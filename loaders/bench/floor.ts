import {readdirSync} from "node:fs";
import {join} from "node:path";
import {openDatabase, text} from "../database.js";

/** The least that anybody can do with exports: the database reads every CSV as text, and does nothing with it. */
export async function readOnly(folder: string): Promise<void> {
  const db = await openDatabase();
  const files = readdirSync(folder, {recursive: true, encoding: "utf8"}).filter((name) =>
    name.endsWith(".csv")
  );
  const kinds = new Map<string, string[]>();
  for (const file of files) {
    const kind = file.replace(/^.*[\\/]/, "");
    kinds.set(kind, [...(kinds.get(kind) ?? []), join(folder, file)]);
  }
  for (const [index, paths] of [...kinds.values()].entries()) {
    const table = `read_csv([${paths.map(text).join(", ")}], all_varchar = true, header = true, delim = ',')`;
    await db.run(`create table t${index} as from ${table}`);
  }
  db.close();
}
