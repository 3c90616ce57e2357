import {group} from "d3";
import type {Cell} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isHidden} from "./harmless.js";
import type {Policy} from "./policy.js";
import {conditionsOf} from "./requests.js";
import {kindOf} from "./when.js";

/**
 * The cells of tables worth deciding about. A table of two or more characteristics is not published
 * for a quarter, nor where its own small numbers alone leave less than the policy asks for: what is
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
  return [...tables.values()]
    .filter((table) => isWorthwhile(table, measures.get(table[0]!.measure)!, policy))
    .flat();
}

function isWorthwhile(table: readonly Cell[], measure: Measure, policy: Policy): boolean {
  const {period, breakdown, breakdown2} = table[0]!;
  const {among, counted} = conditionsOf(measure.figure);
  const characteristics = (breakdown ? 1 : 0) + (breakdown2 ? 1 : 0) + (among || counted ? 1 : 0);
  if (breakdown === "" || characteristics < 2) return true;
  if (kindOf(measure, period) === "quarter" || kindOf(measure, period) === "quarter end") return false;
  const size = (cell: Cell) => cell.numerator ?? cell.denominator ?? 0;
  const filled = table.filter((cell) => size(cell) > 0);
  const harmless = filled.filter(
    (cell) =>
      !isHidden(size(cell), characteristics, policy) &&
      (cell.numerator === null ||
        cell.denominator === null ||
        !isHidden(cell.denominator - cell.numerator, characteristics, policy))
  );
  return harmless.length > 0 && harmless.length >= policy.sparse * filled.length;
}
