import type {Database} from "../database.js";
import type {Cell} from "./cell.js";
import {count} from "./count.js";
import type {Breakdown, Measure} from "./measure.js";

/** A table that the catalogue has not: released figures alone have it, of years and year ends. */
interface Further {
  readonly breakdown: Breakdown;
  isFor(measure: Measure): boolean;
  /** Of measures that are read three years together, no single years. */
  readonly isPooled?: boolean;
}

/** The comparisons that are adjusted for age. */
const adjusted = ["three-or-more-placements", "within-20-miles", "participation-views-conveyed"];

const further: readonly Further[] = [
  // Ethnicity within two ages: what a comparison between groups is adjusted for age by.
  {
    breakdown: ["age_in_two", "ethnicity_white_british"],
    isFor: ({id}) => adjusted.includes(id),
    isPooled: true
  },
  // For councils of which a table of all ages would leave too few children in some.
  {breakdown: "age_band_broad", isFor: ({breakdowns}) => breakdowns.includes("age_band")}
];

/** The measures as disclosure control must know them: divided also by what only released figures are divided by. */
export function furtherDivided(measures: readonly Measure[]): Measure[] {
  return measures.map((measure) => {
    const own = further.filter(({isFor}) => isFor(measure)).map(({breakdown}) => breakdown);
    return own.length > 0 ? {...measure, breakdowns: [...measure.breakdowns, ...own]} : measure;
  });
}

/** The cells of these tables, true and unprotected. */
export async function countFurther(
  db: Database,
  measures: readonly Measure[],
  geography: string
): Promise<Cell[]> {
  const counted: Cell[] = [];
  for (const {breakdown, isFor, isPooled = false} of further) {
    const asked = measures.filter(isFor).map((measure) => ({
      ...measure,
      periods: measure.periods.filter((kind) => !kind.startsWith("quarter")),
      breakdowns: [breakdown]
    }));
    const cells = await count(db, asked, geography);
    const pooled = new Set(asked.filter(({periods}) => periods.includes("pooled")).map(({id}) => id));
    const isKept = ({measure, period}: Cell) => !isPooled || !pooled.has(measure) || period.includes(" to ");
    counted.push(...cells.filter((cell) => cell.breakdown !== "" && isKept(cell)));
  }
  return counted;
}
