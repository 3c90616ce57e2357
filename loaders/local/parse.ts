import {dsvFormat} from "d3";
import {decode, encodingOf} from "../exports/encoding.js";

/** A CSV file as written: its heading in lower case, and its rows with the line each begins on. */
export interface Parsed {
  readonly heading: readonly string[];
  readonly rows: readonly {readonly line: number; readonly cells: readonly string[]}[];
}

/** The rows of a CSV file, in any encoding that the exports may have; null where its bytes are no text. The separator is found from the first line. */
export function parse(bytes: Buffer): Parsed | null {
  const encoding = encodingOf(bytes);
  if (!encoding) return null;
  const text = decode(bytes, encoding);
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
