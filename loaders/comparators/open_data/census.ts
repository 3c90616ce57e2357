import type {DSVRowArray} from "d3";
import {plainName} from "./header.js";

/** People of all ages in an ethnic group: never the denominator of a rate of children. */
export interface EthnicPopulation {
  /** The statistics office's code of the place. */
  readonly onsCode: string;
  readonly place: string;
  readonly group: string;
  readonly people: number;
}

/** Reads a table of the census: place code, place, group code, group, observation. */
export function readCensus(rows: DSVRowArray): EthnicPopulation[] {
  const columns = new Map(rows.columns.map((name) => [plainName(name), name]));
  const plain = [...columns.keys()];
  const group = plain.find((name) => /^ethnic_group.*(?<!_code)$/.test(name)) ?? "";
  const placeCode = plain.find((name) => name.endsWith("_code") && !name.startsWith("ethnic_group")) ?? "";
  const place = placeCode.replace(/_code$/, "");
  const cell = (row: DSVRowArray[number], name: string) => row[columns.get(name) ?? ""] ?? "";
  return rows
    .filter((row) => cell(row, group) !== "Does not apply")
    .map((row) => ({
      onsCode: cell(row, placeCode),
      place: cell(row, place),
      group: cell(row, group),
      people: Number(cell(row, "observation"))
    }));
}
