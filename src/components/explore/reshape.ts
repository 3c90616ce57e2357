import {desc, op, table} from "arquero";
import type {Asked} from "../../../loaders/figures/explored.js";
import {type FigureCell, shows} from "./cells.js";

/** A table laid out: what stands in a row and a column is the place of a cell, or null where there is none. */
export interface Laid {
  readonly rows: readonly string[];
  readonly columns: readonly string[];
  readonly cells: readonly FigureCell[];
  /** By row, then by column. */
  readonly places: readonly (readonly (number | null)[])[];
  /** By column, what its rows add up to; null where they may not be added, or one of them is not there. */
  readonly together: readonly Sum[] | null;
}

/** Rows added up: a number when every one of them is shown, else why not. */
export type Sum =
  | {readonly status: "shown"; readonly number: number}
  | {readonly status: "withheld" | "not available" | "not applicable"};

/** Rows and columns out of the cells of one geography. Without columns all cells of a row stand under "". */
export function reshape(
  cells: readonly FigureCell[],
  asked: Asked,
  inPeriod: (period: string) => boolean,
  addable: boolean
): Laid {
  const chosen = cells.filter((cell) => shows(cell, asked.rows, asked.columns) && inPeriod(cell.period));
  const long = table({
    row: chosen.map((cell) => along(cell, asked.rows)),
    column: chosen.map((cell) => along(cell, asked.columns)),
    place: chosen.map((_, place) => place),
    counted: chosen.map((cell) => (statusOf(cell) === "shown" ? (cell.numerator ?? 0) : 0)),
    status: chosen.map(statusOf)
  });
  // Periods from the latest back; groups in the order of the release.
  const order = asked.rows === "period" ? long.orderby(desc("row")).reify() : long;
  const columns = headings(chosen, asked.columns);
  const wide = order.groupby("row").pivot("column", {place: op.any("place")}, {sort: false});
  const rows = wide.array("row") as string[];
  return {
    rows,
    columns,
    cells: chosen,
    places: rows.map((_, row) =>
      columns.map((column) => (wide.get(nameOf(column), row) as number | undefined) ?? null)
    ),
    together: addable && asked.rows !== "period" ? added(long, columns) : null
  };
}

/** Whatever is not shown makes a sum unknown: it is never the sum of the others. */
function added(long: ReturnType<typeof table>, columns: readonly string[]): Sum[] {
  const sums = long.groupby("column").rollup({counted: op.sum("counted"), all: op.array_agg("status")});
  const found = new Map(
    (sums.objects() as {column: string; counted: number; all: string[]}[]).map((sum) => [sum.column, sum])
  );
  return columns.map((column) => {
    const {counted = 0, all = []} = found.get(nameOf(column)) ?? {};
    if (all.includes("withheld")) return {status: "withheld"};
    if (all.includes("not available")) return {status: "not available"};
    if (!all.includes("shown")) return {status: "not applicable"};
    return {status: "shown", number: counted};
  });
}

function headings(cells: readonly FigureCell[], axis: string): string[] {
  const all = [...new Set(cells.map((cell) => along(cell, axis)))];
  return (axis === "period" ? all.sort().reverse() : all).map((name) => (name === nothing ? "" : name));
}

/** Stands for "no columns": an empty name would be a column without one. */
const nothing = "figure";

function nameOf(column: string): string {
  return column === "" ? nothing : column;
}

/** Where a cell stands on an axis. */
function along(cell: FigureCell, axis: string): string {
  if (axis === "period") return cell.period;
  if (axis === "") return nothing;
  return cell.breakdown === axis ? cell.category : cell.category2;
}

/** Rows apart from the whole, such as "Not recorded", are no part of a sum; a symbol of somebody else's is as good as withheld. */
function statusOf({status, value}: FigureCell): string {
  if (status === "shown") return value === null ? "apart" : "shown";
  return status === "not available" || status === "not applicable" ? status : "withheld";
}
