import {readdirSync, readFileSync} from "node:fs";
import type {Database} from "../database.js";
import {at, type Fault, fault, many} from "../exports/fault.js";

const folder = new URL("./", import.meta.url);

/** One rule: its name, the sentence it opens with, and the query that finds the rows at fault. */
export interface Rule {
  readonly name: string;
  readonly message: string;
  readonly sql: string;
}

/** Every rule of the folder, by name. */
export function rules(): Rule[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".sql"))
    .sort()
    .map((name) => {
      const sql = readFileSync(new URL(name, folder), "utf8");
      return {name: name.replace(/\.sql$/, ""), message: sql.split("\n")[0]!.replace(/^-- /, ""), sql};
    });
}

/** Runs every rule on exports that have been read: one fault for each rule, file and column. */
export async function runChecks(db: Database): Promise<Fault[]> {
  const faults: Fault[] = [];
  for (const rule of rules()) faults.push(...(await runCheck(db, rule)));
  return faults;
}

async function runCheck(db: Database, rule: Rule): Promise<Fault[]> {
  const query = rule.sql.trim().replace(/;$/, "");
  const found = await db.all<{file: string; column: string; count: number; few: string}>(`
    select file, column_name as "column", count(*)::int as count, array_to_string(list(line order by line)[:5], ',') as few
    from (
      ${query}
    ) group by all order by file, "column"`);
  return found.map(({file, column, count, few}) => {
    const lines = few.split(",").map(Number);
    const message = `${file}: ${many(count, "row")}, column ${column}${at(lines, count)}. ${rule.message}`;
    return fault(rule.name, message, {file, column, lines, count});
  });
}
