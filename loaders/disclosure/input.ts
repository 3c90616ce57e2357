import type {Cell} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import type {EarlierFigure} from "./earlier.js";

/** Everything the disclosure step is given: true figures, and the children behind them, counted. */
export interface Input {
  readonly cells: readonly Cell[];
  readonly measures: readonly Measure[];
  /** Every figure that earlier releases showed, oldest release first. */
  readonly earlier?: readonly EarlierFigure[];
  /** What the department publishes of the same children. */
  readonly department?: DepartmentCells;
  /** One for each request of `needed(measures)`. A figure without its population is withheld. */
  readonly populations?: readonly PopulationCounts[];
}

/** Cells of the department's tables, as far as they are cells of ours. */
export interface DepartmentCells {
  /** Those of which its count is ours. */
  readonly same: readonly EarlierFigure[];
  /** Those it withholds: so do we. */
  readonly confidential: readonly EarlierFigure[];
}

/** What to ask the database: a population's rows counted by period and characteristics. */
export interface PopulationRequest {
  /** Names the answer. */
  readonly name: string;
  /** Table of `loaders/tables/populations`. */
  readonly population: string;
  readonly characteristics: readonly Characteristic[];
  /** What is added up: `1` for rows, an expression for events. */
  readonly weight: string;
}

/** A breakdown's column, or a condition that measures put to the rows. */
export interface Characteristic {
  readonly name: string;
  readonly sql: string;
  /** All values of a condition; a breakdown's are found from the cells. */
  readonly values?: readonly string[];
}

/** The answer: one row for each period and combination of characteristics that occurs. */
export interface PopulationCounts {
  readonly request: PopulationRequest;
  readonly rows: readonly CountedRow[];
}

export interface CountedRow {
  readonly period: string;
  readonly kind: string;
  /** In the order of the request; null where the row has no such category. */
  readonly values: readonly (string | null)[];
  readonly count: number;
}

/** The query of a request; `countsOf` reads its rows. */
export function sqlOf({population, characteristics, weight}: PopulationRequest): string {
  const columns = characteristics.map(({sql}, index) => `, (${sql})::varchar as c${index}`);
  return `select period, kind${columns.join("")}, sum(${weight})::double as count
from ${population}
group by all
order by all`;
}

/** What was asked of a population with its answer, from rows of period, kind, c0, c1 … and count. */
export function countsOf(
  request: PopulationRequest,
  rows: readonly Readonly<Record<string, string | number | boolean | null>>[]
): PopulationCounts {
  return {
    request,
    rows: rows.map((row) => ({
      period: String(row.period),
      kind: String(row.kind),
      values: request.characteristics.map((_, index) => text(row[`c${index}`])),
      count: Number(row.count ?? 0)
    }))
  };
}

function text(value: string | number | boolean | null | undefined): string | null {
  return value === null || value === undefined ? null : String(value);
}
