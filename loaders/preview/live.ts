import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {run, said} from "../command.js";
import {chosenCouncil} from "../council.js";
import {DatabaseError} from "../database.js";
import {measures} from "../measures/index.js";
import {MeasureSqlError} from "../measures/sql_fault.js";
import {openRelease} from "../release.js";
import {steps} from "../steps.js";
import {type Drafts, draftsOf} from "./drafts.js";
import {idOf, MeasureError, readMeasure} from "./measure_file.js";
import {folder, type Told} from "./told.js";

/**
 * Makes the whole release for the preview, then keeps its tables open and counts a measure again when it is told that
 * the measure's file changed. Ends with the process that started it. Figures alone are written.
 */
run(async () => {
  // Ctrl-C is sent to every process: whoever started this one ends it.
  process.on("SIGINT", () => {});
  process.once("disconnect", () => process.exit());
  const council = chosenCouncil();
  const {outcome, db} = await openRelease(council, steps());
  const drafts = draftsOf(council, db, outcome, measures);
  tell({made: written(drafts.certified), drafts: []});
  let working = Promise.resolve();
  process.on("message", (file: string) => {
    working = working.then(async () => tell(await again(file, drafts)));
  });
});

async function again(file: string, drafts: Drafts): Promise<Told> {
  try {
    const measure = await readMeasure(file);
    if (!measures.some(({id}) => id === idOf(file)))
      throw new MeasureError(`${file} is not in the list of loaders/measures/index.ts.`);
    const exchanged = await drafts.exchanged(measure);
    return {made: written(exchanged), drafts: exchanged.draft};
  } catch (reason) {
    return {failed: sentenceOf(file, reason)};
  }
}

function sentenceOf(file: string, reason: unknown): string {
  if (reason instanceof MeasureError || reason instanceof MeasureSqlError) return reason.message;
  if (reason instanceof DatabaseError) return `The SQL of ${file} does not run: ${reason.fault}.`;
  return `${file} could not be counted: ${said(reason)}`;
}

let times = 0;

/** A file of its own each time: it takes the place of the one that is shown when it is whole. */
function written(figures: object): string {
  mkdirSync(folder, {recursive: true});
  const file = join(folder, `made-${process.pid}-${times++}.json`);
  writeFileSync(file, JSON.stringify(figures), {mode: 0o600});
  return file;
}

function tell(told: Told): void {
  process.send?.(told);
}
