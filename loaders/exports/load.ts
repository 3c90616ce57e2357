import {randomBytes} from "node:crypto";
import {type Database, text} from "../database.js";
import {type Fault, fatal} from "./fault.js";
import {type Module, modules} from "./modules.js";
import {moveLines, recordFiles, refusedFaults} from "./passed_over.js";
import type {Recognised} from "./recognise.js";
import type {Sheet} from "./sheet.js";

/** Makes the empty `raw_<module>` tables and the macro that hashes a child with a key of this run. */
export async function prepareRaw(
  db: Database,
  laCode: string,
  sources: readonly Recognised[]
): Promise<void> {
  const key = randomBytes(32).toString("hex");
  const raw = modules.map((module) => {
    const columns = Object.keys(module.kept).map((name) => `${name} varchar`);
    return `create table raw_${module.name} (file file_name, label varchar, line integer, la varchar, child ubigint, ${columns.join(", ")});`;
  });
  const files = sources.map(({file}) => `(${text(file)})`).join(", ");
  // A row holds the number of its file, whose name is kept once.
  await db.run(
    `create type file_name as enum (select distinct file from (values ${files}) t(file) order by file)`
  );
  // A regional body may have put the council's code after a child's own.
  await db.run(`
    create or replace temp macro hashed(value) as md5_number_lower('${key}' || value || '${key}');
    create or replace temp macro child_of(value) as hashed(nullif(upper(trim(
      if(contains(value, '.') or contains(value, '_'), regexp_replace(value, '(\\.0+|_${laCode}) *$', '', 'i'), value)
    )), ''));
    ${raw.join("\n")}`);
}

/** The key is forgotten with its macros: nothing read afterwards can be joined to a child. */
export async function forgetKey(db: Database): Promise<void> {
  await db.run("drop macro child_of; drop macro hashed;");
}

/** Reads every file into its raw table: text as written, the child hashed, everything else left behind. */
export async function loadRaw(db: Database, sources: readonly Recognised[]): Promise<Fault[]> {
  for (const source of sources) if (source.sheet) await insertSheet(db, source, source.sheet);
  const faults: Fault[] = [];
  for (const group of alike(sources.filter(({sheet}) => !sheet)))
    faults.push(...(await insertFiles(db, group)));
  if (faults.length > 0) return faults;
  await recordFiles(db, sources);
  await moveLines(db, sources);
  return refusedFaults(db);
}

/** Files of one table with the same heading, which the database reads as one. */
function alike(sources: readonly Recognised[]): Recognised[][] {
  const groups = new Map<string, Recognised[]>();
  for (const source of sources) {
    const key = JSON.stringify([source.module.name, source.delimiter, source.heading]);
    groups.set(key, [...(groups.get(key) ?? []), source]);
  }
  return [...groups.values()];
}

/** Where the files together cannot be read, each is tried alone to say which it is. */
async function insertFiles(db: Database, files: readonly Recognised[]): Promise<Fault[]> {
  try {
    await db.run(reading(files));
    return [];
  } catch {
    if (files.length === 1) return [notATable(files[0]!)];
    const faults: Fault[] = [];
    for (const file of files) faults.push(...(await insertFiles(db, [file])));
    return faults;
  }
}

function notATable({file}: Recognised): Fault {
  const message = `${file} cannot be read as a table: its quotes or separators do not match. Open it in a spreadsheet and save it as CSV again.`;
  return fatal("unreadable file", message, {file});
}

async function insertSheet(db: Database, source: Recognised, {rows}: Sheet): Promise<void> {
  const columns = source.heading.map((_, index) => `c${index} varchar`);
  await db.run(`create temp table sheet (line varchar, ${columns.join(", ")})`);
  await db.append(
    "sheet",
    rows.map(({line, cells}) => [String(line), ...cells.map((cell) => cell.replaceAll("\0", ""))])
  );
  await db.run(`
    create or replace temp table arrived as select line::int as line, ${kept(source)} from sheet; drop table sheet;
    ${insertion(source.module, text(source.file), "line", "arrived")}`);
}

/** The rows keep the order of the files: in each, lines are counted from 2, under the heading. */
function reading(files: readonly Recognised[]): string {
  const [first] = files as [Recognised];
  const columns = first.heading.map((_, index) => `'c${index}': 'varchar'`);
  const paths = files.map(({path}) => text(path)).join(", ");
  const names = files.map(({file}) => text(file)).join(", ");
  const counted = "arrived join (select path, min(rowid) as first from arrived group by path) using (path)";
  return `
    create or replace temp table arrived as
    select path, ${kept(first)}
    from read_csv([${paths}], auto_detect = false, header = true, delim = ${text(first.delimiter)},
      quote = '"', escape = '"', columns = {${columns.join(", ")}}, max_line_size = 1000000, filename = 'path',
      store_rejects = true, rejects_table = 'refused', rejects_scan = 'refused_scans', rejects_limit = 0);
    ${insertion(first.module, `map([${paths}], [${names}]::file_name[])[path]`, "(arrived.rowid - first + 2)::int", counted)}`;
}

/** Only the columns of the table are ever selected, the child hashed; all else stays in the file. */
function kept({module, heading}: Recognised): string {
  const written = (name: string) => {
    const index = heading.indexOf(name);
    return index < 0 ? "null::varchar" : `nullif(trim(c${index}), '')`;
  };
  const names = Object.keys(module.kept).map((name) => `${written(name)} as ${name}`);
  return `coalesce(regexp_replace(${written("year")}, '\\.0+$', ''), '') as label, ${written("la")} as la,
    child_of(c${heading.indexOf("child")}) as child, ${names.join(", ")}`;
}

function insertion(module: Module, file: string, line: string, from: string): string {
  const names = Object.keys(module.kept);
  return `insert into raw_${module.name}
    select ${file}, label, ${line}, la, child, ${names.join(", ")}
    from ${from}
    where child is not null or ${names.map((name) => `${name} is not null`).join(" or ")};
    drop table arrived;`;
}
