import {openDataOf} from "./comparators/council_data.js";
import {type Department, departmentOf} from "./comparators/own_facts.js";
import {fillPopulation} from "./comparators/own_population.js";
import type {Council} from "./council.js";
import type {Database} from "./database.js";
import {control} from "./disclosure/control.js";
import {tightened} from "./disclosure/policy.js";
import type {Release} from "./disclosure/release.js";
import {populationCounts} from "./disclosure_input.js";
import type {Edition} from "./editions/edition.js";
import {earlierEditions, standingEditions} from "./editions/read.js";
import {saidBefore} from "./editions/said.js";
import {ethnicPopulations} from "./exports/ethnic_population.js";
import {type Exports, readExports, type Step} from "./exports/read.js";
import type {EthnicPopulation} from "./figures/population_basis.js";
import {flowFaults} from "./flow.js";
import {dueDateFaults} from "./local/due_dates.js";
import type {Cell} from "./measures/cell.js";
import {count} from "./measures/count.js";
import {type DesignEffects, designEffects} from "./measures/design_effects.js";
import {furtherDivided} from "./measures/further.js";
import {measures} from "./measures/index.js";
import {withFurther} from "./measures/whole.js";
import {reused} from "./release_cache.js";
import {type Words, wordsOf} from "./report/words.js";
import {saltOf} from "./salt.js";
import {makeTables} from "./tables/make.js";

/** What a release comes with: what was wrong with the exports, and what was repaired. */
export type Faults = Omit<Exports, "db">;

/** What one run comes to: the release, and what is said beside it. What of it is private says so. */
export interface RunOutcome {
  readonly release: Release;
  readonly effects: DesignEffects;
  readonly faults: Faults;
  /** Earlier releases that readers may hold, oldest first. */
  readonly editions: readonly Edition[];
  /** What the department publishes of the same children. For the council and the audit, never published. */
  readonly department: Department;
  /** Words of the council's own files that were approved for publication. */
  readonly words: Words;
  /** Children who live in the area, by year and ethnic group. */
  readonly ethnicPopulations: readonly EthnicPopulation[];
}

/** A release whose tables are still open: whoever asked for it closes them. */
export interface OpenRelease {
  readonly outcome: RunOutcome;
  readonly db: Database;
}

/** The whole path from a council's exports to the figures that may be shown: read, make, count, control. */
export async function release(council: Council, step: Step): Promise<RunOutcome> {
  const {outcome, db} = await openRelease(council, step);
  db.close();
  return outcome;
}

/** The same, for whoever asks the tables more. */
export async function openRelease(council: Council, step: Step): Promise<OpenRelease> {
  const editions = earlierEditions(council);
  const {db, ...faults} = await readExports(council, step);
  try {
    const cells = await withFurther(db, await measured(db, council, step), measures, council.name);
    return {db, outcome: {...(await controlled(db, cells, faults, council, step)), editions}};
  } catch (reason) {
    db.close();
    throw reason;
  }
}

async function controlled(
  db: Database,
  cells: readonly Cell[],
  faults: Faults,
  council: Council,
  step: Step
): Promise<Omit<RunOutcome, "editions">> {
  const salt = saltOf(council);
  const found = {
    ...faults,
    faults: [...faults.faults, ...(await dueDateFaults(db)), ...(await flowFaults(db))]
  };
  const divided = furtherDivided(measures);
  const populations = await step("groups", () => populationCounts(db, divided));
  const effects = await designEffects(db, measures, cells);
  const department = departmentOf(openDataOf(council)?.facts ?? [], cells, council.laCode);
  const earlier = saidBefore(standingEditions(council), council.name);
  const {same, confidential} = department;
  const input = {cells, measures: divided, populations, earlier, department: {same, confidential}};
  return {
    release: await step("control", () => reused(input, tightened(council.disclosure), salt, control)),
    effects,
    faults: found,
    department,
    words: await wordsOf(db),
    ethnicPopulations: await ethnicPopulations(db)
  };
}

/** Every measure, true and unprotected. */
export async function measured(db: Database, council: Council, step: Step): Promise<Cell[]> {
  await fillPopulation(db, council);
  await step("tables", () => makeTables(db));
  return step("count", () => count(db, measures, council.name));
}
