import type {Cell} from "../measures/cell.js";
import {isDerived, type Measure} from "../measures/measure.js";

/** Counted by the measure itself, and not worked out from figures of others. */
export function isOwn(cell: Cell, measure: Measure): boolean {
  return cell.statistic === "value" && !isDerived(measure);
}

/** What the council itself did, undivided, is counted exactly and is outside the promise. */
export function isConductTotal(cell: Cell, measure: Measure): boolean {
  return (
    cell.status === "measured" &&
    measure.subject === "service" &&
    (cell.breakdown === "" || measure.countsNobody === true) &&
    isOwn(cell, measure)
  );
}
