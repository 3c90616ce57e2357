import type {Council} from "../council.js";
import type {ComparedWith} from "../figures/compared_with.js";
import type {PrintedReports} from "../figures/printed.js";
import type {DesignEffects} from "../measures/design_effects.js";
import {comparedWith} from "./compared_with.js";
import {openDataOf} from "./open_data.js";
import {printedReports} from "./printed.js";
import type {FigureRow} from "./rows.js";

/** What the pages are drawn from: the rows of figures.csv, and what may be said of the council. */
export interface Published {
  readonly cells: readonly FigureRow[];
  /** Rounded design effects, by cell: ranges are worked out again where groups are compared. */
  readonly effects: Readonly<Record<string, number>>;
  /** Whom the official figures among the cells are of; missing where none were given. */
  readonly comparators?: ComparedWith;
  /** What public reports of four councils printed. */
  readonly reports: PrintedReports;
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
  const official = openDataOf(council);
  return {
    cells: rows,
    reports: printedReports(),
    ...(official && {comparators: comparedWith(official, laCode)}),
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
