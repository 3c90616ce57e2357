import {group} from "d3";
import {type Cell, keyOf} from "../measures/cell.js";
import type {Described} from "./described.js";
import {isHarmless} from "./harmless.js";
import type {Policy} from "./policy.js";
import type {TableWithheld} from "./release.js";

/** What was shown and what was not, table by table, and why. Counts of figures only, never of children. */
export function withheldByTable(
  cells: readonly Cell[],
  shown: ReadonlySet<string>,
  rows: readonly Described[],
  dropped: {readonly sparse: readonly string[]; readonly left: readonly Described[]},
  policy: Policy
): TableWithheld[] {
  const described = new Map(rows.map((row) => [keyOf(row.cell), row]));
  const sparse = new Set(dropped.sparse);
  const left = new Set(dropped.left.map(({cell}) => keyOf(cell)));
  const measured = cells.filter((cell) => cell.status === "measured");
  const tables = group(measured, ({measure, breakdown, breakdown2}) =>
    [measure, breakdown, breakdown2].join("|")
  );
  const reason = (cell: Cell): string => {
    const row = described.get(keyOf(cell));
    if (left.has(keyOf(cell))) return "in periods with too few children to divide";
    if (sparse.has([cell.measure, cell.period, cell.breakdown, cell.breakdown2].join("|")))
      return "in tables of which too little would be left";
    if (row === undefined)
      return "in tables too fine for this council, or worked out from figures that are withheld";
    return isHarmless(row, policy) ? "to protect another figure" : "too small themselves";
  };
  return [...tables.values()].map((own) => {
    const {measure, breakdown, breakdown2} = own[0]!;
    const withheld = own.filter((cell) => !shown.has(keyOf(cell)));
    const reasons: Record<string, number> = {};
    for (const cell of withheld) reasons[reason(cell)] = (reasons[reason(cell)] ?? 0) + 1;
    return {
      measure,
      breakdown,
      breakdown2,
      shown: own.length - withheld.length,
      withheld: withheld.length,
      reasons
    };
  });
}
