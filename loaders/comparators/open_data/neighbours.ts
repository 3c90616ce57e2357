import type {DSVRowArray} from "d3";
import {councilName} from "./names.js";

/** A statistical neighbour: one of the ten councils the department's model finds most alike. */
export interface Neighbour {
  readonly laCode: string;
  readonly name: string;
}

/** The ten of every council, by the council's three-figure code. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** Reads the department's wide list: a row a council, columns SN_1 to SN_10, the nearest first. */
export function readNeighbours(rows: DSVRowArray): Neighbours {
  const column = new Map(
    rows.columns.map((name) => [
      name
        .trim()
        .toLowerCase()
        .replace(/^\uFEFF/, ""),
      name
    ])
  );
  const cell = (row: DSVRowArray[number], name: string) => (row[column.get(name) ?? ""] ?? "").trim();
  const names = new Map(rows.map((row) => [cell(row, "old_la_code"), councilName(cell(row, "la_name"))]));
  return new Map(
    rows.map((row) => [
      cell(row, "old_la_code"),
      Array.from({length: 10}, (_, index) => index + 1)
        .map((order) => ({
          laCode: cell(row, `sn_${order}`),
          name: names.get(cell(row, `sn_${order}`)) ?? ""
        }))
        .filter(({laCode}) => laCode !== "")
    ])
  );
}
