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
