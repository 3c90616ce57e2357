import {existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {type CheckReport, faultRows, findingRows} from "../../loaders/check_report/report.js";
import {runChecks} from "../../loaders/checks/run.js";
import {openDataOf} from "../../loaders/comparators/council_data.js";
import {OpenDataError} from "../../loaders/comparators/open_data/read.js";
import {type Council, CouncilError, readCouncil} from "../../loaders/council.js";
import {ExportsError} from "../../loaders/exports/fault.js";
import {readExports} from "../../loaders/exports/read.js";
import {repairSentences} from "../../loaders/exports/repairs.js";
import {quality} from "../../loaders/figures/quality.js";
import {count} from "../../loaders/measures/count.js";
import {measures} from "../../loaders/measures/index.js";
import {qualityOf} from "../../loaders/publish/quality.js";
import {wordsOf} from "../../loaders/report/words.js";
import {makeTables} from "../../loaders/tables/make.js";
import type {Files} from "./spoil.js";

/** How a damaged council ended: `refused` with a sentence, `read`, or what must not be. */
export interface Ended {
  readonly how: "refused" | "read" | "crashed";
  /** What the terminal would say. */
  readonly said: string;
  /** What would be written: the check's report and, of what was read, words for the site. */
  readonly report: CheckReport;
  readonly published: readonly string[];
}

/** Lays the files out and takes them along the path, as far as a build or a check would. */
export async function ended(files: Files, seed: number): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "care-fuzz-"));
  try {
    for (const [name, bytes] of files) lay(join(folder, name), bytes);
    return await taken(folder, seed);
  } catch (reason) {
    const sentence = [ExportsError, CouncilError, OpenDataError].some((kind) => reason instanceof kind);
    const said = (sentence ? (reason as Error).message : String(reason)).replaceAll(folder, "");
    const faults = reason instanceof ExportsError ? reason.faults : [];
    return {how: sentence ? "refused" : "crashed", said, report: reportOf(faultRows(faults)), published: []};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** A kind may put a folder where another put a file: what came first stays. */
function lay(path: string, bytes: Buffer): void {
  try {
    mkdirSync(dirname(path), {recursive: true});
    writeFileSync(path, bytes);
  } catch (reason) {
    if (!/EEXIST|ENOTDIR|EISDIR/.test(String(reason))) throw reason;
  }
}

/** Reads; in some cases checks by every rule, and in a few counts every measure and makes what the site would say. */
async function taken(folder: string, seed: number): Promise<Ended> {
  const council = existsSync(join(folder, "council.json")) ? readCouncil(folder) : councilAt(folder);
  const {db, ...found} = await readExports(council);
  try {
    const findings = seed % 25 === 0 ? findingRows(await runChecks(db), measures) : [];
    const report = reportOf([...faultRows(found.faults), ...findings], repairSentences(found.repairs));
    const published = [quality(qualityOf(found))];
    openDataOf(council);
    if (seed % 79 === 1) {
      await makeTables(db);
      const cells = await count(db, measures, council.name);
      published.push(JSON.stringify(cells), JSON.stringify(await wordsOf(db)));
    }
    return {how: "read", said: "Read.", report, published};
  } finally {
    db.close();
  }
}

function reportOf(rows: CheckReport["rows"], repairs: CheckReport["repairs"] = []): CheckReport {
  return {council: "EX", extractDate: "", files: 1, rows, repairs};
}

function councilAt(folder: string): Council {
  return {
    name: "Exampleshire Council",
    shortName: "Exampleshire",
    laCode: "999",
    exports: join(folder, "exports"),
    extractDate: "2020-06-30",
    contact: {name: "EX", email: "ex@exampleshire.example"},
    licence: "none",
    invented: true,
    basePath: "/",
    file: join(folder, "council.json")
  };
}
