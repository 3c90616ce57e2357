import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse, type DSVRowString} from "d3";
import type {Council} from "../council.js";
import type {Database} from "../database.js";
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
    for (const file of folder && existsSync(folder) ? readdirSync(folder).sort() : []) {
      if (file.toLowerCase().endsWith(".csv")) faults.push(...(await readOne(db, join(folder!, file), file)));
    }
  }
  return faults;
}

async function readOne(db: Database, path: string, file: string): Promise<Fault[]> {
  const rows = csvParse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  const found = rows.columns
    .map((column) => column.trim().toLowerCase())
    .sort()
    .join();
  const table = (Object.keys(tables) as (keyof typeof tables)[]).find(
    (name) => [...tables[name]].sort().join() === found
  );
  if (!table) return [];
  const bad = rows.findIndex((row) => !isWhole(row));
  if (bad >= 0) {
    const message = `${file}, line ${bad + 2}: year, age_from, age_to and count must be whole numbers. Mend the line.`;
    return [fatal("population unreadable", message)];
  }
  if (rows.length === 0)
    return [fault("population empty", `${file} has no rows, so rates of the population are not available.`)];
  const values = rows.map((row) => `(${tables[table].map((column) => literal(column, row)).join(", ")})`);
  await db.run(`insert into ${table} values ${values.join(", ")}`);
  return [];
}

function isWhole(row: DSVRowString): boolean {
  return ["year", "age_from", "age_to", "count"].every((column) => /^\d+$/.test(row[column]?.trim() ?? ""));
}

function literal(column: string, row: DSVRowString): string {
  const text = row[column]!.trim();
  return column === "ethnicity" ? `'${text.replaceAll("'", "''")}'` : text;
}
