import type {Council} from "../council.js";
import type {DesignEffects} from "../measures/design_effects.js";
import type {FigureRow} from "./rows.js";

/** What the pages are drawn from: the rows of figures.csv, and what may be said of the council. */
export interface Published {
  readonly cells: readonly FigureRow[];
  /** Rounded design effects, by cell: ranges are worked out again where groups are compared. */
  readonly effects: Readonly<Record<string, number>>;
  readonly council: Pick<
    Council,
    | "name"
    | "shortName"
    | "laCode"
    | "invented"
    | "extractDate"
    | "licence"
    | "contact"
    | "accessibilityContact"
    | "targets"
    | "brand"
  >;
}

export function published(rows: readonly FigureRow[], council: Council, effects: DesignEffects): Published {
  const {
    name,
    shortName,
    laCode,
    invented,
    extractDate,
    licence,
    contact,
    accessibilityContact,
    targets,
    brand
  } = council;
  return {
    cells: rows,
    effects: Object.fromEntries(effects),
    council: {
      name,
      shortName,
      laCode,
      invented,
      extractDate,
      licence,
      contact,
      accessibilityContact,
      targets,
      brand
    }
  };
}
