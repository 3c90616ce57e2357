import type {Database} from "../database.js";
import type {Cell} from "./cell.js";
import {countFurther} from "./further.js";
import {halfYears} from "./half_years.js";
import type {Measure} from "./measure.js";

/** The cells of measures, and those of their tables that the catalogue has not. True and unprotected. */
export async function withFurther(
  db: Database,
  counted: readonly Cell[],
  measures: readonly Measure[],
  geography: string
): Promise<Cell[]> {
  return [...counted, ...(await countFurther(db, measures, geography)), ...halfYears(counted, measures)];
}
