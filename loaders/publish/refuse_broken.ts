import type {Council} from "../council.js";
import {audit, doubtWords} from "../disclosure/attack/audit.js";
import type {Line} from "../disclosure/attack/figures.js";
import {tightened} from "../disclosure/policy.js";
import {measures} from "../measures/index.js";
import {publicNumbers} from "./public_numbers.js";
import type {Staging} from "./staging.js";

/** The finished site would give a small group of children away. */
export class BrokenError extends Error {}

/**
 * Attacks the finished files as a stranger would who has the department's tables of the council too, and says what was
 * left unread. Throws BrokenError when something can be proved; figures are named, no number is.
 */
export async function refuseBroken(
  staging: Staging,
  council: Council,
  department: readonly Line[]
): Promise<string> {
  const {small, width, allOfThemUpTo} = tightened(council.disclosure);
  const files = new Map(staging.files().map((path) => [path, staging.bytes(path)]));
  const all = await audit(files, {
    measures,
    known: publicNumbers(council),
    department,
    small,
    width,
    allOfThemUpTo
  });
  const findings = all.filter(({isDoubt}) => !isDoubt);
  if (findings.length > 0)
    throw new BrokenError(
      [
        "Nothing was published, to protect children: the finished site gives something away.",
        ...findings.slice(0, 20).map(({where, what}) => `${where}: ${what}`)
      ].join("\n")
    );
  return doubtWords(all);
}
