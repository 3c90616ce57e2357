import {birthday, type Day} from "./calendar.js";
import type {Period} from "./history.js";
import type {Person} from "./person.js";
import {type Random, waitingDays} from "./random.js";

export interface Absence {
  readonly code: "M" | "A";
  readonly from: Day;
  /** The first day back. */
  readonly until: Day;
}

/** Times a child was missing or away without authorisation: few children, often; most never. */
export function newAbsences(random: Random, person: Person, periods: readonly Period[]): Absence[] {
  const prone = random.chance(0.3);
  const absences: Absence[] = [];
  for (const {path} of periods) {
    let from = Math.max(path.start, birthday(person.born, 11));
    for (let count = 0; count < 60; count++) {
      from += 1 + waitingDays(random, prone ? 1.5 : 0.06);
      const until = from + Math.round(random.quantile([0, 1, 1, 1, 2, 3, 6, 20]));
      if (until >= path.end) break;
      absences.push({code: random.chance(0.82) ? "M" : "A", from, until});
      from = until;
    }
  }
  return absences;
}
