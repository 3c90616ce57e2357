import type {Measure} from "../../measures/measure.js";
import {withoutRefuted} from "./feasible.js";
import type {Line} from "./figures.js";
import {proved} from "./proved.js";
import {type Rebuilt, rebuilt} from "./rebuild.js";
import {reduced, type Settled, settled} from "./settled.js";
import {type Solver, solver} from "./solver.js";
import type {Suspect} from "./suspect.js";
import {suspectsIn} from "./suspects.js";
import {type Fact, partsOf} from "./system.js";
import {tiesOf} from "./ties.js";

export interface Limits {
  readonly small: number;
  readonly width: number;
  readonly allOfThemUpTo: number;
}

/** What can be proved from lines, and how it was. */
export interface Attack {
  readonly site: Rebuilt;
  /** What ties populations and periods together, as far as nothing that is printed refutes it. */
  readonly ties: readonly Fact[];
  readonly broken: readonly Suspect[];
  /** More than any number of children there can be. */
  readonly most: number;
}

/** Proves what it can from lines alone. Throws Contradiction where no population fits them. */
export async function attacked(
  lines: readonly Line[],
  measures: readonly Measure[],
  truth: ReadonlyMap<string, Line> | null,
  limits: Limits
): Promise<Attack> {
  const site = rebuilt(lines, measures);
  const {unknowns} = site.tables;
  const ties = tiesOf(site.tables, settled({unknowns, facts: site.facts}));
  const found = settled({unknowns, facts: [...site.facts, ...ties]});
  const suspects = suspectsIn(site, found.value, truth, limits);
  const largest = lines.reduce(
    (most, {numerator, denominator}) => Math.max(most, numerator ?? 0, denominator ?? 0),
    1000
  );
  const most = 2 * largest;
  const highs = await solver();
  const broken = proved(highs, found.left, found.value, suspects, limits, most);
  return {site, most, broken, ties: broken.length === 0 ? ties : believed(highs, found, ties)};
}

/** The guesses that hold beside everything else. */
function believed(highs: Solver, {value, left}: Settled, ties: readonly Fact[]): Fact[] {
  const kept = new Set(
    partsOf(left).flatMap((part) => withoutRefuted(highs, part).facts.map(({origin}) => origin))
  );
  return ties.filter((tie) => {
    const {rest, known} = reduced(tie.sum, value);
    return rest.length === 0 ? known >= tie.low && known <= tie.high : kept.has(tie);
  });
}
