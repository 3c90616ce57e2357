import {type Fault, fatal} from "../exports/fault.js";
import {recognise, unread} from "./heading.js";
import {parse} from "./parse.js";
import {type RowValues, readRows} from "./rows.js";
import type {LocalFile} from "./schema.js";

/** What a file turned out to be: rows of one of the schemas, or nothing that can be kept; and what was wrong with it. */
interface FileRead {
  readonly schema: LocalFile | null;
  readonly rows: readonly RowValues[];
  readonly faults: readonly Fault[];
}

/** Reads one file by its heading. Nothing of a file with a fatal fault is kept. `seen` holds keys of earlier files, by schema. */
export function readFile(file: string, bytes: Buffer, seen = new Map<string, Set<string>>()): FileRead {
  const parsed = parse(bytes);
  if (!parsed) {
    const message = `${file} cannot be read: it is not text. Save it as "CSV UTF-8".`;
    return {schema: null, rows: [], faults: [fatal("unreadable encoding", message, {file})]};
  }
  const schema = recognise(file, parsed.heading);
  if (schema === null) return {schema, rows: [], faults: []};
  if (!("name" in schema)) return {schema: null, rows: [], faults: schema};
  if (!seen.has(schema.name)) seen.set(schema.name, new Set());
  const {rows, faults} = readRows(file, schema, parsed, seen.get(schema.name)!);
  const all = [...unread(file, parsed.heading, schema), ...faults];
  return {schema, rows: all.some((one) => one.fatal) ? [] : rows, faults: all};
}
