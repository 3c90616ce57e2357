import {randomBytes} from "node:crypto";
import {type Database, text} from "../database.js";
import {at, type Fault, fatal, fault, many} from "./fault.js";
import {type Module, modules} from "./modules.js";
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

/** `files`: one row for each file read. `passed_over`: one for each of its lines that gave no row. */
async function recordFiles(db: Database, sources: readonly Recognised[]): Promise<void> {
  const listed = sources.map(({file, path, module}) => {
    const digits = yearDigits(file);
    return `(${text(file)}, ${text(path)}, '${module.name}', ${digits ? `'${digits}'` : "null"})`;
  });
  const blank = sources.flatMap(({file, blankLines, sheet}) => [
    ...blankLines.map((line) => `union all select ${text(file)}, ${line}, false`),
    ...(sheet?.refused ?? []).map((line) => `union all select ${text(file)}, ${line}, true`)
  ]);
  const rows = modules.map(({name}) => `select file, count(*)::int as rows from raw_${name} group by file`);
  // The database makes its tables of refused rows with the first file that it reads itself.
  await db.run(`
    create temp table if not exists refused (scan_id ubigint, file_id ubigint, line ubigint);
    create temp table if not exists refused_scans (scan_id ubigint, file_id ubigint, file_path varchar);
    create table passed_over as
    with listed(file, path) as (select col0, col1 from (values ${listed.join(", ")}))
    select distinct file, line::int as line, true as refused
    from refused join refused_scans using (scan_id, file_id) join listed on path = file_path
    ${blank.join("\n")};
    create table files as
    select l.col0 as file, l.col2 as module, l.col3::varchar as digits, coalesce(r.rows, 0) as rows_read,
      (select count(*)::int from passed_over p where p.file = l.col0 and p.refused) as rows_refused
    from (values ${listed.join(", ")}) l left join (${rows.join(" union all ")}) r on r.file = l.col0;
    drop table refused; drop table refused_scans;`);
}

/** Lines were counted by rows read: those passed over push the later ones down. */
async function moveLines(db: Database, sources: readonly Recognised[]): Promise<void> {
  const files = await db.all<{file: string}>("select distinct file from passed_over");
  for (const {file} of files) {
    const {module, sheet} = sources.find((source) => source.file === file)!;
    if (sheet) continue;
    await db.run(`
      update raw_${module.name} r set line = r.line + s.shift
      from (
        select l.line, p.shift
        from (select line from raw_${module.name} where file = ${text(file)}) l
        asof join (
          select line - row_number() over (order by line) as after, row_number() over (order by line)::int as shift
          from (select distinct line from passed_over where file = ${text(file)})
        ) p on l.line > p.after
      ) s
      where r.file = ${text(file)} and s.line = r.line`);
  }
}

async function refusedFaults(db: Database): Promise<Fault[]> {
  const found = await db.all<{file: string; count: number; rows: number; few: string}>(`
    select file, count(*)::int as count, any_value(rows_read + rows_refused) as rows,
      array_to_string(list(line order by line)[:5], ',') as few
    from passed_over join files using (file) where refused group by file order by file`);
  return found.map(({file, count, rows, few}) => {
    const lines = few.split(",").map(Number);
    const what = `${file}: ${many(count, "row")} cannot be split into columns${at(lines, count)}`;
    const about = {file, lines, count};
    const look = "Look for stray separators or quotes";
    return count > 0.01 * rows
      ? fatal("unreadable rows", `${what}, more than 1% of the file. ${look} and export it again.`, about)
      : fault("unreadable rows", `${what} and were left out. ${look}.`, about);
  });
}

/** The year written in a file's name, else in its folder's: only for pairing files with each other. */
function yearDigits(file: string): string | undefined {
  return file
    .split("/")
    .reverse()
    .map((part) => part.match(/(?<!\d)(?:19|20)\d\d(?!\d{3,})/)?.[0])
    .find((digits) => digits !== undefined);
}
