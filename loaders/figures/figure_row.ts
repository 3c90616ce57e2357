import type {CellKey} from "../measures/cell.js";

/** A line of figures.csv: what every page draws and says. Numbers are as displayed; none without status `shown`. */
export interface FigureRow extends CellKey {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly unit: string;
  readonly status: string;
  readonly source: string;
  /** What is published is no draft. */
  readonly draft?: never;
}

/** A line of a preview in which some measures are drafts: nothing that publishes takes one. */
export interface DraftRow extends Omit<FigureRow, "draft"> {
  readonly draft: boolean;
}
