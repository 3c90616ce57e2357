import {readFileSync} from "node:fs";
import type {Council} from "../council.js";
import type {FigureRow} from "../figures/figure_row.js";

/** build.json: what this site was made from. No time of day, so that the same inputs give the same bytes. */
export function buildRecord(council: Council, inputs: string, rows: readonly FigureRow[]): string {
  const count = (status: string) => rows.filter((row) => row.status === status).length;
  const record = {
    council: council.name,
    laCode: council.laCode,
    invented: council.invented,
    dataDate: council.extractDate,
    /** Keyed with the council's private salt: an unkeyed hash would let a guess at the inputs be tested. */
    inputs,
    figures: {shown: count("shown"), withheld: count("withheld"), rows: rows.length},
    versions: versions()
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

function versions(): Record<string, string> {
  const manifest = JSON.parse(readFileSync("package.json", "utf8")) as {
    version: string;
    dependencies: Record<string, string>;
  };
  return {
    "care-scrutiny": manifest.version,
    "@observablehq/framework": manifest.dependencies["@observablehq/framework"]!,
    "@duckdb/node-api": manifest.dependencies["@duckdb/node-api"]!,
    "vega-lite": manifest.dependencies["vega-lite"]!
  };
}
