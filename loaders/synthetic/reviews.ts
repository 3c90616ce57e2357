import {addMonths, ageOn, type Day, meetingDay, returnYear} from "./calendar.js";
import type {Path} from "./path.js";
import type {Person} from "./person.js";
import {ownArea} from "./place.js";
import type {Stay} from "./placements.js";
import type {Random} from "./random.js";

export interface Review {
  readonly held: Day;
  readonly code: string;
}

// Per cent held on time by return year: vacancies and a pandemic, then new posts.
const onTime: Readonly<Record<number, number>> = {
  2015: 95,
  2016: 95,
  2017: 95,
  2018: 95,
  2019: 93,
  2020: 90,
  2021: 85,
  2022: 91,
  2023: 95,
  2024: 96
};

/** The reviews of a period of care: within 20 working days, then 3 months, then every 6 at the most. */
export function newReviews(random: Random, person: Person, path: Path, stays: readonly Stay[]): Review[] {
  const held: Day[] = [];
  // Twenty working days are 28 days, or more over a holiday.
  let due = path.start + 28;
  for (let number = 1; number < 60; number++) {
    const planned = meeting(random, due, number === 1);
    const on = afterMove(random, stays, held.at(-1) ?? path.start, planned) ?? planned;
    if (on > path.end) break;
    const adoptive = path.adoption !== null && on > path.adoption.placed;
    const missed = random.chance(adoptive ? 0.55 : 0.006);
    if (!missed) held.push(on);
    due = addMonths(missed ? due : on, held.length === 1 && !missed ? 3 : 6);
  }
  return held.map((day) => ({held: day, code: participation(random, person, stays, day)}));
}

function meeting(random: Random, due: Day, first: boolean): Day {
  const year = Math.min(2024, Math.max(2015, returnYear(due)));
  const share = (onTime[year]! - (first ? 4 : 0)) / 100;
  if (!random.chance(share)) return meetingDay(due + Math.round(random.quantile([3, 6, 9, 14, 21, 35, 60])));
  const before = first ? [0, 2, 4, 7, 12] : [1, 5, 10, 16, 24, 40];
  return meetingDay(due - Math.round(random.quantile(before)));
}

// Something over half of moves bring a review forward.
function afterMove(random: Random, stays: readonly Stay[], since: Day, due: Day): Day | null {
  const move = stays.find((stay, index) => index > 0 && stay.from > since + 40 && stay.from < due - 25);
  if (!move || move.place.code.startsWith("T") || !random.chance(0.56)) return null;
  return meetingDay(move.from + random.between(6, 27));
}

const methods = [
  {under: 10, codes: {PN1: 30, PN2: 12, PN3: 7, PN4: 3, PN5: 29, PN6: 12, PN7: 6}},
  {under: 16, codes: {PN1: 52, PN2: 6, PN3: 1, PN4: 2, PN5: 28, PN6: 4, PN7: 4}},
  {under: 99, codes: {PN1: 55, PN2: 4, PN3: 0.5, PN4: 1.5, PN5: 25, PN6: 2.5, PN7: 7}}
] as const;

function participation(random: Random, person: Person, stays: readonly Stay[], on: Day): string {
  const age = ageOn(person.born, on);
  if (age < 4) return "PN0";
  const away = stays.findLast((stay) => stay.from <= on)?.place.area !== ownArea;
  const code = random.pick(methods.find((group) => age < group.under)!.codes);
  if (away && code === "PN1" && random.chance(0.1)) return random.chance(0.4) ? "PN7" : "PN5";
  const locked = returnYear(on) === 2020 || (returnYear(on) === 2019 && on > 18_340);
  return locked && code === "PN1" && random.chance(0.35) ? "PN5" : code;
}
