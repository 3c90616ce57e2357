import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {type Database, text} from "../database.js";
import {at, type Fault, fault, many} from "../exports/fault.js";
import {fileName} from "../exports/file_name.js";
import {localFiles} from "./files.js";
import {readFile} from "./read_file.js";
import type {RowValues} from "./rows.js";
import {type Kind, type LocalFile, storedAs} from "./schema.js";

/**
 * Reads the council's own files into `local_<name>`, one table for each file of the schemas, empty where none came.
 * Children are hashed with the key of the run, so it must still be there. Nothing of a file with a fatal fault is kept.
 */
export async function readLocal(db: Database, council: Council): Promise<Fault[]> {
  for (const schema of localFiles) await db.run(tableOf(schema));
  const seen = new Map<string, Set<string>>();
  const faults: Fault[] = [];
  for (const {path, file} of filesIn(council.local)) {
    if (/\.(xlsx?|xlsm|ods)$/i.test(file)) {
      const message = `${file} is a spreadsheet and was left out. Save it as "CSV UTF-8" if it is needed.`;
      faults.push(fault("unknown local file", message, {file}));
      continue;
    }
    const {schema, rows, faults: own} = readFile(file, readFileSync(path), seen);
    faults.push(...own);
    if (schema) await insert(db, schema, file, rows);
  }
  await db.run(datesOf(localFiles));
  return [...faults, ...(await strangers(db))];
}

/** The days that a file tells of by one of its columns; what else tells of them is in `tables/local/local_spans.sql`. */
function datesOf(files: readonly LocalFile[]): string {
  const days = files.flatMap(({name, dated}) =>
    dated ? [`select '${name}' as file, "${dated}" as day from local_${name}`] : []
  );
  return `create or replace table local_dates as ${days.join(" union all ")}`;
}

function filesIn(folder: string | undefined): {path: string; file: string}[] {
  if (!folder || !existsSync(folder)) return [];
  return readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(
      (entry) =>
        entry.isFile() && /\.(csv|tsv|txt|xlsx?|xlsm|ods)$/i.test(entry.name) && !entry.name.startsWith(".")
    )
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({path, file: fileName(folder, path)}));
}

function tableOf({name, columns}: LocalFile): string {
  const typed = Object.entries(columns).map(([column, {kind}]) => `"${column}" ${storedAs(kind)}`);
  return `create or replace table local_${name} (file varchar, line int, ${typed.join(", ")})`;
}

async function insert(
  db: Database,
  {name, columns}: LocalFile,
  file: string,
  rows: readonly RowValues[]
): Promise<void> {
  const names = Object.keys(columns);
  const cast = names.map((column) => castAs(columns[column]!.kind, column));
  await db.run(
    `create temp table arrived (line varchar, ${names.map((column) => `"${column}" varchar`).join(", ")})`
  );
  await db.append(
    "arrived",
    rows.map(({line, values}) => [String(line), ...values])
  );
  await db.run(
    `insert into local_${name} select ${text(file)}, line::int, ${cast.join(", ")} from arrived; drop table arrived;`
  );
}

function castAs(kind: Kind, column: string): string {
  if (kind === "child") return `child_of("${column}")`;
  return kind === "codes" ? `string_split("${column}", '|')` : `"${column}"::${storedAs(kind)}`;
}

/** Children of whom the exports have no episode: their rows are in no figure that joins the two. */
async function strangers(db: Database): Promise<Fault[]> {
  const files = localFiles.filter(({columns}) => columns.child);
  const rows = files.map(({name}, place) => `select ${place} as place, file, line, child from local_${name}`);
  const found = await db.all<{file: string; count: number; few: string}>(`
    select file, count(*)::int as count, array_to_string(list(line order by line)[:5], ',') as few
    from (${rows.join(" union all ")}) anti join returned_episodes using (child)
    where child is not null group by place, file order by place, file`);
  return found.map(({file, count, few}) => {
    const lines = few.split(",").map(Number);
    const message = `${file}: ${many(count, "row")} of a child with no episode in the exports${at(lines, count)}. Check that CHILD has the ids of the exports.`;
    return fault("child not in the exports", message, {file, column: "CHILD", lines, count});
  });
}
