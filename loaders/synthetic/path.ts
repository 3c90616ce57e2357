import {ageOn, birthday, type Day} from "./calendar.js";
import type {Person} from "./person.js";
import type {Random} from "./random.js";

interface LegalStretch {
  readonly from: Day;
  readonly status: string;
}

/** One period of care as planned: its end, the law it rests on, and what is known ahead of its placements. */
export interface Path {
  readonly start: Day;
  readonly end: Day;
  /** The return's reason the last episode ceased. */
  readonly reason: string;
  readonly legal: readonly LegalStretch[];
  readonly adoption: Adoption | null;
  /** Placed with parents before going home. */
  readonly withParentsFrom: Day | null;
}

export interface Adoption {
  readonly decided: Day;
  readonly placed: Day;
  readonly consent: boolean;
  readonly sameCarer: boolean;
}

type Outcome = "home" | "guardianship" | "arrangements" | "adoption" | "stay" | "remand" | "other";
const outcomes: readonly {readonly under: number; readonly weights: Readonly<Record<Outcome, number>>}[] = [
  {
    under: 1,
    weights: {home: 24, guardianship: 26, arrangements: 4, adoption: 26, stay: 18, remand: 0, other: 2}
  },
  {
    under: 5,
    weights: {home: 30, guardianship: 26, arrangements: 5, adoption: 13, stay: 24, remand: 0, other: 2}
  },
  {
    under: 10,
    weights: {home: 37, guardianship: 16, arrangements: 5, adoption: 1, stay: 38, remand: 0, other: 3}
  },
  {
    under: 16,
    weights: {home: 48, guardianship: 5, arrangements: 2, adoption: 0, stay: 40, remand: 2, other: 3}
  },
  {
    under: 99,
    weights: {home: 30, guardianship: 0, arrangements: 0, adoption: 0, stay: 63, remand: 5, other: 2}
  }
];

const stays = {
  home: [1, 6, 20, 50, 90, 150, 240, 380, 800],
  order: [150, 240, 290, 340, 400, 480, 600, 950],
  early: [500, 800, 1200, 1700, 2600],
  remand: [2, 7, 20, 45, 110],
  court: [130, 160, 185, 210, 250, 330]
} as const;
const leavingAtEighteen = {E5: 42, E6: 14, E17: 26, E8: 12, E7: 6} as const;
const guardianship = {kin: 66, carer: 22, otherCarer: 6, other: 6} as const;

/** Draws how a period of care that begins on `start` will go. */
export function newPath(random: Random, person: Person, start: Day): Path {
  const adult = Math.max(birthday(person.born, 18), start + 1);
  if (person.asylumCeases !== null) return asylumPath(random, start, adult);
  const age = ageOn(person.born, start);
  const outcome = random.pick(outcomes.find((group) => age < group.under)!.weights);
  if (outcome === "adoption") return adoptionPath(random, start);
  const planned = start + Math.max(0, Math.round(lengthOf(random, outcome)));
  const early =
    outcome === "stay" && random.chance(0.52) ? start + Math.round(random.quantile(stays.early)) : null;
  const end = Math.min(adult, early ?? (outcome === "stay" ? adult : planned));
  const reason = end === adult ? random.pick(leavingAtEighteen) : reasonFor(random, outcome, end);
  const legal =
    outcome === "remand" ? [{from: start, status: "J1"}] : legalPath(random, start, end, age, outcome);
  const homeward = reason === "E4A" && end - start > 300 && random.chance(0.8);
  const withParentsFrom = homeward ? end - random.between(90, 290) : null;
  return {start, end, reason, legal, adoption: null, withParentsFrom};
}

function lengthOf(random: Random, outcome: Outcome): number {
  if (outcome === "guardianship" || outcome === "arrangements") return random.quantile(stays.order);
  return random.quantile(outcome === "remand" ? stays.remand : stays.home);
}

// Special guardianship was one pair of codes until the return for the year ending March 2019.
function reasonFor(random: Random, outcome: Outcome, end: Day): string {
  if (outcome === "arrangements") return "E41";
  if (outcome === "remand") return random.pick({E14: 6, E9: 2, E4A: 3});
  if (outcome === "other") return random.pick({E3: 3, E8: 4, E13: 3});
  if (outcome !== "guardianship") return random.pick({E4A: 72, E4B: 20, E13: 4, E8: 4});
  const to = random.pick(guardianship);
  if (end < 17_622) return to === "carer" || to === "otherCarer" ? "E43" : "E44"; // 1 April 2018
  return {kin: "E47", carer: "E45", otherCarer: "E46", other: "E48"}[to];
}

function legalPath(random: Random, start: Day, end: Day, age: number, outcome: Outcome): LegalStretch[] {
  const voluntaryOnly =
    outcome === "home" || outcome === "other" ? 0.6 : age >= 16 ? 0.85 : age >= 10 ? 0.4 : 0.06;
  const legal: LegalStretch[] = [];
  let from = start;
  if (random.chance(voluntaryOnly)) return voluntaryPath(random, start, end);
  if (random.chance(0.14)) {
    legal.push({from, status: random.pick({L1: 5, L2: 4, L3: 0.3})});
    from += random.between(1, 6);
  } else if (random.chance(age >= 10 ? 0.6 : 0.3)) {
    legal.push({from, status: "V2"});
    from += random.between(10, 150);
  }
  if (from < end) legal.push({from, status: "C1"});
  const full = from + Math.round(random.quantile(stays.court));
  const makesFull = outcome === "stay" || (outcome !== "arrangements" && random.chance(0.3));
  if (makesFull && full < end) legal.push({from: full, status: "C2"});
  return legal;
}

// Now and then a series of short breaks is agreed in the middle of a period, and then given up.
function voluntaryPath(random: Random, start: Day, end: Day): LegalStretch[] {
  const whole = [{from: start, status: "V2"}];
  if (end - start < 200 || !random.chance(0.025)) return whole;
  return [...whole, {from: start + 70, status: "V4"}, {from: start + 110, status: "V2"}];
}

function adoptionPath(random: Random, start: Day): Path {
  const consent = random.chance(0.06);
  const decided = start + random.between(110, 240);
  const order = decided + random.between(10, 60);
  const placed = order + Math.round(random.quantile([20, 60, 100, 150, 210, 300, 480]));
  const end = placed + Math.round(random.quantile([80, 150, 190, 240, 310, 420, 700]));
  const legal: LegalStretch[] = [{from: start, status: consent ? "V2" : "C1"}];
  if (!consent) legal.push({from: order, status: "E1"});
  const reason = random.pick({E11: 55, E12: 45});
  const adoption = {decided, placed, consent, sameCarer: random.chance(0.22)};
  return {start, end, reason, legal, adoption, withParentsFrom: null};
}

function asylumPath(random: Random, start: Day, adult: Day): Path {
  const early = random.chance(0.1) ? start + random.between(5, 400) : adult;
  const end = Math.min(adult, early);
  const reason =
    end < adult
      ? random.pick({E15: 4, E8: 3, E3: 4, E16: 1})
      : random.pick({E5: 60, E6: 14, E17: 10, E8: 16});
  const legal: LegalStretch[] = [{from: start, status: "V2"}];
  if (random.chance(0.04) && start + 200 < end) legal.push({from: start + 200, status: "C2"});
  return {start, end, reason, legal, adoption: null, withParentsFrom: null};
}
