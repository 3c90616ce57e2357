import type {Person} from "./person.js";
import type {Random} from "./random.js";

/** Where a child lives: one carer or home. */
export interface Place {
  readonly code: string;
  readonly provider: string;
  readonly urn: string;
  readonly postcode: string;
  /** Miles from home, one decimal; "999.9" not known; blank where the return asks for none. */
  readonly distance: string;
  /** ONS code of the area it lies in, or WAL, SCO; blank when not known. */
  readonly area: string;
}

export const ownArea = "E06999999";
const neighbours = [
  "E06999901",
  "E06999902",
  "E06999903",
  "E06999904",
  "E06999905",
  "E10999906",
  "E08999907"
];

type Kind = "foster" | "home" | "supported" | "parents" | "adoption" | "other";
const kinds: Readonly<Record<string, Kind>> = {
  U: "foster",
  K: "home",
  H: "supported",
  A: "adoption",
  P: "parents",
  R: "other",
  S: "other",
  Z: "other",
  T: "other"
};

const insideShare: Readonly<Record<Kind, number>> = {
  foster: 0.66,
  home: 0.3,
  supported: 0.6,
  parents: 0.84,
  adoption: 0.15,
  other: 0.3
};
const milesInside = [0.3, 1.1, 2, 3.2, 4.4, 5.6, 7, 8.8, 11.5, 19];
const milesOutside: Readonly<Record<Kind, readonly number[]>> = {
  foster: [5, 9, 12, 14, 16.5, 19, 23, 31, 52, 110],
  home: [9, 16, 22, 30, 39, 50, 68, 95, 140, 260],
  supported: [5, 9, 12, 15, 19, 24, 33, 48, 70, 140],
  parents: [3, 7, 10, 14, 22, 60],
  adoption: [14, 24, 33, 44, 58, 80, 140],
  other: [10, 20, 32, 50, 80, 180]
};
const providers: Readonly<Record<Kind, Readonly<Record<string, number>>>> = {
  foster: {PR1: 64, PR4: 30, PR5: 5, PR2: 1},
  home: {PR4: 76, PR1: 18, PR5: 6},
  supported: {PR4: 70, PR5: 22, PR1: 8},
  parents: {PR0: 1},
  adoption: {PR1: 60, PR2: 25, PR5: 15},
  other: {PR4: 60, PR3: 30, PR5: 10}
};

/** A new place of the given code for this child. */
export function newPlace(random: Random, person: Person, code: string): Place {
  // A relative's home is a foster placement that no agency provides.
  const kind = code === "P2" || code === "P3" ? "supported" : (kinds[code.charAt(0)] ?? "other");
  const kin = code === "U1" || code === "U2" || code === "U3";
  const inside = random.chance(kin ? 0.8 : insideShare[kind]);
  // Enough that at every year end nobody is one of a few whose distance is unknown.
  const drawn = random.next();
  const unknown = drawn < (kind === "adoption" ? 0.25 : 0.012);
  const unmeasured = drawn < 0.11;
  return {
    code,
    provider: kin ? "PR1" : code.startsWith("T") || code === "Z1" ? "" : random.pick(providers[kind]),
    urn: registration(random, kind, kin),
    postcode: postcode(random, inside),
    ...whereabouts(random, person, kind, inside, unknown, unmeasured)
  };
}

function whereabouts(
  random: Random,
  person: Person,
  kind: Kind,
  inside: boolean,
  unknown: boolean,
  unmeasured: boolean
) {
  const miles = random.quantile(inside ? milesInside : milesOutside[kind]);
  const outside = random.chance(0.03) ? random.one(["WAL", "SCO"]) : random.one(neighbours);
  const area = inside ? ownArea : outside;
  // The return asks for no distance for short breaks, nor for unaccompanied children, who have no home here.
  if (person.asylumCeases !== null || person.respite) return {distance: "", area};
  if (unknown) return {distance: "999.9", area: random.chance(0.6) && kind === "other" ? "" : area};
  if (unmeasured) return {distance: "999.9", area};
  return {distance: (Math.round(miles * 10) / 10).toFixed(1), area};
}

function registration(random: Random, kind: Kind, kin: boolean): string {
  if (kind === "parents" || kind === "other") return "";
  if (kind === "adoption") return "XXXXXXX";
  const agencies: Readonly<Record<string, readonly [number, number]>> = {
    foster: kin ? [100, 100] : [100, 118],
    home: [300, 345],
    supported: [500, 522]
  };
  const [low, high] = agencies[kind]!;
  return `SC999${random.between(low, high)}`;
}

const letters = "ABDEFGHJLNPQRSTUWXYZ";

/** Invented: no postcode area is called ZZ. One to nine in the area, ten and more outside. */
export function postcode(random: Random, inside: boolean): string {
  const district = inside ? random.between(1, 9) : random.between(10, 49);
  const letter = () => letters.charAt(random.between(0, letters.length - 1));
  return `ZZ${district} ${random.between(0, 9)}${letter()}${letter()}`;
}
