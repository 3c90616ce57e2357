import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {runChecks} from "./checks/run.js";
import {type Council, CouncilError, chosenCouncil} from "./council.js";
import type {Database} from "./database.js";
import {ExportsError, type Fault} from "./exports/fault.js";
import {readExports} from "./exports/read.js";
import {repairSentences} from "./exports/repairs.js";
import {dueDateFaults} from "./local/due_dates.js";
import {makeTables} from "./tables/make.js";

const usage =
  "Usage: npm run check [folder] [-- --council path]. Says what is wrong with the exports in the folder, or in council.json's.";

/** Says every fault of the exports. Exit code: 0 clean or only counted faults, 1 fatal faults, 2 usage. */
export async function check(args: readonly string[], say: (line: string) => void): Promise<0 | 1 | 2> {
  const council = councilOf(args);
  if (typeof council === "string") {
    say(council);
    return 2;
  }
  try {
    const {db, faults, repairs, files} = await readExports(council);
    const all = [...faults, ...(await runChecks(db)), ...(await ownDueDates(db))];
    db.close();
    for (const {message} of all) say(message);
    for (const sentence of repairSentences(repairs)) say(sentence);
    say(`${files.length} files read; ${counted(all)}; nothing stops a build.`);
    return 0;
  } catch (reason) {
    if (!(reason instanceof ExportsError)) throw reason;
    for (const {fatal, message} of reason.faults) say(fatal ? `Stops the build: ${message}` : message);
    return 1;
  }
}

/** The law's clock stands at the end of the tables: they are made only where there is something to set beside it. */
async function ownDueDates(db: Database): Promise<Fault[]> {
  const [own] = await db.all("select 1 from local_iro_reviews where review_due is not null limit 1");
  if (!own) return [];
  await makeTables(db);
  return dueDateFaults(db);
}

function councilOf(args: readonly string[]): Council | string {
  const at = args.indexOf("--council");
  const rest = at < 0 ? args : args.filter((_, index) => index !== at && index !== at + 1);
  if (rest.length > 1 || rest.some((word) => word.startsWith("-"))) return usage;
  try {
    const council = chosenCouncil(args);
    return rest[0] === undefined ? council : {...council, exports: resolve(rest[0])};
  } catch (reason) {
    if (reason instanceof CouncilError) return `${reason.message}\n${usage}`;
    throw reason;
  }
}

function counted(faults: readonly Fault[]): string {
  if (faults.length === 0) return "no faults found";
  return faults.length === 1 ? "1 kind of fault counted" : `${faults.length} kinds of fault counted`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  process.exitCode = await check(process.argv.slice(2), console.log);
}
