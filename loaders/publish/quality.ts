import {rollups} from "d3";
import type {Quality, QualityCount} from "../figures/quality.js";

/** The parts of a run's findings that may be counted in public. */
interface Found {
  readonly faults: readonly {readonly kind: string; readonly count: number}[];
  readonly repairs: readonly {readonly kind: string; readonly count: number}[];
  readonly returns: readonly {readonly returnYear: number}[];
}

/** Totals by kind over all returns, for the data-quality page; rounded to ten, and kinds of fewer are left out, as if there were none: some of them are children. Lines and messages stay private. */
export function qualityOf({faults, repairs, returns}: Found): Quality {
  const years = [...new Set(returns.map(({returnYear}) => returnYear))].sort((a, b) => a - b);
  return {
    years: years.map((year) => `${year}-${String((year + 1) % 100).padStart(2, "0")}`),
    repairs: totals(repairs),
    faults: totals(faults)
  };
}

function totals(counts: Found["faults"]): QualityCount[] {
  return rollups(
    counts,
    (same) => same.reduce((sum, {count}) => sum + count, 0),
    ({kind}) => kind
  )
    .filter(([, count]) => count >= 10)
    .map(([kind, count]) => ({kind, count: 10 * Math.round(count / 10)}))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
