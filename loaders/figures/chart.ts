import type {TopLevelSpec} from "vega-lite";
import {bars} from "./bars.js";
import {line} from "./line.js";
import {at, type Selection, shown} from "./selection.js";
import type {Size} from "./theme.js";

/** Ordered groups keep their order; the others stand by size, with the unknown last. */
const ordered = /age|time_in_care|distance|locality|participation|sequence|year|change/;

/** The Vega-Lite specification of a figure at one size; null when nothing can be shown. */
export function chart(selection: Selection, size: Size, target?: number): TopLevelSpec | null {
  const {request, totals, periods, latest} = selection;
  if (!request.by) return hasMarks(totals) ? line(totals, periods, size, target) : null;
  const groups = ranked(
    selection.groups.filter((cell) => cell.period === latest),
    request.by
  );
  if (!hasMarks(groups)) return null;
  return bars(groups, size, at(totals, latest));
}

function hasMarks(cells: Selection["totals"]): boolean {
  return shown(cells).some((cell) => cell.value !== null);
}

function ranked(cells: Selection["groups"], breakdown: string): Selection["groups"] {
  if (ordered.test(breakdown)) return cells;
  const unknown = (category: string) => /^(Unknown|Not recorded)/.test(category);
  const size = (cell: Selection["groups"][number]) => (cell.status === "shown" ? (cell.value ?? 0) : 0);
  return [...cells].sort(
    (a, b) => Number(unknown(a.category)) - Number(unknown(b.category)) || size(b) - size(a)
  );
}
