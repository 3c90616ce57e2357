import {group, mean} from "d3";
import type {Cell} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isHidden} from "./harmless.js";
import type {Policy} from "./policy.js";
import {conditionsOf} from "./requests.js";
import {kindOf} from "./when.js";

/**
 * The cells of tables worth deciding about. A quarter is divided by a breakdown in large councils alone,
 * and never where that makes two characteristics; nor is a table of two or more published where its own small numbers alone leave less than the policy asks for: what is
 * never tabulated needs no hiding, and takes nothing away from other tables.
 */
export function worthwhile(
  cells: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  policy: Policy
): Cell[] {
  const tables = group(cells, ({measure, period, breakdown, breakdown2}) =>
    [measure, period, breakdown, breakdown2].join("|")
  );
  const isLarge = childrenInCare(cells) >= policy.quartersDividedFrom;
  return [...tables.values()]
    .filter((table) => {
      const measure = measures.get(table[0]!.measure)!;
      const isTooFine = table[0]!.breakdown !== "" && !isLarge && isQuarterly(table[0]!, measure);
      return !isTooFine && isWorthwhile(table, measure, policy);
    })
    .flat();
}

/** On average over the years. */
function childrenInCare(cells: readonly Cell[]): number {
  const totals = cells.filter(
    ({measure, period, breakdown}) =>
      measure === "children-in-care" && breakdown === "" && period.endsWith("-03-31")
  );
  return mean(totals, ({numerator}) => numerator ?? 0) ?? 0;
}

function isQuarterly({period}: Cell, measure: Measure): boolean {
  return ["quarter", "quarter end"].includes(kindOf(measure, period));
}

function isWorthwhile(table: readonly Cell[], measure: Measure, policy: Policy): boolean {
  const {breakdown, breakdown2} = table[0]!;
  const {among, counted} = conditionsOf(measure.figure);
  const characteristics = (breakdown ? 1 : 0) + (breakdown2 ? 1 : 0) + (among || counted ? 1 : 0);
  if (breakdown === "" || characteristics < 2) return true;
  if (isQuarterly(table[0]!, measure)) return false;
  const size = (cell: Cell) => cell.numerator ?? cell.denominator ?? 0;
  const filled = table.filter((cell) => size(cell) > 0);
  const isHarmless = (cell: Cell) =>
    !isHidden(size(cell), characteristics, policy) &&
    (cell.numerator === null ||
      cell.denominator === null ||
      !isHidden(cell.denominator - cell.numerator, characteristics, policy));
  if (breakdown === "age_in_two") return table.filter(isKnown).every(isHarmless);
  const harmless = filled.filter(isHarmless);
  return harmless.length > 0 && harmless.length >= policy.sparse * filled.length;
}

/** Age adjusts a comparison only when every count of it is shown, so its table is of use whole or not at all. */
function isKnown({category, category2}: Cell): boolean {
  return category !== "Unknown" && category2 !== "Unknown";
}
