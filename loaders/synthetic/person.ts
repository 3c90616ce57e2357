import {birthday, type Day} from "./calendar.js";
import {postcode} from "./place.js";
import type {Random} from "./random.js";

/** What is known of a child when care begins. */
export interface Person {
  readonly id: string;
  readonly male: boolean;
  readonly born: Day;
  readonly ethnic: string;
  readonly upn: string;
  readonly need: string;
  /** The day the claim is decided or the child turns 18; null unless unaccompanied and seeking asylum. */
  readonly asylumCeases: Day | null;
  /** Times as likely as others to move: how it went before, mostly unseen. */
  readonly unsettled: number;
  /** The day she became a mother. */
  readonly motherFrom: Day | null;
  /** Comes only for short breaks. */
  readonly respite: boolean;
  readonly homePostcode: string;
  /** The child's usual difficulties score, 0 to 40. */
  readonly difficulties: number;
}

type AgeBand = "baby" | "toddler" | "school" | "teenager" | "older";
const entryAges: Readonly<Record<AgeBand, number>> = {
  baby: 19,
  toddler: 18,
  school: 20,
  teenager: 32,
  older: 11
};
const entryDays: Readonly<Record<AgeBand, readonly number[]>> = {
  baby: [0, 1, 3, 10, 60, 180, 364],
  toddler: [366, 700, 1100, 1820],
  school: [1830, 2500, 3100, 3640],
  teenager: [3660, 4500, 4900, 5200, 5480, 5830],
  older: [5850, 6000, 6200, 6480]
};

// About 77% White British, so that with unaccompanied children some 72% of those in care are.
const ethnicities = {
  WBRI: 690,
  WIRI: 5,
  WOTH: 34,
  WIRT: 7,
  WROM: 12,
  MWBC: 42,
  MWBA: 18,
  MWAS: 22,
  MOTH: 26,
  AIND: 3,
  APKN: 9,
  ABAN: 6,
  AOTH: 6,
  CHNE: 1,
  BCRB: 10,
  BAFR: 14,
  BOTH: 6,
  OOTH: 8,
  REFU: 3,
  NOBT: 9
} as const;
const asylumEthnicities = {BAFR: 34, OOTH: 24, AOTH: 22, WOTH: 10, APKN: 2, BOTH: 4, NOBT: 2} as const;
const needs = {N1: 62, N2: 4, N3: 4, N4: 8, N5: 14, N6: 2, N8: 5, N7: 0.3} as const;

// Per cent of those starting who are unaccompanied, by return year: dispersal from 2016, and far more from 2021.
const asylumShare: Readonly<Record<number, number>> = {
  2014: 3,
  2015: 4,
  2016: 7,
  2017: 7,
  2018: 6,
  2019: 7,
  2020: 5,
  2021: 10,
  2022: 15,
  2023: 17,
  2024: 16
};

/** Someone whose care begins on `start`; `year` is the return year. */
export function newPerson(random: Random, id: string, start: Day, year: number): Person {
  if (random.chance(0.025)) return respitePerson(random, id, start);
  if (random.chance((asylumShare[year] ?? 2) / 100)) return asylumPerson(random, id, start);
  const ethnic = random.pick(ethnicities);
  const male = random.chance(0.53);
  const band = random.pick(entryAges);
  const born = start - Math.round(random.quantile(entryDays[band]));
  const mother = !male && random.chance(0.05) ? birthday(born, 15) + random.between(0, 1000) : null;
  return {
    ...anyone(random, id),
    male,
    born,
    ethnic,
    need: random.pick(needs),
    asylumCeases: null,
    unsettled: Number(random.pick(temper)) * (ethnic.startsWith("M") || ethnic.startsWith("B") ? 1.25 : 1),
    motherFrom: mother
  };
}

const temper = {"0.45": 60, "1.0": 28, "2.8": 12} as const;

function anyone(random: Random, id: string) {
  return {
    id,
    upn: inventedUpn(random),
    homePostcode: postcode(random, true),
    respite: false,
    motherFrom: null,
    difficulties: Math.round(random.quantile([0, 5, 8, 11, 13, 15, 18, 21, 25, 38]))
  };
}

// The return's own codes for "no number", and numbers whose first digits are an authority that does not exist.
function inventedUpn(random: Random): string {
  if (random.chance(0.3)) return random.pick({UN1: 70, UN2: 5, UN3: 15, UN4: 5, UN5: 5});
  return `${random.one(["A", "B", "C", "H", "K", "T", "X", "Z"])}999${String(random.between(0, 999_999_999)).padStart(9, "0")}`;
}

function asylumPerson(random: Random, id: string, start: Day): Person {
  const born = start - Math.round(random.quantile([5000, 5700, 5950, 6100, 6250, 6350, 6500]));
  const adult = birthday(born, 18);
  return {
    ...anyone(random, id),
    male: random.chance(0.92),
    born,
    ethnic: random.pick(asylumEthnicities),
    need: random.chance(0.96) ? "N8" : "N1",
    homePostcode: "",
    asylumCeases: random.chance(0.08) ? Math.min(adult, start + random.between(150, 500)) : adult,
    unsettled: 0.9
  };
}

function respitePerson(random: Random, id: string, start: Day): Person {
  return {
    ...anyone(random, id),
    male: random.chance(0.65),
    born: start - random.between(2200, 5900),
    ethnic: random.pick(ethnicities),
    need: "N2",
    asylumCeases: null,
    unsettled: 0.2,
    respite: true
  };
}
