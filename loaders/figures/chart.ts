import type {TopLevelSpec} from "vega-lite";
import {bars} from "./bars.js";
import {type LineOptions, line} from "./line.js";
import {isCount} from "./numbers.js";
import {panels} from "./panels.js";
import type {PublishedCell} from "./published.js";
import {at, type Selection, shown} from "./selection.js";
import type {Size} from "./theme.js";

/** Ordered groups keep their order; the others stand by size, with the unknown last. */
const ordered = /age_band|stage|time_in_care|distance|locality|participation|sequence|year|^change$/;

/** What a line over time is drawn with besides. */
type Beside = Pick<LineOptions, "target" | "usual" | "events">;

/** The Vega-Lite specification of a figure at one size; null when nothing can be shown. */
export function chart(selection: Selection, size: Size, beside: Beside = {}): TopLevelSpec | null {
  const {request, measure, totals, periods, latest} = selection;
  if (!request.by)
    return hasMarks(totals) ? line(totals, periods, {size, unit: measure.unit, ...beside}) : null;
  if (request.over === "time") return hasMarks(selection.groups) ? panels(selection, size) : null;
  const groups = ranked(
    selection.groups.filter((cell) => cell.period === latest),
    request.by
  );
  if (!hasMarks(groups)) return null;
  const parts = measure.figure.kind === "composition";
  const ranged = !parts && shown(groups).some(({upper}) => upper !== null);
  return bars(groups, {size, ranged, parts, overall: isCount(measure.unit) ? undefined : at(totals, latest)});
}

function hasMarks(cells: readonly PublishedCell[]): boolean {
  return shown(cells).some((cell) => cell.value !== null);
}

function ranked(cells: readonly PublishedCell[], breakdown: string): readonly PublishedCell[] {
  if (ordered.test(breakdown)) return cells;
  const unknown = (category: string) => /^(Unknown|Not recorded)/.test(category);
  const size = (cell: PublishedCell) => (cell.status === "shown" ? (cell.value ?? 0) : 0);
  return [...cells].sort(
    (a, b) => Number(unknown(a.category)) - Number(unknown(b.category)) || size(b) - size(a)
  );
}
