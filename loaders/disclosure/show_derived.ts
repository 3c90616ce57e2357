import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isOwn} from "./conduct.js";
import {isFounded} from "./derived.js";
import type {Policy} from "./policy.js";

/** Figures worked out from others follow them, however many steps there are. */
export function showDerived(
  cells: readonly Cell[],
  measures: ReadonlyMap<string, Measure>,
  shown: Set<string>,
  policy: Policy
) {
  const known = new Set(cells.map(keyOf));
  const rest = cells.filter(
    (cell) => cell.status === "measured" && !isOwn(cell, measures.get(cell.measure)!)
  );
  for (let before = -1; before !== shown.size; ) {
    before = shown.size;
    for (const cell of rest)
      if (isFounded(cell, measures.get(cell.measure)!, shown, known, policy)) shown.add(keyOf(cell));
  }
}
