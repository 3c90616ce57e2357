import {runChecks} from "../checks/run.js";
import {type Council, readCouncil} from "../council.js";
import {readExports} from "../exports/read.js";
import {flowSentence, flows} from "../flow.js";
import {measured} from "../release.js";
import {type BesidePandas, besidePandas} from "./beside_pandas.js";
import {readOnly} from "./floor.js";
import {forgetPeak, peak} from "./peak.js";
import {published} from "./published.js";

/** How long a step took, on all cores together too, and the most memory the process held in it. */
export interface Timed {
  readonly name: string;
  readonly seconds: number;
  /** Seconds of processor, of all cores: on a busy machine the fairer measure. */
  readonly processor: number;
  /** Megabytes. */
  readonly peak: number;
}

/** A run from raw CSV to every measure. */
export interface Once {
  readonly steps: readonly Timed[];
  readonly cells: number;
  readonly flows: readonly string[];
  readonly pandas: BesidePandas | null;
}

/**
 * One run in this process alone, with the floor before it and after it the checks, the same figures in pandas and, of a
 * council's own exports, all that follows up to the site.
 */
async function once(council: Council, isWhole: boolean): Promise<Once> {
  const steps: Timed[] = [];
  const step = async <Result>(name: string, work: () => Promise<Result>): Promise<Result> => {
    forgetPeak();
    const [start, before] = [performance.now(), process.cpuUsage()];
    const result = await work();
    const {user, system} = process.cpuUsage(before);
    const seconds = (performance.now() - start) / 1000;
    steps.push({name, seconds, processor: (user + system) / 1e6, peak: peak()});
    return result;
  };
  await step("floor", () => readOnly(council.exports));
  const {db} = await readExports(council, step);
  const cells = await measured(db, council, step);
  const told = (await flows(db)).map(flowSentence);
  await step("check", () => runChecks(db));
  if (isWhole) await published(db, council, cells, step);
  db.close();
  return {steps, cells: cells.length, flows: told, pandas: besidePandas(council, cells)};
}

const [file = "", runs = "1", folder] = process.argv.slice(2);
const {local: _local, openData: _openData, ...returnAlone} = readCouncil(file);
const council = folder ? {...returnAlone, exports: folder} : readCouncil(file);
const made: Once[] = [];
// What a build says of itself is no part of the answer.
const answer = console.log;
console.log = console.error;
for (let run = 0; run < Number(runs); run++) made.push(await once(council, folder === undefined));
answer(JSON.stringify(made));
