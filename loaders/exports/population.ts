import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {type Database, text} from "../database.js";
import {parse} from "../local/parse.js";
import {sayable} from "../sayable.js";
import {type Fault, fatal, fault} from "./fault.js";

const tables = {
  population: ["year", "age_from", "age_to", "count"],
  population_ethnicity: ["year", "age_from", "age_to", "ethnicity", "count"]
} as const;

/**
 * Makes `population` (year, age_from, age_to, count) and `population_ethnicity` (with ethnicity): how many people of an
 * age lived in the area in the middle of a year. Found by their columns in the council's local and open-data folders;
 * empty where no file came, and the rates that need them are then not available.
 */
export async function readPopulation(db: Database, council: Council): Promise<Fault[]> {
  await db.run(`
    create table population (year int, age_from int, age_to int, count double);
    create table population_ethnicity (year int, age_from int, age_to int, ethnicity varchar, count double);`);
  const faults: Fault[] = [];
  for (const folder of [council.local, council.openData]) {
    const entries = folder && existsSync(folder) ? readdirSync(folder, {withFileTypes: true}) : [];
    const files = entries.filter((entry) => entry.isFile()).map(({name}) => name);
    for (const file of files.sort()) {
      if (file.toLowerCase().endsWith(".csv"))
        faults.push(...(await readOne(db, join(folder!, file), sayable(file))));
    }
  }
  return faults;
}

async function readOne(db: Database, path: string, file: string): Promise<Fault[]> {
  const read = parse(readFileSync(path));
  const found = [...(read?.heading ?? [])].sort().join();
  const table = (Object.keys(tables) as (keyof typeof tables)[]).find(
    (name) => [...tables[name]].sort().join() === found
  );
  if (!read || !table) return [];
  if (read.rows.length === 0)
    return [fault("population empty", `${file} has no rows, so rates of the population are not available.`)];
  const values = read.rows.map(({line, cells}) => ({line, literals: literals(table, read.heading, cells)}));
  const bad = values.find(({literals}) => literals === undefined);
  if (bad) {
    const message = `${file}, line ${bad.line}: year, age_from, age_to and count must be whole numbers. Mend the line.`;
    return [fatal("population unreadable", message, {file, lines: [bad.line]})];
  }
  await db.run(
    `insert into ${table} values\n${values.map(({literals}) => `(${literals!.join(", ")})`).join(", ")}`
  );
  return [];
}

/** The cells as SQL, in the order of the table's columns; undefined where a number is none. */
function literals(
  table: keyof typeof tables,
  heading: readonly string[],
  cells: readonly string[]
): string[] | undefined {
  const written = tables[table].map((column) => ({column, cell: cells[heading.indexOf(column)] ?? ""}));
  const whole = written.every(({column, cell}) => column === "ethnicity" || /^\d{1,9}$/.test(cell));
  return whole ? written.map(({column, cell}) => (column === "ethnicity" ? text(cell) : cell)) : undefined;
}
