import {availableParallelism} from "node:os";
import {type DuckDBConnection, DuckDBInstance} from "@duckdb/node-api";
import {closeSpill, openSpill} from "./spill.js";

/** What DuckDB gives back, made plain: numbers, strings, booleans; dates as `YYYY-MM-DD`. */
export type Value = string | number | boolean | null;

export interface Database {
  /** Runs one or more statements. */
  run(sql: string): Promise<void>;
  all<Row = Record<string, Value>>(sql: string): Promise<Row[]>;
  /** The rows of several questions, in their order, asked at once on every core it may take. What is temporary is out of their sight. */
  each<Row = Record<string, Value>>(questions: readonly string[]): Promise<Row[][]>;
  /** Adds rows to a table whose columns are all text: for what was read here and not by the database. */
  append(table: string, rows: readonly (readonly (string | null)[])[]): Promise<void>;
  close(): void;
}

/** DuckDB's own message quotes the rows it choked on: keep the kind of fault, drop the rest. */
export class DatabaseError extends Error {
  /** What was wrong, without the SQL: names of columns and tables, never what is in them. */
  readonly fault: string;
  readonly #sql: string;

  constructor(reason: unknown, sql: string) {
    const text = reason instanceof Error ? reason.message : String(reason);
    const kind = text.match(/^[A-Z][A-Za-z -]* Error/)?.[0] ?? "Error";
    const about = kind.startsWith("Binder") || kind.startsWith("Parser") || kind.startsWith("Catalog");
    const fault = about ? text.split("\n")[0]! : kind;
    super(`DuckDB ${fault}; in: ${firstLine(sql)}`);
    this.fault = fault;
    this.#sql = sql;
  }

  /** Whether it came of a question that holds this. */
  asked(sql: string): boolean {
    return this.#sql.includes(sql);
  }
}

/**
 * Opens a private database in memory. Rows of the exports live here and nowhere else; where MEMORY_LIMIT (such as
 * `512MB`) or the machine's own memory is too little for them, the rest lie in a private folder until it is closed.
 * THREADS says how many cores to take; all when absent.
 */
export async function openDatabase(options: Record<string, string> = {}): Promise<Database> {
  const spill = openSpill();
  const {MEMORY_LIMIT: limit, THREADS: threads} = process.env;
  const cores = threads ? Number(threads) : availableParallelism();
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: spill,
    // Left to itself it also compresses what is dropped a moment later.
    checkpoint_threshold: "1TB",
    ...(limit && {memory_limit: limit}),
    ...(threads && {threads}),
    ...options
  });
  const opened = await instance.connect();
  await opened.run("attach ':memory:' as rows (compress)");
  opened.closeSync();
  const connection = await connect(instance);
  const more: DuckDBConnection[] = [];
  return {
    async run(sql) {
      await connection.run(sql).catch((reason) => {
        throw new DatabaseError(reason, sql);
      });
    },
    all: (sql) => ask(connection, sql),
    async each<Row>(questions: readonly string[]) {
      while (more.length < cores - 1) more.push(await connect(instance));
      const answers: Row[][] = [];
      const waiting = questions.map((sql, index) => ({sql, index})).values();
      const take = async (own: DuckDBConnection) => {
        for (const {sql, index} of waiting) answers[index] = await ask<Row>(own, sql);
      };
      await Promise.all([connection, ...more].map(take));
      return answers;
    },
    append: (table, rows) => append(connection, table, rows),
    close() {
      for (const one of [...more, connection]) one.closeSync();
      instance.closeSync();
      closeSpill(spill);
    }
  };
}

/** Tables made over it are compressed when the database is told `checkpoint`. */
async function connect(instance: DuckDBInstance): Promise<DuckDBConnection> {
  const connection = await instance.connect();
  await connection.run("use rows");
  return connection;
}

async function ask<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql).catch((reason) => {
    throw new DatabaseError(reason, sql);
  });
  return reader.getRowObjectsJS().map(plain) as Row[];
}

async function append(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly (string | null)[])[]
): Promise<void> {
  try {
    const appender = await connection.createAppender(table);
    for (const row of rows) {
      for (const value of row) value === null ? appender.appendNull() : appender.appendVarchar(value);
      appender.endRow();
    }
    appender.closeSync();
  } catch (reason) {
    throw new DatabaseError(reason, `append to ${table}`);
  }
}

function plain(row: Record<string, unknown>): Record<string, Value> {
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, plainValue(value)]));
}

function plainValue(value: unknown): Value {
  if (typeof value === "bigint") return Number.isSafeInteger(Number(value)) ? Number(value) : String(value);
  if (value instanceof Date) return value.toISOString().slice(0, 10);
  if (value === null || value === undefined) return null;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return String(value);
}

function firstLine(sql: string): string {
  return sql.trim().split("\n")[0]!.slice(0, 120);
}

/** A string as SQL writes it. */
export function text(value: string): string {
  return `'${value.replaceAll("'", "''")}'`;
}
