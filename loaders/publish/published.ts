import type {Council} from "../council.js";
import type {FigureRow} from "./rows.js";

/** What the pages are drawn from: the rows of figures.csv, and what may be said of the council. */
export interface Published {
  readonly cells: readonly FigureRow[];
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

export function published(rows: readonly FigureRow[], council: Council): Published {
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
