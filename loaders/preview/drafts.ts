import type {Council} from "../council.js";
import type {Database} from "../database.js";
import {drafted} from "../disclosure/draft.js";
import {tightened} from "../disclosure/policy.js";
import type {Exchanged} from "../drawn_release.js";
import type {Measure} from "../measures/measure.js";
import {draftRows, siteRows} from "../publish/site_rows.js";
import type {RunOutcome} from "../release.js";
import {reported} from "../report/parts.js";
import {changedFrom, countedAgain, withFounding} from "./changed.js";

/** A release with its tables open, in which measures may be exchanged. */
export interface Drafts {
  /** What the pages of the certified release are drawn from. */
  readonly certified: object;
  /** Puts a measure in place of the one of its id. Throws as the database does; the last measures then stay. */
  exchanged(measure: Measure): Promise<Exchanged>;
}

/** Their rows say whether a share can be known, and what a ratio's range is. */
const bearOnOthers = ["distance-bands", "ethnicity-of-children"];

export function draftsOf(
  council: Council,
  db: Database,
  outcome: RunOutcome,
  measures: readonly Measure[]
): Drafts {
  const {release, effects, ethnicPopulations} = outcome;
  const rows = siteRows(release, effects, measures, council, ethnicPopulations);
  let now = measures;
  return {
    certified: {...reported(rows, council, outcome), measures},
    async exchanged(measure) {
      const next = now.map((one) => (one.id === measure.id ? measure : one));
      const changed = changedFrom(measures, next);
      const asked = withFounding(changed, next);
      const counted = await countedAgain(db, asked, council.name);
      now = next;
      // Only words are other than they were.
      if (changed.length === 0) return {measures: next, draft: [], cells: [], effects: {}};
      const ids = changed.map(({id}) => id);
      const bearing = next.filter((one) => asked.includes(one) || bearOnOthers.includes(one.id));
      const known = new Map(bearing.map((one) => [one.id, one]));
      const kept = {cells: release.cells.filter(({measure}) => known.has(measure))};
      const draft = drafted(kept, counted.cells, known, ids, tightened(council.disclosure));
      const rows = draftRows(draft, counted.effects, bearing, council, ethnicPopulations);
      return {
        measures: next,
        draft: ids,
        cells: rows.filter((row) => row.draft),
        effects: Object.fromEntries(counted.effects)
      };
    }
  };
}
