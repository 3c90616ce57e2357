import {type Day, day} from "./calendar.js";
import type {Period} from "./history.js";
import {type Random, waitingDays} from "./random.js";

/** A child's time with one social worker. */
export interface Allocation {
  readonly worker: string;
  readonly from: Day;
  readonly until: Day;
  readonly reason: string;
}

const reasons = {
  LEFTRL: 24,
  TSPROC: 26,
  ORGRST: 9,
  CHCHAN: 6,
  PCCHAN: 1,
  MANAGE: 12,
  FCONTA: 4,
  ABSENC: 8,
  OTHERS: 10
} as const;
// Before this nobody asked, so an allocation that began earlier is not needed.
const firstAsked = day(2023, 4, 1);

/** Who a child's social workers were; `workers` is how many the council has had. */
export function newAllocations(random: Random, periods: readonly Period[], workers: number): Allocation[] {
  const allocations: Allocation[] = [];
  for (const {path} of periods) {
    if (path.end < firstAsked) continue;
    let from = path.start;
    while (from < path.end) {
      // The assessment team hands over to the team for children in care after a few weeks.
      const length =
        from === path.start && random.chance(0.5) ? random.between(20, 120) : waitingDays(random, 0.8) + 14;
      const until = Math.min(path.end, from + length);
      const worker = `EXSW${String(random.between(1, workers)).padStart(4, "0")}`;
      allocations.push({worker, from, until, reason: until === path.end ? "OTHERS" : random.pick(reasons)});
      from = until;
    }
  }
  return allocations;
}
