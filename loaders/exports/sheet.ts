import {dsvFormat} from "d3";

/** A row read by us and not by the database: where it begins, and its cells in the order of the heading. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** The rows of a table, and the lines of those that do not have a cell for each column. */
export interface Sheet {
  readonly rows: readonly SheetRow[];
  readonly refused: readonly number[];
}

/** Reads a table of so many columns from its text; the heading is left out. A cell may hold line ends. */
export function sheetOf(text: string, delimiter: string, columns: number): Sheet {
  const rows: SheetRow[] = [];
  const refused: number[] = [];
  let line = 1;
  for (const cells of dsvFormat(delimiter).parseRows(text)) {
    const blank = cells.length === 1 && cells[0] === "";
    if (line > 1 && !blank) {
      if (cells.length === columns) rows.push({line, cells});
      else refused.push(line);
    }
    line += 1 + cells.reduce((ends, cell) => ends + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
  }
  return {rows, refused};
}

/** Whether some quoted cell goes over a line end: the database then loses count of the lines. */
export function breaksInQuotes(bytes: Buffer): boolean {
  if (!bytes.includes(0x22)) return false;
  const quotes = (line: string) => line.split('"').length - 1;
  const lines = bytes.toString("utf8").split("\n").map(quotes);
  // With a quote left open no cell can be told from the next: the database refuses the rows.
  return lines.some((found) => found % 2 === 1) && lines.reduce((sum, found) => sum + found, 0) % 2 === 0;
}
