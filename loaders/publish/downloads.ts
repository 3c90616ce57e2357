import {group} from "d3";
import type {Council} from "../council.js";
import {figuresCsv, figuresMetadata} from "./figures_csv.js";
import type {FigureRow} from "./rows.js";
import type {Staging} from "./staging.js";

/** Writes figures.csv, its metadata, and the same rows a file a measure. */
export function writeDownloads(staging: Staging, rows: readonly FigureRow[], council: Council): void {
  staging.write("downloads/figures.csv", figuresCsv(rows));
  staging.write(
    "downloads/figures.csv-metadata.json",
    figuresMetadata(`${council.name}: children in care`, council.licence)
  );
  for (const [measure, own] of group(rows, (row) => row.measure)) {
    staging.write(`downloads/${measure}.csv`, figuresCsv(own));
  }
}
