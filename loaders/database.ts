import {DuckDBInstance} from "@duckdb/node-api";

/** What DuckDB gives back, made plain: numbers, strings, booleans; dates as `YYYY-MM-DD`. */
export type Value = string | number | boolean | null;

export interface Database {
  /** Runs one or more statements. */
  run(sql: string): Promise<void>;
  all<Row = Record<string, Value>>(sql: string): Promise<Row[]>;
  close(): void;
}

/** DuckDB's own message quotes the rows it choked on: keep the kind of fault, drop the rest. */
export class DatabaseError extends Error {
  constructor(reason: unknown, sql: string) {
    const text = reason instanceof Error ? reason.message : String(reason);
    const kind = text.match(/^[A-Z][A-Za-z -]* Error/)?.[0] ?? "Error";
    const about = kind.startsWith("Binder") || kind.startsWith("Parser") || kind.startsWith("Catalog");
    super(`DuckDB ${kind}${about ? `: ${text.split("\n")[0]}` : ""}; in: ${firstLine(sql)}`);
  }
}

/** Opens a private database in memory. Rows of the exports live here and nowhere else. */
export async function openDatabase(options: Record<string, string> = {}): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:", options);
  const connection = await instance.connect();
  return {
    async run(sql) {
      await connection.run(sql).catch((reason) => {
        throw new DatabaseError(reason, sql);
      });
    },
    async all<Row>(sql: string) {
      const reader = await connection.runAndReadAll(sql).catch((reason) => {
        throw new DatabaseError(reason, sql);
      });
      return reader.getRowObjectsJS().map(plain) as Row[];
    },
    close() {
      connection.closeSync();
      instance.closeSync();
    }
  };
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
