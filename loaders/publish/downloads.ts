import {group} from "d3";
import type {Council} from "../council.js";
import type {FigureRow} from "../figures/figure_row.js";
import {figuresCsv, figuresMetadata} from "./figures_csv.js";
import type {Staging} from "./staging.js";

/** Writes figures.csv and the same rows a file a measure, each with its metadata. */
export function writeDownloads(
  staging: Staging,
  rows: readonly FigureRow[],
  council: Council,
  measures: readonly {readonly id: string; readonly label: string}[]
): void {
  const labels = new Map(measures.map(({id, label}) => [id, label]));
  staging.write("downloads/figures.csv", figuresCsv(rows));
  staging.write(
    "downloads/figures.csv-metadata.json",
    figuresMetadata("figures.csv", `${council.name}: children in care`, council.licence)
  );
  for (const [measure, own] of group(rows, (row) => row.measure)) {
    staging.write(`downloads/${measure}.csv`, figuresCsv(own));
    const title = `${council.name}: ${labels.get(measure) ?? measure}`;
    staging.write(
      `downloads/${measure}.csv-metadata.json`,
      figuresMetadata(`${measure}.csv`, title, council.licence)
    );
  }
}
