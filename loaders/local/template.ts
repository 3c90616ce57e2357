import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {pathToFileURL} from "node:url";
import {localFiles} from "./files.js";
import type {LocalFile} from "./schema.js";
import {tableSchema} from "./table_schema.js";

/** A file to fill in: the heading, and one invented row. */
export function template({columns}: LocalFile): string {
  const heading = Object.keys(columns).join(",");
  return `${heading}\n${Object.values(columns)
    .map(({example}) => example)
    .join(",")}\n`;
}

/** Everything in `data/templates`, by file name. */
export function templates(): ReadonlyMap<string, string> {
  return new Map(
    localFiles.flatMap((schema) => [
      [`${schema.name}.csv`, template(schema)],
      [`${schema.name}.schema.json`, `${JSON.stringify(tableSchema(schema), null, 2)}\n`]
    ])
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const folder = process.argv[2] ?? "data/templates";
  mkdirSync(folder, {recursive: true});
  for (const [name, text] of templates()) writeFileSync(join(folder, name), text);
}
