import {rollups} from "d3";
import type {Quality, QualityCount} from "../figures/quality.js";

/** The parts of a run's findings that may be counted in public. */
interface Found {
  readonly faults: readonly {readonly kind: string; readonly count: number}[];
  readonly repairs: readonly {readonly kind: string; readonly count: number}[];
  readonly returns: readonly {readonly returnYear: number}[];
}

/** Totals by kind over all returns, for the data-quality page; kinds of 1 to 5 are left out, as if there were none. Lines and messages stay private. */
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
    .filter(([, count]) => count > 5)
    .map(([kind, count]) => ({kind, count}))
    .sort((a, b) => b.count - a.count || a.kind.localeCompare(b.kind));
}
