import {isUtf8} from "node:buffer";
import {dsvFormat} from "d3";

/** A CSV file as written: its heading in lower case, and its rows with the line each begins on. */
export interface Parsed {
  readonly heading: readonly string[];
  readonly rows: readonly {readonly line: number; readonly cells: readonly string[]}[];
}

/** The rows of a CSV file; null where its bytes are not UTF-8 text. The separator is found from the first line. */
export function parse(bytes: Buffer): Parsed | null {
  if (!isUtf8(bytes) || bytes.includes(0)) return null;
  const text = bytes.toString("utf8").replace(/^\uFEFF/, "");
  const [heading = [], ...rows] = dsvFormat(separatorOf(text)).parseRows(text);
  let line = 1 + linesIn(heading);
  const placed = rows.map((cells) => {
    const row = {line, cells: cells.map((cell) => cell.trim())};
    line += linesIn(cells);
    return row;
  });
  return {
    heading: heading.map((name) => name.trim().toLowerCase()),
    rows: placed.filter(({cells}) => cells.some((cell) => cell !== ""))
  };
}

function separatorOf(text: string): string {
  const first = text.slice(0, Math.max(0, text.indexOf("\n"))) || text;
  const count = (separator: string) => first.split(separator).length;
  return [",", ";", "\t", "|"].reduce((best, next) => (count(next) > count(best) ? next : best));
}

function linesIn(cells: readonly string[]): number {
  return 1 + cells.reduce((lines, cell) => lines + (cell.match(/\r\n|\n|\r/g)?.length ?? 0), 0);
}
