import {birthday, firstDay, inReturn, lastDay} from "./calendar.js";
import {isReturned, type Tell} from "./columns.js";
import type {Due} from "./faults.js";
import type {History} from "./history.js";
import {type Absence, newAbsences} from "./missing.js";
import {tellCareLeaver, tellHealth} from "./outcomes.js";
import {tellAdoption, tellEarlierPermanence} from "./permanence.js";
import type {Person} from "./person.js";
import type {Random} from "./random.js";
import {inYear, tellEpisodes} from "./told-episodes.js";
import {tellReviews} from "./told-reviews.js";
import {type Allocation, newAllocations} from "./workers.js";

/** Tells a child's history as the returns of `years` would, each as it stood when its year ended. */
export function tellHistory(
  random: Random,
  history: History,
  years: readonly number[],
  workers: number,
  due: Due,
  tellIn: (year: number) => Tell
): void {
  const absences = newAbsences(random, history.person, history.periods);
  const allocations = newAllocations(random, history.periods, workers);
  for (const year of years) {
    const tell = tellIn(year);
    const inCare = history.periods.some((period) => period.episodes.some((episode) => inYear(episode, year)));
    const left = tellCareLeaver(random, history, year, tell);
    if (inCare || left) tell("header", headerRow(history.person, year, due));
    if (!inCare) continue;
    for (const period of history.periods) tellEpisodes(random, history.person, period, year, due, tell);
    tellReviews(random, history, year, due, tell);
    tellAsylum(random, history.person, year, tell);
    tellHealth(random, history, year, tell);
    tellAdoption(random, history, year, tell);
    tellEarlierPermanence(random, history, year, tell);
    tellAbsences(history.person, absences, year, tell);
    if (isReturned("social_workers", year)) tellAllocations(history.person, allocations, year, tell);
    // Some children are never heard of again: no end of care, and in no later return.
    const open = history.periods.some(
      ({path}) => path.start <= lastDay(year) && path.end > lastDay(year) + 1
    );
    if (open && year < years.at(-1)! && due("vanished")) return;
  }
}

function headerRow(person: Person, year: number, due: Due): string[] {
  const mother = person.motherFrom !== null && person.motherFrom <= lastDay(year);
  // One system writes a whole number as a decimal.
  const motherCode = mother ? (year % 2 === 0 ? "1.0" : "1") : "";
  const ethnic = due("lowerCaseEthnic") ? person.ethnic.toLowerCase() : person.ethnic;
  const childBorn = inReturn(mother ? person.motherFrom : null);
  return [
    person.id,
    sex(person, year, due),
    inReturn(person.born),
    ethnic,
    person.upn,
    motherCode,
    childBorn
  ];
}

// 1 and 2 until the return for the year ending March 2024, then M, F and U.
function sex(person: Person, year: number, due?: Due): string {
  if (year < 2024) return person.male ? "1" : "2";
  if (due?.("sexUnknown")) return "U";
  return person.male ? "M" : "F";
}

function tellAsylum(random: Random, person: Person, year: number, tell: Tell): void {
  const ceases = person.asylumCeases;
  if (ceases === null || ceases < firstDay(year)) return;
  const adult = birthday(person.born, 18);
  const known = ceases <= lastDay(year) ? ceases : random.chance(0.2) ? null : adult;
  tell("uasc", [person.id, sex(person, year), inReturn(person.born), inReturn(known)]);
}

function tellAbsences(person: Person, absences: readonly Absence[], year: number, tell: Tell): void {
  for (const {code, from, until} of absences) {
    if (from > lastDay(year) || until < firstDay(year)) continue;
    tell("missing", [
      person.id,
      inReturn(person.born),
      code,
      inReturn(from),
      inReturn(until > lastDay(year) ? null : until)
    ]);
  }
}

function tellAllocations(person: Person, allocations: readonly Allocation[], year: number, tell: Tell): void {
  for (const {worker, from, until, reason} of allocations) {
    if (from > lastDay(year) || until < firstDay(year)) continue;
    const over = until <= lastDay(year);
    const ended = inReturn(over ? until : null);
    tell("social_workers", [
      person.id,
      inReturn(person.born),
      worker,
      inReturn(from),
      ended,
      over ? reason : ""
    ]);
  }
}
