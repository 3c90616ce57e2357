import {ageOn, birthday, type Day, day} from "./calendar.js";
import type {Path} from "./path.js";
import type {Person} from "./person.js";
import {newPlace, type Place} from "./place.js";
import {type Random, waitingDays} from "./random.js";
import {withAbsences} from "./temporary.js";

/** A stretch in one place; a temporary absence and the return from it are stretches of their own. */
export interface Stay {
  readonly from: Day;
  readonly place: Place;
  readonly sameCarer: boolean;
  /** Why the stay ended, when another placement followed. */
  reasonForChange: string;
}

interface ByAge {
  readonly under: number;
  readonly codes: Readonly<Record<string, number>>;
}

const firstPlaces: readonly ByAge[] = [
  {under: 1, codes: {U6: 60, U3: 15, U5: 8, R3: 11, P1: 2, R2: 2}},
  {under: 10, codes: {U6: 75, U3: 20, P1: 2, U2: 1, R3: 1}},
  {under: 16, codes: {U6: 62, U3: 14, K2: 21, S1: 1, Z1: 0.6, K1: 0.5}},
  {under: 999, codes: {U6: 38, U3: 8, K2: 16, H5: 36, R2: 1, Z1: 1, P2: 2}}
];
const laterPlaces: readonly ByAge[] = [
  {under: 10, codes: {U6: 68, U4: 18, U3: 8, U1: 3, K2: 3}},
  {under: 16, codes: {U6: 42, U4: 14, K2: 38, U3: 4, S1: 2, Z1: 0.6, K1: 0.4}},
  {under: 999, codes: {U6: 24, U4: 5, K2: 20, H5: 42, P2: 4, R5: 1, P3: 0.4, Z1: 1}}
];
const reasons = {
  CARPL: 44,
  CREQB: 18,
  CREQO: 11,
  CHILD: 6,
  LAREQ: 4,
  STAND: 3,
  ALLEG: 3,
  CLOSE: 3,
  APPRR: 1,
  OTHER: 5
} as const;

/** Every stay of a period of care, in order, absences included. */
export function newStays(random: Random, person: Person, path: Path): Stay[] {
  const stays: Stay[] = [
    {from: path.start, place: firstPlace(random, person, path), sameCarer: false, reasonForChange: ""}
  ];
  const lastMove = path.adoption?.placed ?? path.withParentsFrom ?? path.end;
  for (let moves = 0; moves < 40; moves++) {
    const next = nextMove(random, person, path, stays);
    if (next === null || next.from >= Math.min(lastMove, path.end)) break;
    endLast(stays, next.reason);
    stays.push({from: next.from, place: next.place, sameCarer: next.sameCarer, reasonForChange: ""});
  }
  addKnown(random, person, path, stays);
  return withAbsences(random, person, path.end, stays);
}

function firstPlace(random: Random, person: Person, path: Path): Place {
  const age = ageOn(person.born, path.start);
  if (path.legal[0]!.status === "J1")
    return newPlace(random, person, random.pick({R5: 4, K2: 3, U6: 3, K1: 1}));
  const code = random.pick(firstPlaces.find((group) => age < group.under)!.codes);
  return newPlace(random, person, code === "P2" && path.start > independentUntil ? "H5" : code);
}

// P2 could not be used after 28 October 2023.
const independentUntil = day(2022, 3, 31);

interface Move {
  readonly from: Day;
  readonly place: Place;
  readonly sameCarer: boolean;
  readonly reason: string;
}

function nextMove(random: Random, person: Person, path: Path, stays: readonly Stay[]): Move | null {
  const last = stays.at(-1)!;
  // The first days are often an emergency bed.
  if (stays.length === 1 && random.chance(0.13)) {
    const from = last.from + random.between(1, 21);
    return {from, place: elsewhere(random, person, from), sameCarer: false, reason: "CARPL"};
  }
  const matched = longTerm(last.place.code);
  if (matched && random.chance(0.3)) {
    const from = last.from + random.between(250, 800);
    const breakdown = last.from + waitingDays(random, hazard(person, path, last));
    if (from < breakdown)
      return {from, place: {...last.place, code: matched}, sameCarer: true, reason: "PLACE"};
  }
  const from = Math.max(last.from + 1, last.from + waitingDays(random, hazard(person, path, last)));
  const growsUp = birthday(person.born, 16) + random.between(60, 700);
  if (growsUp > last.from && growsUp < from && last.place.code !== "H5" && random.chance(0.3)) {
    return {from: growsUp, place: newPlace(random, person, "H5"), sameCarer: false, reason: "CARPL"};
  }
  const custody = path.legal[0]!.status === "J1" && from >= day(2018, 4, 1);
  const reason = custody ? "CUSTOD" : random.chance(0.015) ? "" : random.pick(reasons);
  return {from, place: elsewhere(random, person, from), sameCarer: false, reason};
}

function longTerm(code: string): string | null {
  return code === "U6" ? "U4" : code === "U3" ? "U1" : null;
}

// Moves a year: most in the first months, in the teens, and in placements not meant to last.
function hazard(person: Person, path: Path, last: Stay): number {
  const age = ageOn(person.born, last.from);
  const byAge = age < 5 ? 0.4 : age < 10 ? 0.44 : age < 16 ? 1.05 : 1.05;
  const sinceStart = last.from - path.start;
  const early = sinceStart < 180 ? 1.55 : sinceStart < 730 ? 1 : 0.5;
  const settled = last.place.code === "U4" || last.place.code === "U1" ? 0.4 : 1;
  const short = last.place.code === "Z1" || last.place.code === "K1" ? 6 : 1;
  return byAge * early * settled * short * person.unsettled;
}

function elsewhere(random: Random, person: Person, on: Day): Place {
  const age = ageOn(person.born, on);
  const code = random.pick(laterPlaces.find((group) => age < group.under)!.codes);
  return newPlace(random, person, code === "P2" && on > independentUntil ? "H5" : code);
}

function endLast(stays: readonly Stay[], reason: string): void {
  stays.at(-1)!.reasonForChange = reason;
}

// The placement for adoption, or the last months at home, are known from the plan.
function addKnown(random: Random, person: Person, path: Path, stays: Stay[]): void {
  const {adoption, withParentsFrom} = path;
  const from = adoption?.placed ?? withParentsFrom;
  if (from === null || from === undefined || from >= path.end || from <= stays.at(-1)!.from) return;
  const here = stays.at(-1)!.place;
  endLast(stays, adoption?.sameCarer ? "PLACE" : "CARPL");
  if (!adoption) {
    stays.push({from, place: newPlace(random, person, "P1"), sameCarer: false, reasonForChange: ""});
    return;
  }
  const code = `A${(adoption.consent ? 3 : 5) + (adoption.sameCarer ? 0 : 1)}`;
  const place = adoption.sameCarer ? {...here, code} : newPlace(random, person, code);
  stays.push({from, place, sameCarer: adoption.sameCarer, reasonForChange: ""});
}
