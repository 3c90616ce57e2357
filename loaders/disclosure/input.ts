import type {Cell} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";

/** Everything the disclosure step is given: true figures, and the children behind them, counted. */
export interface Input {
  readonly cells: readonly Cell[];
  readonly measures: readonly Measure[];
  /** One for each request of `needed(measures)`; without them, cross-tables are withheld. */
  readonly populations?: readonly PopulationCounts[];
}

/** What to ask the database: rows of a population counted by period and characteristics. */
export interface PopulationRequest {
  /** Names the answer. */
  readonly name: string;
  /** Table of `loaders/tables/populations`. */
  readonly population: string;
  /** Columns to group by, each an SQL expression; conditions come as true or false. */
  readonly characteristics: readonly {readonly name: string; readonly sql: string}[];
  /** What is added up: `1` for rows, an expression for events. */
  readonly weight: string;
}

/** The answer: one row for each period and combination of characteristics that occurs. */
export interface PopulationCounts {
  readonly name: string;
  readonly rows: readonly {
    readonly period: string;
    /** In the order of the request; null where the row has no such category. */
    readonly values: readonly (string | boolean | null)[];
    readonly count: number;
  }[];
}
