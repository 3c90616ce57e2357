import type {Database} from "../database.js";
import type {Cell} from "../measures/cell.js";
import {count} from "../measures/count.js";
import {type DesignEffects, designEffects} from "../measures/design_effects.js";
import {isDerived, type Measure} from "../measures/measure.js";
import {withFurther} from "../measures/whole.js";
import {wordless} from "../release_cache.js";

/** Measures that count otherwise than those certified, and every measure that is worked out from one of them. */
export function changedFrom(certified: readonly Measure[], measures: readonly Measure[]): Measure[] {
  const known = new Map(certified.map((measure) => [measure.id, JSON.stringify(wordless(measure))]));
  const changed = new Set(
    measures
      .filter((measure) => known.get(measure.id) !== JSON.stringify(wordless(measure)))
      .map(({id}) => id)
  );
  for (let before = -1; before !== changed.size; ) {
    before = changed.size;
    for (const measure of measures) if (changed.has(founding(measure))) changed.add(measure.id);
  }
  return measures.filter(({id}) => changed.has(id));
}

/** The measure that one is worked out from; nothing where it is counted itself. */
function founding(measure: Measure): string {
  return isDerived(measure) ? measure.figure.of : "";
}

/** Measures with what they are worked out from. */
export function withFounding(some: readonly Measure[], all: readonly Measure[]): Measure[] {
  const asked = new Set(some.map(({id}) => id));
  for (let before = -1; before !== asked.size; ) {
    before = asked.size;
    for (const measure of all) if (asked.has(measure.id) && founding(measure)) asked.add(founding(measure));
  }
  return all.filter(({id}) => asked.has(id));
}

/** Measures counted from tables that are made already: all of their cells, true and unprotected. */
export async function countedAgain(
  db: Database,
  asked: readonly Measure[],
  geography: string
): Promise<{readonly cells: Cell[]; readonly effects: DesignEffects}> {
  const cells = await withFurther(db, await count(db, asked, geography), asked, geography);
  return {cells, effects: await designEffects(db, asked, cells)};
}
