import {group} from "d3";
import {type Cell, keyOf} from "../measures/cell.js";
import type {Measure} from "../measures/measure.js";
import {isDerived, isFounded} from "./derived.js";
import type {Input} from "./input.js";
import type {Policy} from "./policy.js";
import type {Release, ReleasedCell, TableReport} from "./release.js";

/**
 * Decides what may be shown: the one door between measured and published figures.
 * `salt` breaks ties and is private to the council; the same salt gives the same answer.
 */
export async function control(input: Input, policy: Policy, salt: string): Promise<Release> {
  void salt;
  const measures = new Map(input.measures.map((measure) => [measure.id, measure]));
  const own = input.cells.filter(
    (cell) => cell.statistic === "value" && !isDerived(measures.get(cell.measure)!)
  );
  const shown = new Set<string>();
  for (const table of tables(own)) {
    const measure = measures.get(table[0]!.measure)!;
    for (const cell of showable(table, measure, policy)) shown.add(keyOf(cell));
  }
  for (const cell of input.cells) {
    if (own.includes(cell) || cell.status !== "measured") continue;
    if (isFounded(cell, measures.get(cell.measure)!, shown)) shown.add(keyOf(cell));
  }
  const cells = input.cells.map((cell) => released(cell, shown.has(keyOf(cell))));
  return {cells, report: reported(input.cells, shown, policy), notes: []} as unknown as Release;
}

function tables(cells: readonly Cell[]): Cell[][] {
  const found = group(cells, (cell) =>
    [cell.measure, cell.geography, cell.period, cell.breakdown, cell.breakdown2].join("|")
  );
  return [...found.values()];
}

function showable(table: readonly Cell[], measure: Measure, policy: Policy): readonly Cell[] {
  const first = table[0]!;
  const measured = table.filter((cell) => cell.status === "measured");
  if (measure.subject === "service" && (first.breakdown === "" || measure.countsNobody)) return measured;
  if (first.breakdown2 !== "") return [];
  const hidden = new Set<Cell>(measured.filter((cell) => isSmall(cell, measure, policy)));
  for (const count of counts) widen(measured, hidden, count, policy);
  return measured.filter((cell) => !hidden.has(cell));
}

/** The counts a row gives away. */
const counts: readonly ((cell: Cell) => number | null)[] = [
  (cell) => cell.numerator,
  (cell) => cell.denominator,
  (cell) => (cell.numerator === null || cell.denominator === null ? null : cell.denominator - cell.numerator)
];

function isSmall(cell: Cell, measure: Measure, policy: Policy): boolean {
  const kind = measure.figure.kind;
  if (kind === "median" || kind === "mean") return (cell.denominator ?? 0) < policy.averageFrom;
  return counts.some((count) => within(count(cell), policy));
}

function within(count: number | null, policy: Policy): boolean {
  return count !== null && count >= 1 && count <= policy.small;
}

/** Hides more until the hidden ones, of which each may be a one, cannot be pinned down. */
function widen(
  table: readonly Cell[],
  hidden: Set<Cell>,
  count: (cell: Cell) => number | null,
  policy: Policy
) {
  if (hidden.size === 0 || table.every((cell) => count(cell) === null)) return;
  const spare = table
    .filter((cell) => !hidden.has(cell) && count(cell) !== 0)
    .sort((a, b) => (count(a) ?? 0) - (count(b) ?? 0));
  while (
    !isWide(
      [...hidden].map((cell) => count(cell) ?? 0),
      policy
    )
  ) {
    const next = spare.shift();
    if (next === undefined) return;
    hidden.add(next);
  }
}

function isWide(counts: readonly number[], policy: Policy): boolean {
  const sum = counts.reduce((total, count) => total + count, 0);
  return counts.length >= 2 && sum >= counts.length + policy.width;
}

function released(cell: Cell, isShown: boolean): ReleasedCell {
  const {numerator, denominator, value, status, ...key} = cell;
  if (status !== "measured") return {...key, status};
  if (!isShown) return {...key, status: "withheld"};
  return {...key, status: "shown", numerator, denominator, value};
}

function reported(cells: readonly Cell[], shown: ReadonlySet<string>, policy: Policy): TableReport[] {
  const byTable = group(
    cells.filter((cell) => cell.status === "measured"),
    (cell) => [cell.measure, cell.breakdown, cell.breakdown2].join("|")
  );
  return [...byTable].map(([table, rows]) => {
    const [measure = "", breakdown = "", breakdown2 = ""] = table.split("|");
    const withheld = rows.filter((cell) => !shown.has(keyOf(cell)));
    const given = withheld.filter((cell) => !counts.some((count) => within(count(cell), policy))).length;
    return {
      measure,
      breakdown,
      breakdown2,
      shown: rows.length - withheld.length,
      withheld: withheld.length,
      given,
      reasons: {}
    };
  });
}
