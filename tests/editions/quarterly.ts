import {mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {csvFormatRows, csvParseRows} from "d3";
import {type Council, readCouncil} from "../../loaders/council.js";
import {audit, type Finding} from "../../loaders/disclosure/attack/audit.js";
import {isSame} from "../../loaders/disclosure/earlier.js";
import {keepEdition} from "../../loaders/editions/keep.js";
import {saidBefore} from "../../loaders/editions/said.js";
import {readExports} from "../../loaders/exports/read.js";
import {type Cell, keyOf} from "../../loaders/measures/cell.js";
import {measures} from "../../loaders/measures/index.js";
import {figuresCsv} from "../../loaders/publish/figures_csv.js";
import {publicNumbers} from "../../loaders/publish/public_numbers.js";
import {siteRows} from "../../loaders/publish/site_rows.js";
import {measured, release} from "../../loaders/release.js";
import {steps} from "../../loaders/steps.js";
import {writeCouncil} from "../../loaders/synthetic/council.js";
import {cutExports} from "../fixtures/cut_exports.js";

/** What one quarter's release did with what earlier ones had shown. */
export interface Quarter {
  readonly day: string;
  readonly edition: string;
  readonly shown: number;
  /** Figures of earlier releases whose own count has changed since. */
  readonly revised: number;
  /** Of these, the ones that show their new count, and the ones that stand as they were. */
  readonly corrected: number;
  readonly refused: number;
  readonly findings: readonly Finding[];
}

/** An invented council with a return for each of some years, and the quarters' ends at which it publishes. */
export interface Life {
  readonly folder: string;
  readonly children: number;
  readonly years: readonly string[];
  readonly days: readonly string[];
  /** From this day on one code of the list of placements stands for another, in every return. */
  readonly recodedFrom: string;
  /** Is told of each release when it is out. */
  readonly tell?: (quarter: Quarter) => void;
}

/** Publishes a release at each day, keeps it as an edition, and attacks it together with all before. */
export async function lived(life: Life): Promise<Quarter[]> {
  const whole = join(life.folder, "whole");
  writeCouncil({children: life.children, years: life.years.length, seed: 12, out: whole});
  const found: Quarter[] = [];
  for (const [index, day] of life.days.entries()) {
    const exports = join(life.folder, "exports", String(index));
    const years = life.years.filter((year) => `${year.slice(0, 4)}-04-01` <= day);
    cutExports(join(whole, "exports"), exports, years, day);
    for (const year of years) {
      change(join(exports, year, "episodes.csv"), (row, at) => lateOr(row, at, day, life.recodedFrom));
      change(join(exports, year, "header.csv"), (row, at) => corrected(row, at, index));
    }
    const quarter = await published(councilOf(life.folder, exports, day), day);
    life.tell?.(quarter);
    found.push(quarter);
  }
  return found;
}

function councilOf(folder: string, exports: string, extractDate: string): Council {
  const settings = {
    name: "Quarterton Council",
    laCode: "998",
    exports,
    extractDate,
    contact: {name: "Data team", email: "data@quarterton.example"},
    invented: true
  };
  writeFileSync(join(folder, "council.json"), JSON.stringify(settings));
  return readCouncil(folder);
}

async function published(council: Council, day: string): Promise<Quarter> {
  const made = await release(council, steps());
  const {editions} = made;
  const {cells: figures} = made.release;
  const rows = siteRows(made.release, made.effects, measures, council, made.ethnicPopulations);
  const earlier = saidBefore(editions, council.name);
  const site = join(council.exports, "..", "site");
  const files = new Map<string, Uint8Array>();
  files.set("downloads/figures.csv", new TextEncoder().encode(figuresCsv(rows)));
  for (const {period, files: kept} of editions)
    files.set(`editions/${period}/figures.csv`, kept.get("figures.csv")!);
  mkdirSync(join(site, "downloads"), {recursive: true});
  writeFileSync(join(site, "downloads/figures.csv"), files.get("downloads/figures.csv")!);
  writeFileSync(
    join(site, "build.json"),
    JSON.stringify({council: council.name, laCode: council.laCode, dataDate: day})
  );
  const findings = (await audit(files, {measures, known: publicNumbers()})).filter(({isDoubt}) => !isDoubt);
  const own = new Map((await counted(council)).map((cell) => [keyOf(cell), cell]));
  const last = new Map(earlier.map((figure) => [keyOf(figure), figure]));
  const revised = figures.filter((cell) => {
    const [then, now] = [last.get(keyOf(cell)), own.get(keyOf(cell))];
    return then !== undefined && now !== undefined && !isSame(now, then);
  });
  const refused = revised.filter((cell) => {
    const then = last.get(keyOf(cell))!;
    return (
      cell.status !== "shown" || (cell.numerator === then.numerator && cell.denominator === then.denominator)
    );
  });
  return {
    day,
    edition: keepEdition(site, council),
    shown: figures.filter(({status}) => status === "shown").length,
    revised: revised.length,
    corrected: revised.length - refused.length,
    refused: refused.length,
    findings
  };
}

/** Every figure as it is counted now, before control. */
async function counted(council: Council): Promise<Cell[]> {
  const step = steps();
  const {db} = await readExports(council, step);
  try {
    return await measured(db, council, step);
  } finally {
    db.close();
  }
}

type Column = (name: string) => number;

function change(file: string, changed: (row: string[], at: Column) => string[] | null) {
  const [head = [], ...rows] = csvParseRows(readFileSync(file, "utf8").trimEnd());
  const kept = rows
    .map((row) => changed([...row], (name) => head.indexOf(name)))
    .filter((row) => row !== null);
  writeFileSync(file, `${csvFormatRows([head, ...kept])}\n`);
}

const numberOf = (row: readonly string[], at: Column) => Number(row[at("CHILD")]!.replace(/\D/g, ""));

/** Every ninth child's first weeks are entered only after the quarter's end; later, one code takes another's place. */
function lateOr(row: string[], at: Column, day: string, recodedFrom: string): string[] | null {
  const began = row[at("DECOM")]!.split("/").reverse().join("-");
  const weeks = (Date.parse(day) - Date.parse(began)) / (7 * 86_400_000);
  if (numberOf(row, at) % 9 === 0 && weeks < 8) return null;
  if (day >= recodedFrom && row[at("PLACE")] === "H5") row[at("PLACE")] = "K2";
  return row;
}

/** With each release the ethnicity of a few more children is put right, in all their returns. */
function corrected(row: string[], at: Column, index: number): string[] {
  if (numberOf(row, at) % 29 < index) row[at("ETHNIC")] = "MOTH";
  return row;
}
