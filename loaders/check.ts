import {dirname, join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {type CheckReport, faultRows, findingRows} from "./check_report/report.js";
import {reportLines} from "./check_report/terminal.js";
import {writeReport} from "./check_report/write.js";
import {runChecks} from "./checks/run.js";
import {run} from "./command.js";
import {type Council, CouncilError, chosenCouncil} from "./council.js";
import type {Database} from "./database.js";
import {ExportsError, type Fault} from "./exports/fault.js";
import {readExports} from "./exports/read.js";
import {repairSentences} from "./exports/repairs.js";
import {dueDateFaults} from "./local/due_dates.js";
import {measures} from "./measures/index.js";
import {eventsOf} from "./publish/events.js";
import {makeTables} from "./tables/make.js";

const usage =
  "Usage: npm run check [folder] [-- --council path] [-- --report folder]. Says what is wrong with the exports in the folder, or in council.json's; writes the report to the folder named, or to private/check beside council.json.";

interface Asked {
  readonly council: Council;
  /** Where the report goes. */
  readonly report: string;
}

/** Says every fault of the exports. Exit code: 0 clean or only counted faults, 1 fatal faults, 2 usage. */
export async function check(args: readonly string[], say: (line: string) => void): Promise<0 | 1 | 2> {
  const asked = askedFor(args);
  if (typeof asked === "string") {
    say(asked);
    return 2;
  }
  const report = await checked(asked.council);
  for (const line of reportLines(report)) say(line);
  const [page] = writeReport(report, asked.report);
  say(
    `The report is in ${page}, and beside it as CSV and JSON. It is for your own machine: don't publish it.`
  );
  return report.rows.some(({fatal}) => fatal) ? 1 : 0;
}

/** Reads the exports and runs every rule. Exports that must be refused give their faults alone. */
async function checked(council: Council): Promise<CheckReport> {
  const about = {council: council.name, extractDate: council.extractDate};
  try {
    const {db, faults, repairs, files} = await readExports(council);
    try {
      const findings = findingRows(await runChecks(db), measures);
      eventsOf(council);
      const read = [...faults.filter(({kind}) => !coveredByRules.has(kind)), ...(await ownDueDates(db))];
      const rows = [...faultRows(read), ...findings];
      return {...about, files: files.length, rows, repairs: repairSentences(repairs)};
    } finally {
      db.close();
    }
  } catch (reason) {
    if (!(reason instanceof ExportsError)) throw reason;
    return {...about, files: 0, rows: faultRows(reason.faults), repairs: []};
  }
}

/** Said by a rule each, with its children and its measures: not twice. */
const coveredByRules: ReadonlySet<string> = new Set([
  "unreadable date",
  "unreadable number",
  "unreadable code",
  "unreadable postcode",
  "unreadable blank",
  "child in no header"
]);

/** The law's clock stands at the end of the tables: they are made only where there is something to set beside it. */
async function ownDueDates(db: Database): Promise<Fault[]> {
  const [own] = await db.all("select 1 from local_iro_reviews where review_due is not null limit 1");
  if (!own) return [];
  await makeTables(db);
  return dueDateFaults(db);
}

function askedFor(args: readonly string[]): Asked | string {
  const rest = [...args];
  const named = (option: string) => {
    const at = rest.indexOf(option);
    return at < 0 ? undefined : rest.splice(at, 2)[1];
  };
  const report = named("--report");
  named("--council");
  if (rest.length > 1 || rest.some((word) => word.startsWith("-"))) return usage;
  try {
    const council = chosenCouncil(args);
    return {
      council: rest[0] === undefined ? council : {...council, exports: resolve(rest[0])},
      report: report ?? join(dirname(council.file), "private", "check")
    };
  } catch (reason) {
    if (reason instanceof CouncilError) return `${reason.message}\n${usage}`;
    throw reason;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  run(async () => {
    process.exitCode = await check(process.argv.slice(2), console.log);
  });
}
