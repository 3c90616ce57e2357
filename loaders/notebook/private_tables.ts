import type {Council} from "../council.js";
import type {Database} from "../database.js";
import {readExports} from "../exports/read.js";
import {makeTables} from "../tables/make.js";

/** The council's private tables, in memory alone: nothing is written to a disk, and no file or address is reached any more. */
export async function openPrivateTables(council: Council): Promise<Database> {
  const {db} = await readExports(council);
  await makeTables(db);
  // Without a folder for it DuckDB never moves rows from memory to a disk.
  await db.run("set temp_directory = ''");
  await db.run("set enable_external_access = false");
  await db.run("set lock_configuration = true");
  return db;
}

export interface TableHere {
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

/** Every table there is to ask, with its columns. */
export async function tablesHere(db: Database): Promise<TableHere[]> {
  return (
    await db.all<{name: string; columns: string; rows: number}>(
      `select table_name as name, string_agg(column_name, ',' order by column_index) as columns,
        any_value(estimated_size) as rows
      from duckdb_columns() join duckdb_tables() using (table_name)
      where not duckdb_columns.internal group by table_name order by table_name`
    )
  ).map(({columns, ...table}) => ({...table, columns: columns.split(",")}));
}
