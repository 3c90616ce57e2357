import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {describe, expect, it} from "vitest";
import {reportCsv} from "../../loaders/check_report/csv.js";
import {reportHtml} from "../../loaders/check_report/html.js";
import {faultRows, findingRows, type Report} from "../../loaders/check_report/report.js";
import {reportLines} from "../../loaders/check_report/terminal.js";
import {runChecks} from "../../loaders/checks/run.js";
import {type Council, CouncilError} from "../../loaders/council.js";
import {ExportsError, type Fault} from "../../loaders/exports/fault.js";
import {readExports} from "../../loaders/exports/read.js";
import {repairSentences} from "../../loaders/exports/repairs.js";
import {count} from "../../loaders/measures/count.js";
import {measures} from "../../loaders/measures/index.js";
import {makeTables} from "../../loaders/tables/make.js";
import {baseExport, canary} from "./base.js";
import {damage, damages} from "./damage.js";

/** `FUZZ=10000` damages as many exports, from the seed `FUZZ_FROM`. */
const cases = Number(process.env.FUZZ ?? 150);
const from = Number(process.env.FUZZ_FROM ?? 0);

/** How a damaged export ended: `refused` with a sentence, `read`, or what must not be. */
interface Ended {
  readonly how: "refused" | "read" | "crashed";
  readonly said: string;
}

describe("damaged exports", () => {
  it(`end in a sentence or in figures, and in no child's value: ${cases} cases`, async () => {
    const wrong: string[] = [];
    const ends = {refused: 0, read: 0, crashed: 0};
    for (let seed = from; seed < from + cases; seed++) {
      const files = baseExport(seed);
      const kinds = damage(files, seed);
      const {how, said} = await ended(files, seed);
      ends[how]++;
      if (how === "crashed") wrong.push(`${seed} (${kinds.join(", ")}): crashed: ${said}`);
      else if (said.trim() === "") wrong.push(`${seed} (${kinds.join(", ")}): no sentence`);
      else if (canary.test(said)) wrong.push(`${seed} (${kinds.join(", ")}): a value of a child`);
      else if (/<(script|img)\b(?!.*\.csv)/.test(said)) wrong.push(`${seed} (${kinds.join(", ")}): markup`);
    }
    console.log(`fuzz: ${Object.keys(damages).length} kinds, ${cases} cases:`, JSON.stringify(ends));
    expect(wrong).toEqual([]);
    expect(ends.read).toBeGreaterThan(cases / 10);
    expect(ends.refused).toBeGreaterThan(cases / 10);
  }, 6_000_000);
});

async function ended(files: Map<string, Buffer>, seed: number): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "care-fuzz-"));
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(folder, name)), {recursive: true});
      writeFileSync(join(folder, name), bytes);
    }
    return {how: "read", said: await read(councilAt(folder), seed)};
  } catch (reason) {
    const sentence = reason instanceof ExportsError || reason instanceof CouncilError;
    if (!sentence) return {how: "crashed", said: String(reason)};
    const faults = reason instanceof ExportsError ? reason.faults : [];
    return {how: "refused", said: `${reason.message}\n${reported(faults)}`.replaceAll(folder, "")};
  } finally {
    rmSync(folder, {recursive: true});
  }
}

/** Reads; in some cases checks by every rule, and in a few counts every measure. Gives all that is said. */
async function read(council: Council, seed: number): Promise<string> {
  const {db, faults, repairs} = await readExports(council);
  try {
    const findings = seed % 25 === 0 ? findingRows(await runChecks(db), measures) : [];
    const rows = [...faultRows(faults), ...findings];
    const report = {council: "EX", extractDate: "", files: 1, rows, repairs: repairSentences(repairs)};
    if (seed % 75 === 1) {
      await makeTables(db);
      return `${written(report)}${JSON.stringify(await count(db, measures, council.name))}`;
    }
    return written(report);
  } finally {
    db.close();
  }
}

function reported(faults: readonly Fault[]): string {
  return written({council: "EX", extractDate: "", files: 1, rows: faultRows(faults), repairs: []});
}

function written(report: Report): string {
  return [reportLines(report).join("\n"), reportHtml(report)].join("\n").concat(reportCsv(report));
}

function councilAt(folder: string): Council {
  return {
    name: "Exampleshire Council",
    shortName: "Exampleshire",
    laCode: "999",
    exports: folder,
    extractDate: "2020-06-30",
    contact: {name: "EX", email: "ex@exampleshire.example"},
    licence: "none",
    invented: true,
    basePath: "/",
    file: join(folder, "council.json")
  };
}
