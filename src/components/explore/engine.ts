import {AsyncDuckDB, type AsyncDuckDBConnection, VoidLogger} from "@duckdb/duckdb-wasm";
import type {Data} from "./data.js";
import {fetchEngine} from "./engine_file.js";
import type {Loaders} from "./loaders.js";
import {tablesOf} from "./sql_tables.js";

/** What a question gave: names of columns, and rows of plain values. */
export interface Result {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly unknown[])[];
}

export interface Engine {
  ask(sql: string): Promise<Result>;
  /** Ends the worker at once, whatever it does. */
  end(): void;
}

/** Where the engine lies, from the explore page. */
export interface EngineFiles {
  readonly worker: string;
  readonly engine: string;
}

let kept: Promise<Blob> | undefined;

/** Starts DuckDB in a worker of the site's own, with the released tables and nothing else. */
export async function openEngine(
  files: EngineFiles,
  data: Data,
  loaders: Loaders,
  told: (bytes: number, all: number | null) => void,
  signal: AbortSignal
): Promise<Engine> {
  kept ??= fetchEngine(files.engine, told, signal).then(({engine}) => engine);
  const engine = await kept.catch((reason: unknown) => {
    kept = undefined;
    throw reason;
  });
  const worker = new Worker(files.worker);
  signal.addEventListener("abort", () => worker.terminate());
  worker.postMessage({engine});
  const db = new AsyncDuckDB(new VoidLogger(), worker);
  await db.instantiate("engine.wasm");
  await db.open({query: {castBigIntToDouble: true, castDecimalToDouble: true}});
  const connection = await db.connect();
  await fill(db, connection, data, loaders);
  return {
    ask: async (sql) => plain(await connection.query(sql)),
    end: () => worker.terminate()
  };
}

/** No extension is fetched or loaded, and once the tables are made nothing else is read. */
async function fill(
  db: AsyncDuckDB,
  connection: AsyncDuckDBConnection,
  data: Data,
  loaders: Loaders
): Promise<void> {
  await connection.query("set autoinstall_known_extensions = false; set autoload_known_extensions = false");
  for (const {name, csv, create} of tablesOf(data, loaders)) {
    await db.registerFileText(`${name}.csv`, csv);
    await connection.query(create);
    await db.dropFile(`${name}.csv`);
  }
  await connection.query("set enable_external_access = false; set lock_configuration = true");
}

type Arrow = Awaited<ReturnType<AsyncDuckDBConnection["query"]>>;

function plain(table: Arrow): Result {
  const columns = table.schema.fields.map(({name}) => name);
  const vectors = columns.map((_, index) => table.getChildAt(index)!);
  const types = table.schema.fields.map(({type}) => String(type));
  const rows = Array.from({length: table.numRows}, (_, row) =>
    vectors.map((vector, column) => value(vector.get(row), types[column]!))
  );
  return {columns, rows};
}

/** Dates come as a number of milliseconds, whole numbers as strings of digits too long for a number. */
function value(given: unknown, type: string): unknown {
  if (given === null || given === undefined) return null;
  if (type.startsWith("Date")) return new Date(Number(given)).toISOString().slice(0, 10);
  if (typeof given === "bigint") return Number(given);
  if (typeof given === "number" || typeof given === "boolean") return given;
  return String(given);
}
