import type {Attack, Limits} from "./attacked.js";
import type {Line} from "./figures.js";
import {proved} from "./proved.js";
import {noughtsIn, printedIn} from "./rebuild.js";
import {settled} from "./settled.js";
import {solver} from "./solver.js";
import type {Suspect} from "./suspect.js";
import type {Fact} from "./system.js";

/**
 * Of the groups that a site and the department's tables give away together, those that the site gives away alone, and
 * those that it takes both for. A group that the department's tables leave less room than is asked for is still ours
 * where it takes our figures to say that it has children at all.
 */
export async function addedByOurs(
  {broken, site, ties, most}: Attack,
  own: readonly Line[],
  department: readonly Line[],
  limits: Limits
): Promise<Suspect[]> {
  if (broken.length === 0 || department.length === 0) return [...broken];
  const {unknowns} = site.tables;
  const among = async (facts: readonly Fact[], suspects: readonly Suspect[]) => {
    const all = [...facts, ...site.tables.margins(), ...ties];
    const {value, left} = settled({unknowns, facts: all});
    return new Set(proved(await solver(), left, value, suspects, limits, most, true));
  };
  const [ours, theirs] = [printedIn(own, site), printedIn(department, site)];
  // A figure that the department withholds may be nought: it hides noughts too, to protect others.
  const noughts = noughtsIn(own, site).filter(({isFollowed}) => !isFollowed);
  const both = [...ours, ...theirs, ...noughts];
  const alone = await among([...ours, ...noughts], broken);
  const together = await among(both, broken);
  const narrow = await among(theirs, broken);
  // Without the truth a group counts as given away only where it is sure to be of 1 to 5.
  const isGuessed = broken.every(({truth}) => truth === null);
  const guessed = broken.map((suspect) => (isGuessed ? suspect : {...suspect, truth: null}));
  const certain = isGuessed ? narrow : await among(theirs, guessed);
  const sure = isGuessed ? together : await among(both, guessed);
  return broken.filter((suspect, index) => {
    const guess = guessed[index]!;
    const isTheirs = certain.has(guess) || (narrow.has(suspect) && !sure.has(guess));
    return alone.has(suspect) || (together.has(suspect) && !isTheirs);
  });
}
