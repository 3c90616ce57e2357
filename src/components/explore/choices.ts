import type {Asked} from "../../../loaders/figures/explored.js";
import {type FigureCell, shows} from "./cells.js";
import type {Loaders} from "./loaders.js";

/** What may be chosen, given what is chosen already. */
export interface Choices {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly periods: readonly string[];
  /** Other places, and other measures of the council. */
  readonly beside: readonly string[];
}

const kinds = ["year end", "year", "quarter end", "quarter", "half-year", "pooled"];

/**
 * The choices that lead to a figure, and the choice nearest to what was asked. `cells` are those of one measure,
 * `alike` those of the council's measures in the same unit.
 */
export function choose(
  cells: readonly FigureCell[],
  council: string,
  asked: Asked,
  {kindOf}: Loaders,
  alike: ReadonlyMap<string, readonly FigureCell[]>
): {choices: Choices; chosen: Asked} {
  const own = cells.filter(({geography, statistic}) => geography === council && statistic === "value");
  const singles = unique(own.filter(({breakdown2}) => breakdown2 === "").map(({breakdown}) => breakdown));
  const pairs = unique(
    own.filter(({breakdown2}) => breakdown2 !== "").map((cell) => `${cell.breakdown}|${cell.breakdown2}`)
  ).map((pair) => pair.split("|") as [string, string]);
  const groups = unique([...singles.filter((name) => name !== ""), ...pairs.flat()]);
  const rows = [...(singles.length > 0 ? ["period"] : []), ...groups];
  const row = nearest(rows, asked.rows);
  const columns = columnsBeside(row, singles, pairs);
  const column = nearest(columns, asked.columns);
  const about = own.filter((cell) => shows(cell, row, column));
  const over = row === "period" || column === "period";
  const found = unique(about.map(({period}) => period)).sort();
  const inKinds = kinds.filter((kind) => found.some((period) => kindOf(period) === kind));
  const periods = over
    ? inKinds
    : inKinds.flatMap((kind) => found.filter((period) => kindOf(period) === kind).reverse());
  const beside = unique(
    cells
      .filter((cell) => cell.geography !== council && cell.statistic === "value" && shows(cell, row, column))
      .map(({geography}) => geography)
  );
  // Counts of councils of different sizes say nothing side by side.
  const comparable = cells[0]?.unit === "children" || column !== "" ? [] : beside;
  const period = nearest(periods, asked.period);
  const measures =
    row !== "period" || column !== ""
      ? []
      : [...alike.keys()].filter((id) =>
          alike.get(id)!.some((cell) => shows(cell, row, column) && kindOf(cell.period) === period)
        );
  const besides = ["", ...comparable, ...measures];
  return {
    choices: {rows, columns, periods, beside: besides},
    chosen: {
      measure: asked.measure,
      rows: row,
      columns: column,
      period,
      beside: nearest(besides, asked.beside)
    }
  };
}

/** Periods or groups that may stand across the chosen rows; empty for the figures themselves. */
function columnsBeside(
  row: string,
  singles: readonly string[],
  pairs: readonly (readonly [string, string])[]
): string[] {
  if (row === "period") return singles.map((name) => name);
  const partners = pairs.flatMap(([a, b]) => (a === row ? [b] : b === row ? [a] : []));
  return [...(singles.includes(row) ? ["", "period"] : []), ...unique(partners)];
}

function nearest(from: readonly string[], wanted: string): string {
  return from.includes(wanted) ? wanted : (from[0] ?? "");
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
