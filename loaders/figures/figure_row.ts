import type {CellKey} from "../measures/cell.js";

interface Line extends CellKey {
  readonly unit: string;
  readonly source: string;
}

interface Numbers {
  readonly numerator: number | null;
  readonly denominator: number | null;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

/** `u` is the department's symbol of low reliability: it keeps its numbers. */
type Shown = Numbers & {readonly status: "shown" | "u"};

/** The department's other symbols stand as they came. */
type NotShown = {readonly [name in keyof Numbers]: null} & {
  readonly status: "withheld" | "not available" | "not applicable" | "c" | "z" | "k" | "x" | "low";
};

export type RowStatus = (Shown | NotShown)["status"];

/** A line of figures.csv: what every page draws and says. Numbers are as displayed; none where it is not shown. What is published is no draft. */
export type FigureRow = Line & (Shown | NotShown) & {readonly draft?: never};

/** A line of a preview in which some measures are drafts: nothing that publishes takes one. */
export type DraftRow = Line & (Shown | NotShown) & {readonly draft: boolean};

const nothing = {numerator: null, denominator: null, value: null, lower: null, upper: null};

/** A line with its numbers where it is shown, and without where it is not. */
export function asRow({...line}: Line, status: RowStatus, numbers: Numbers): FigureRow {
  return status === "shown" || status === "u" ? {...line, status, ...numbers} : {...line, status, ...nothing};
}
