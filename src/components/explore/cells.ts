import type {FigureRow} from "../../../loaders/figures/figure_row.js";
import type {PublishedCell} from "../../../loaders/figures/published.js";
import type {PackedCells, PackedTable} from "../../../loaders/publish/explore_cells.js";

/** A row of figures.csv. */
export type FigureCell = FigureRow;

/** The rows of figures.csv again, from the file that holds each word once. */
export function unpack(packed: PackedCells): FigureCell[] {
  return packed.tables.flatMap((table) => cellsOf(packed, table));
}

function cellsOf({words, lists, statuses}: PackedCells, table: PackedTable): FigureCell[] {
  const [measure, geography, breakdown, breakdown2, statistic, unit, source] = table.of.map(
    (word) => words[word]!
  ) as [string, string, string, string, string, string, string];
  const periods = lists[table.periods]!.map((word) => words[word]!);
  const groups = lists[table.groups]!.map((word) => words[word]!);
  const numbers = table.numbers.split(";");
  const cells: FigureCell[] = [];
  let next = 0;
  for (const [place, letter] of [...table.status].entries()) {
    if (letter === " ") continue;
    const group = (place % (groups.length / 2)) * 2;
    const numbered = letter < "a";
    const [numerator = null, denominator = null, value = null, lower = null, upper = null] = numbered
      ? numbers[next++]!.split(",").map((text) => (text === "" ? null : Number(text)))
      : [];
    // Packed from rows of figures.csv, in which numbers go with their status.
    cells.push({
      measure,
      geography,
      period: periods[Math.floor(place / (groups.length / 2))]!,
      breakdown,
      category: groups[group]!,
      breakdown2,
      category2: groups[group + 1]!,
      statistic,
      numerator,
      denominator,
      value,
      lower,
      upper,
      unit,
      status: statuses[letter.toLowerCase().charCodeAt(0) - 97]!,
      source
    } as FigureCell);
  }
  return cells;
}

/** Figures as the drawing code knows them. */
export function asReleased(cells: readonly FigureCell[]): readonly PublishedCell[] {
  return cells as readonly PublishedCell[];
}

/** Whether a cell belongs in a table of such rows and columns. */
export function shows({breakdown, breakdown2}: FigureCell, rows: string, columns: string): boolean {
  const wanted = [rows, columns].filter((axis) => axis !== "" && axis !== "period");
  const has = [breakdown, breakdown2].filter((axis) => axis !== "");
  return wanted.length === has.length && wanted.every((axis) => has.includes(axis));
}
