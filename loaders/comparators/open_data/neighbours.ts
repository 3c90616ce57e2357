import type {DSVRowArray} from "d3";
import {councilName} from "./names.js";

/** A statistical neighbour: one of the ten councils the department's model finds most alike. */
export interface Neighbour {
  /** 1 is the nearest. */
  readonly order: number;
  readonly laCode: string;
  readonly name: string;
  /** `Very close`, as the model says. */
  readonly closeness: string;
}

/** The ten of every council, by the council's three-figure code. */
export type Neighbours = ReadonlyMap<string, readonly Neighbour[]>;

/** Reads the department's wide list: a row a council, columns SN_1, SN_1P to SN_10, SN_10P. */
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
          order,
          laCode: cell(row, `sn_${order}`),
          name: names.get(cell(row, `sn_${order}`)) ?? "",
          closeness: cell(row, `sn_${order}p`)
        }))
        .filter(({laCode}) => laCode !== "")
    ])
  );
}
