import {type Cell, type CellKey, keyOf} from "../measures/cell.js";
import {isDerived, type Measure} from "../measures/measure.js";
import type {Policy} from "./policy.js";

/**
 * The cells that must all be shown before a derived one may be. Null when it stands on no other:
 * an `expected`, a `gap` or a `rank` of a measure stands on the measure's own row.
 */
export function standsOn(cell: Cell, measure: Measure): readonly CellKey[] | null {
  if (cell.statistic !== "value" && !isDerived(measure)) return [{...cell, statistic: "value"}];
  if (!isDerived(measure)) return null;
  const {figure} = measure;
  const of: CellKey = {...cell, measure: figure.of, statistic: "value"};
  const total: CellKey = {...of, breakdown: "", category: "", breakdown2: "", category2: ""};
  if (figure.kind === "change") return [total, {...total, period: aYearBefore(cell.period)}];
  if (figure.kind === "population rate") return [total];
  return [...inside(of), ...reference(of)];
}

/** White British children, or for sex the other sex. */
function reference(cell: CellKey): CellKey[] {
  if (cell.breakdown === "sex") return [{...cell, category: cell.category === "Female" ? "Male" : "Female"}];
  return [{...cell, breakdown: "ethnicity_white_british", category: "White British"}];
}

/** "Ethnic minorities" together are a category of the grouped breakdown. */
function inside(cell: CellKey): CellKey[] {
  if (cell.breakdown === "ethnicity" && /^(All e|E)thnic minorities/.test(cell.category))
    return [{...cell, breakdown: "ethnicity_white_british", category: "Ethnic minorities"}];
  return [cell];
}

/** The same date, year or quarter a year earlier. */
export function aYearBefore(period: string): string {
  return period
    .replace(/^(\d{4})-(\d{2})(?=$| [QH])/, (_, start: string) => {
      const first = Number(start) - 1;
      return `${first}-${String((first + 1) % 100).padStart(2, "0")}`;
    })
    .replace(/^(\d{4})(?=-\d{2}-\d{2}$)/, (year) => String(Number(year) - 1));
}

/**
 * Whether every cell that a derived one stands on is in the set of shown keys. The first change stands on a count of a
 * year before the first one published: of no cell known, and told of only where it is not small.
 */
export function isFounded(
  cell: Cell,
  measure: Measure,
  shown: ReadonlySet<string>,
  known: ReadonlySet<string>,
  policy: Policy
): boolean {
  const [own, before] = (standsOn(cell, measure) ?? []).map(keyOf);
  if (measure.figure.kind === "change" && before && !known.has(before))
    return shown.has(own!) && (cell.denominator ?? 0) > policy.small;
  return (standsOn(cell, measure) ?? []).every((key) => shown.has(keyOf(key)));
}
