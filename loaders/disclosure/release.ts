import type {CellKey} from "../measures/cell.js";

declare const certified: unique symbol;

/** A figure of which it is decided whether it is shown. One that is not has a status and no number. */
export type DecidedCell = CellKey & {readonly unit: string} & (Shown | NotShown);

/** A figure that may leave the building: `control` alone decides of one that it may. */
export type ReleasedCell = DecidedCell & {readonly [certified]: true};

interface Shown {
  readonly status: "shown";
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** Unrounded; per cent from 0 to 100. */
  readonly value: number | null;
}

interface NotShown {
  readonly status: "withheld" | "not available" | "not applicable";
  readonly numerator?: never;
  readonly denominator?: never;
  readonly value?: never;
}

/** How much of a measure's table was withheld, over all periods. Safe to print. */
export interface TableWithheld {
  readonly measure: string;
  readonly breakdown: string;
  readonly breakdown2: string;
  readonly shown: number;
  readonly withheld: number;
  /** Why whole tables were held back, with the number of periods. */
  readonly reasons: Readonly<Record<string, number>>;
}

/** The only thing that can be published. `control` alone makes one. */
export interface Release {
  readonly [certified]: true;
  readonly cells: readonly ReleasedCell[];
  readonly tables: readonly TableWithheld[];
  /** Tables in which definitions or the council's own conduct give a group away; no hiding would help. For the builder. */
  readonly notes: readonly string[];
  /** Small groups that the department's own tables prove, by table. For the council alone. */
  readonly elsewhere: readonly string[];
}
