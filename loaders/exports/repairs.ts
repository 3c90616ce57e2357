import {many} from "./fault.js";
import type {Repair} from "./read.js";

/** One sentence for each kind of repair and return: how many, and what was done. */
export function repairSentences(repairs: readonly Repair[]): string[] {
  return repairs.map(({kind, returnYear, count}) => {
    const year = `${returnYear}-${String((returnYear + 1) % 100).padStart(2, "0")}`;
    const noun = kind === "corrected as declared" ? "row" : "episode";
    return `Return ${year}: ${many(count, noun)}, ${done[kind] ?? kind}.`;
  });
}

const done: Readonly<Record<string, string>> = {
  "corrected as declared": "corrected or left out as private/corrections.csv declares",
  "starts after the extract date": "starting after the day of the extract, left out",
  "ends before it starts": "ending before the start, left out",
  "end after the extract date taken as open": "ending after the day of the extract, taken as open",
  "same episode given more than once in a return": "given more than once in the return, counted once",
  "ends on the same day as an earlier episode":
    "ending on the same day as an earlier one of the child, left out",
  "open episode closed at the next":
    "without an end though a later one has begun, ended where the next begins",
  "overlap clipped to the next": "running on after the next had begun, ended where the next begins",
  "gap after X1 closed": "said to go on the same day (X1) but followed by a gap, carried on to the next",
  "child absent from later returns":
    "still open though later returns have no episode of the child, ended on 1 April",
  "end without a reason":
    "ended without a reason, taken as X1 if another begins that day and else as another reason",
  "X1 with nothing after it": "said to go on the same day (X1) with nothing after, taken as the end of care"
};
