import {ageOn, firstDay, inReturn, lastDay} from "./calendar.js";
import type {Tell} from "./columns.js";
import type {History} from "./history.js";
import type {Random} from "./random.js";

// Per cent by return year; dentists closed in the pandemic.
const teeth: Readonly<Record<number, number>> = {2019: 82, 2020: 43, 2021: 68, 2022: 76};
const assessed: Readonly<Record<number, number>> = {2020: 87, 2021: 88};

/** Health of a child looked after throughout the year (OC2). */
export function tellHealth(random: Random, history: History, year: number, tell: Tell): void {
  const {person, periods} = history;
  const throughout = periods.some(({path}) => path.start < firstDay(year) && path.end > lastDay(year));
  if (!throughout || person.respite) return;
  const age = ageOn(person.born, lastDay(year));
  const flag = (percent: number) => (random.chance(percent / 100) ? "1" : "0");
  const scored = age >= 4 && age <= 16 && random.chance(0.84);
  const score = Math.max(0, Math.min(40, person.difficulties + random.between(-4, 4)));
  const misuse = age >= 10 ? flag(age >= 14 ? 6 : 1) : "0";
  const received = misuse === "1" ? flag(55) : "";
  tell("oc2", [
    person.id,
    inReturn(person.born),
    scored ? String(score) : "",
    scored || age < 4 || age > 16 ? "" : random.pick({SDQ1: 8, SDQ2: 35, SDQ3: 5, SDQ4: 32, SDQ5: 20}),
    age >= 10 ? flag(age >= 14 ? 5 : 1) : "0",
    age < 5 ? flag(90) : "",
    flag(person.asylumCeases === null ? 89 : 62),
    flag(teeth[year] ?? 84),
    flag(assessed[year] ?? 92),
    misuse,
    received,
    received === "0" ? flag(60) : ""
  ]);
}

const activity = {F1: 4, P1: 1, F2: 30, P2: 4, F4: 20, P4: 8, G4: 8, G5: 22, G6: 6} as const;
const accommodation = {
  B1: 10,
  D1: 4,
  K1: 12,
  R1: 6,
  S2: 3,
  T1: 8,
  U1: 24,
  V1: 14,
  X2: 1,
  Y1: 4,
  Z1: 14
} as const;

/** How a care leaver was doing near a birthday from the 18th to the 21st (OC3). True when there was one to tell. */
export function tellCareLeaver(random: Random, history: History, year: number, tell: Tell): boolean {
  const {person, periods} = history;
  const {path} = periods.at(-1)!;
  const age = ageOn(person.born, lastDay(year));
  const turned = ageOn(person.born, firstDay(year) - 1) < age;
  if (!turned || age < 18 || age > 21 || person.respite || path.adoption) return false;
  if (path.end > lastDay(year) || ageOn(person.born, path.end) < 16 || path.end - path.start < 91)
    return false;
  const touch = random.pick({YES: 900, NO: 50, REFU: 15, NREQ: 25, RHOM: 8, DIED: 1});
  // Full and part-time work or training changed code with the return for the year ending March 2022.
  const active = random.pick(activity);
  const coded = year < 2021 ? active.replace("4", active.startsWith("G") ? "4" : "3") : active;
  const known = touch === "YES";
  const values = [touch, known ? coded : "0", known ? random.pick(accommodation) : "0"];
  tell("oc3", [person.id, inReturn(person.born), ...values]);
  return true;
}
