import type {Day} from "./calendar.js";
import type {Person} from "./person.js";
import {newPlace} from "./place.js";
import type {Stay} from "./placements.js";
import {type Random, waitingDays} from "./random.js";

const absences = {T4: 46, T3: 26, T1: 20, T2: 5, T0: 3} as const;
const absenceDays: Readonly<Record<string, readonly number[]>> = {
  T0: [1, 5],
  T1: [2, 5, 12, 35],
  T2: [5, 9, 14],
  T3: [4, 7, 12, 20],
  T4: [1, 3, 6]
};

/**
 * The same stays, some interrupted by a temporary placement and a return to the same place. Neither the absence nor
 * the stay before it carries a reason for change: the child is expected back.
 */
export function withAbsences(random: Random, person: Person, end: Day, stays: readonly Stay[]): Stay[] {
  const result: Stay[] = [];
  stays.forEach((stay, index) => {
    const until = stays[index + 1]?.from ?? end;
    const away = stay.from + waitingDays(random, 0.05);
    const code = random.pick(absences);
    const back = away + Math.round(random.quantile(absenceDays[code]!));
    if (back >= until - 5 || away - stay.from < 10 || stay.place.code.startsWith("A")) {
      result.push(stay);
      return;
    }
    const place = {...newPlace(random, person, code), urn: ""};
    result.push({...stay, reasonForChange: ""});
    result.push({from: away, place, sameCarer: false, reasonForChange: ""});
    result.push({...stay, from: back, sameCarer: false});
  });
  return result;
}
