import {closeSync, mkdirSync, openSync, writeSync} from "node:fs";
import {join} from "node:path";
import {yearLabel} from "./calendar.js";
import {columns, isReturned, type Table, type Tell, tables} from "./columns.js";

const flushAt = 256 * 1024;

/** The files of one year's return, written as rows arrive so that a large council needs little memory. */
export interface YearFiles {
  readonly tell: Tell;
  readonly close: () => void;
  readonly rows: Readonly<Record<Table, number>>;
}

export function openYearFiles(folder: string, year: number): YearFiles {
  const inFolder = join(folder, yearLabel(year));
  mkdirSync(inFolder, {recursive: true});
  const rows = Object.fromEntries(tables.map((table) => [table, 0])) as Record<Table, number>;
  const files = new Map(
    tables
      .filter((table) => isReturned(table, year))
      .map((table) => [table, openTable(inFolder, table, year)])
  );
  return {
    rows,
    tell(table, values) {
      rows[table]++;
      files.get(table)!.write(values.join(","));
    },
    close() {
      for (const file of files.values()) file.close();
    }
  };
}

function openTable(folder: string, table: Table, year: number) {
  const descriptor = openSync(join(folder, `${table}.csv`), "w");
  // Two faults that spreadsheets leave behind: a byte order mark on one file, Windows line ends on another.
  const lineEnd = year % 10 === 9 && table === "episodes" ? "\r\n" : "\n";
  const mark = year % 10 === 7 && table === "header" ? "\uFEFF" : "";
  let waiting = `${mark}${columns[table].join(",")}${lineEnd}`;
  const flush = () => {
    writeSync(descriptor, waiting);
    waiting = "";
  };
  return {
    write(line: string) {
      waiting += line + lineEnd;
      if (waiting.length > flushAt) flush();
    },
    close() {
      flush();
      closeSync(descriptor);
    }
  };
}
