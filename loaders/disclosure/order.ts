import type {Described} from "./described.js";
import type {CandidateTable, Terms} from "./model.js";
import type {Policy} from "./policy.js";
import {kindOf} from "./when.js";

/** First come, first shown: the rank of a table. Policy, in one place. */
export function rankOf({cell, measure}: Described): number {
  const kind = kindOf(measure, cell.period);
  const isYearly = kind === "year" || kind === "year end" || kind === "latest";
  if (cell.breakdown2) return cell.breakdown2 === "uasc" ? 11 : 10;
  if (!cell.breakdown && isYearly) return measure.figure.kind === "count" ? 0 : 1;
  if (!cell.breakdown && kind === "pooled") return 2;
  if (kind === "pooled" && cell.breakdown === "ethnicity_white_british") return 2;
  const isBroad = cell.breakdown.endsWith("_broad");
  // Two groups before five: every comparison rests on them.
  if (isYearly && isPlain(measure) && !isBroad) return cell.breakdown === "ethnicity" ? 4 : 3;
  if (isYearly || kind === "pooled")
    return cell.breakdown === "ethnicity_white_british" ? 4 : isBroad ? 5 : 6;
  // Before the quarters: then those that have to be withheld are two of one half-year, and both halves are shown.
  if (kind === "half-year") return 7;
  return cell.breakdown ? 9 : 8;
}

/** Everyone divided by one characteristic, as the department's own tables are. */
function isPlain({figure}: Described["measure"]): boolean {
  return (figure.kind === "count" && !figure.counted) || (figure.kind === "composition" && !figure.among);
}

/** The tables in the order in which they are decided; within a table the largest numbers first. */
export function inOrder(
  rows: readonly Described[],
  isHarmless: (row: Described) => boolean,
  keyOf: (row: Described) => string,
  policy: Policy,
  chance: () => number
): CandidateTable[] {
  const tables = new Map<string, Described[]>();
  for (const row of rows) {
    const {measure, period, breakdown, breakdown2} = row.cell;
    const key = [measure, period, breakdown, breakdown2].join("|");
    if (!tables.has(key)) tables.set(key, []);
    tables.get(key)!.push(row);
  }
  const size = ({cell}: Described) => cell.numerator ?? cell.denominator ?? 0;
  return [...tables]
    .map(([label, all]) => ({label, all, rank: rankOf(all[0]!), tie: chance()}))
    .sort(
      (a, b) => a.rank - b.rank || b.all[0]!.cell.period.localeCompare(a.all[0]!.cell.period) || a.tie - b.tie
    )
    .map(({label, all, rank}) => {
      const isCrossed = all.some(({characteristics}) => characteristics.numerator > 1);
      const weighs = (row: Described) => size(row) > 0;
      return {
        label,
        rank,
        least: isCrossed && all[0]!.cell.breakdown ? policy.sparse : 0,
        of: all.filter(weighs).length,
        rows: all
          .filter(isHarmless)
          .map((row) => ({row, tie: chance()}))
          .sort((a, b) => size(b.row) - size(a.row) || a.tie - b.tie)
          .map(({row}) => ({
            key: keyOf(row),
            reveals: [row.numerator, row.denominator].filter((terms): terms is Terms => terms !== null),
            weighs: weighs(row)
          }))
      };
    });
}
