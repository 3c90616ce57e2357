import {randomBytes} from "node:crypto";
import type {Database} from "../database.js";
import {at, type Fault, fatal, fault, many} from "./fault.js";
import {modules} from "./modules.js";
import type {Recognised} from "./recognise.js";

/** The share of a file's rows that may be unreadable before the file is refused. */
const tolerated = 0.01;

/** Makes the empty `raw_<module>` tables and the macro that hashes a child with a key of this run. */
export async function prepareRaw(db: Database, laCode: string): Promise<void> {
  const key = randomBytes(32).toString("hex");
  await db.run(`
    create or replace temp macro hashed(value) as md5_number_lower('${key}' || value || '${key}');
    create or replace temp macro child_of(value) as
      hashed(nullif(regexp_replace(upper(trim(value)), '(\\.0+|_${laCode})$', ''), ''));
    create table files (file varchar, module varchar, digits varchar, rows_read bigint, rows_refused bigint);`);
  for (const module of modules) {
    const columns = Object.keys(module.kept).map((name) => `${name} varchar`);
    await db.run(
      `create table raw_${module.name} (file varchar, label varchar, line integer, la varchar, child ubigint, ${columns.join(", ")})`
    );
  }
}

/** The hash's key is forgotten with its macros: nothing read afterwards can be joined to a child. */
export async function forgetKey(db: Database): Promise<void> {
  await db.run("drop macro child_of; drop macro hashed;");
}

/** Reads one file into its raw table: text as written, the child hashed, everything else left behind. */
export async function loadRaw(db: Database, source: Recognised): Promise<Fault[]> {
  const rejects = "rejected_lines";
  try {
    await db.run(reading(source, rejects));
  } catch {
    const message = `${source.file} cannot be read as a table: its quotes or separators do not match. Open it in a spreadsheet and save it as CSV again.`;
    return [fatal("unreadable file", message, {file: source.file})];
  }
  const refused = await refusedLines(db, rejects);
  await db.run(placing(source, refused));
  const rows = await db.all<{n: number}>("select count(*) as n from reading");
  const digits = yearDigits(source.file);
  await db.run(`insert into files values
    (${text(source.file)}, '${source.module.name}', ${digits ? `'${digits}'` : "null"}, ${rows[0]?.n ?? 0}, ${refused.length});
    drop table reading; drop table if exists ${rejects}; drop table if exists ${rejects}_scans;`);
  return refused.length > 0 ? [refusedFault(source, refused, rows[0]?.n ?? 0)] : [];
}

function reading(source: Recognised, rejects: string): string {
  const columns = source.heading.map((_, index) => `'c${index}': 'varchar'`);
  return `
    create temp table reading as
    select row_number() over () as n, ${picked(source).join(", ")}
    from read_csv(${text(source.path)}, auto_detect = false, header = true, delim = ${text(source.delimiter)},
      quote = '"', escape = '"', columns = {${columns.join(", ")}}, max_line_size = 1000000,
      store_rejects = true, rejects_table = '${rejects}', rejects_scan = '${rejects}_scans', rejects_limit = 0)`;
}

/** Only the columns of the table are ever selected; all else stays in the file. */
function picked(source: Recognised): string[] {
  const column = (name: string) => {
    const index = source.heading.indexOf(name);
    return index < 0 ? "null::varchar" : `nullif(trim(c${index}), '')`;
  };
  const child = `child_of(c${source.heading.indexOf("child")}) as child`;
  const kept = Object.keys(source.module.kept).map((name) => `${column(name)} as ${name}`);
  return [child, `${column("la")} as la`, `${column("year")} as label`, ...kept];
}

async function refusedLines(db: Database, rejects: string): Promise<number[]> {
  const rows = await db.all<{line: number}>(
    `select distinct line::int as line from ${rejects} order by line`
  );
  return rows.map((row) => row.line);
}

/** Puts the rows where they belong and gives each its line: rows passed over push later ones down. */
function placing(source: Recognised, refused: readonly number[]): string {
  const names = Object.keys(source.module.kept);
  const passed = [...new Set([...refused, ...source.blankLines])].sort((a, b) => a - b);
  const shifts = passed.map((line, index) => `(${line - 2 - index}, ${index + 1})`);
  const shifted =
    shifts.length === 0
      ? "from (select *, 0 as shift from reading)"
      : `from (select r.*, coalesce(s.shift, 0) as shift from reading r
         asof left join (values ${shifts.join(", ")}) s(after, shift) on r.n > s.after)`;
  const written = names.map((name) => `${name} is not null`).join(" or ");
  return `insert into raw_${source.module.name}
    select ${text(source.file)}, coalesce(regexp_replace(label, '\\.0+$', ''), ''), (n + 1 + shift)::int, la, child,
      ${names.join(", ")} ${shifted} where child is not null or ${written}`;
}

function refusedFault(source: Recognised, lines: readonly number[], rows: number): Fault {
  const few = lines.slice(0, 5);
  const count = lines.length;
  const what = `${source.file}: ${many(count, "row")} cannot be split into columns${at(few, count)}`;
  const about = {file: source.file, lines: few, count};
  if (count > tolerated * (rows + count)) {
    return fatal(
      "unreadable rows",
      `${what}, more than 1% of the file. Look for stray separators or quotes and export it again.`,
      about
    );
  }
  return fault("unreadable rows", `${what} and were left out. Look for stray separators or quotes.`, about);
}

/** The year written in a file's name, else in its folder's: only for pairing files with each other. */
export function yearDigits(file: string): string | undefined {
  return file
    .split("/")
    .reverse()
    .map((part) => part.match(/(?<!\d)(?:19|20)\d\d(?!\d{3,})/)?.[0])
    .find((digits) => digits !== undefined);
}

export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
