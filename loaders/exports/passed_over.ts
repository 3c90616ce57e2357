import {type Database, text} from "../database.js";
import {at, type Fault, fatal, fault, many} from "./fault.js";
import {modules} from "./modules.js";
import type {Recognised} from "./recognise.js";

/** `files`: one row for each file read. `passed_over`: one for each of its lines that gave no row. */
export async function recordFiles(db: Database, sources: readonly Recognised[]): Promise<void> {
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
export async function moveLines(db: Database, sources: readonly Recognised[]): Promise<void> {
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

/** Rows that cannot be split into columns: more than 1% of a file is fatal. */
export async function refusedFaults(db: Database): Promise<Fault[]> {
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
