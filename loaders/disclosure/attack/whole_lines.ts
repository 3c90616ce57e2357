import type {Attack, Limits} from "./attacked.js";
import {proved} from "./proved.js";
import {settled} from "./settled.js";
import {solver} from "./solver.js";
import type {Suspect} from "./suspect.js";

/**
 * The groups given away, without those of a whole line but for a kind that nobody can be of: they are the line, which is
 * a cell of the table with one axis fewer, and was suspected and judged there.
 */
export async function withoutWholeLines(
  {site, ties, most}: Attack,
  broken: readonly Suspect[],
  limits: Limits
): Promise<Suspect[]> {
  const parts = broken.flatMap((suspect) => (suspect.leftOut ? [{suspect, sum: suspect.leftOut}] : []));
  if (parts.length === 0) return [...broken];
  const {value, left} = settled({unknowns: site.tables.unknowns, facts: [...site.facts, ...ties]});
  const asked = parts.map(({suspect: {name}, sum}): Suspect => ({name, sum, truth: null, fear: "nobody"}));
  const nobody = new Set(proved(await solver(), left, value, asked, limits, most, true));
  const whole = new Set(parts.filter((_, index) => nobody.has(asked[index]!)).map(({suspect}) => suspect));
  return broken.filter((suspect) => !whole.has(suspect));
}
