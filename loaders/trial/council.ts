import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {performance} from "node:perf_hooks";
import {readCouncil} from "../council.js";
import {provable} from "../disclosure/attack/audit.js";
import {linesOf} from "../disclosure/attack/figures.js";
import {control, Uncertified} from "../disclosure/control.js";
import type {Input} from "../disclosure/input.js";
import {standardPolicy} from "../disclosure/policy.js";
import {Unprotectable} from "../disclosure/protect.js";
import type {Release} from "../disclosure/release.js";
import {populationCounts} from "../disclosure_input.js";
import {readExports} from "../exports/read.js";
import {asWritten, keyOf} from "../measures/cell.js";
import {countFurther, furtherDivided} from "../measures/further.js";
import {halfYears} from "../measures/half_years.js";
import {measures} from "../measures/index.js";
import {isDerived} from "../measures/measure.js";
import {csvOf, figureColumns} from "../publish/figures_csv.js";
import {figureRows} from "../publish/rows.js";
import {measured} from "../release.js";
import {steps} from "../steps.js";
import {writeCouncil} from "../synthetic/council.js";

export interface Asked {
  readonly children: number;
  readonly returns: number;
  readonly seed: number;
}

/** What came of an invented council. Counts of figures and groups, never of children. */
export interface Tried extends Asked {
  /** Groups that the attacker proves small, from the published figures alone and beside the true ones. */
  readonly broken: number;
  readonly narrow: number;
  /** Why nothing could be published, if so: what the certificate or control said. */
  readonly refused: string;
  /** Figures of more than 5 children, and those of them that are shown. */
  readonly large: number;
  readonly shown: number;
  /** Seconds. */
  readonly control: number;
  readonly attack: number;
  /** Where the attacker got through: names of figures, no numbers. */
  readonly where: readonly string[];
}

/** Invents a council, protects what it would publish, and attacks it. */
export async function tryCouncil(asked: Asked): Promise<Tried> {
  const out = mkdtempSync(join(tmpdir(), "trial-"));
  try {
    writeCouncil({children: asked.children, years: asked.returns, seed: asked.seed, out});
    return await attacked(asked, await inputOf(out), out);
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
}

async function inputOf(folder: string): Promise<Input> {
  const council = readCouncil(folder);
  const {db} = await readExports(council);
  try {
    const divided = furtherDivided(measures);
    const own = await measured(db, council, steps());
    const cells = [...own, ...(await countFurther(db, measures, council.name)), ...halfYears(own, measures)];
    return {cells, measures: divided, populations: await populationCounts(db, divided)};
  } finally {
    db.close();
  }
}

async function attacked(asked: Asked, input: Input, folder: string): Promise<Tried> {
  const nothing = {broken: 0, narrow: 0, refused: "", large: 0, shown: 0, attack: 0, where: []};
  const start = performance.now();
  const seconds = (since: number) => Math.round(performance.now() - since) / 1000;
  try {
    const release = await control(input, standardPolicy, `trial ${asked.seed}`);
    const took = seconds(start);
    const lines = linesOf(
      csvOf(figureColumns, figureRows(release, measures, readCouncil(folder), new Map()))
    );
    const began = performance.now();
    const broken = await provable(lines, {measures});
    const attack = seconds(began);
    const narrow = await provable(lines, {measures, against: truthOf(input)});
    const where = [...broken, ...narrow].slice(0, 10).map(({where, what}) => `${where}: ${what}`);
    const found = {broken: broken.length, narrow: narrow.length, where};
    return {...asked, ...nothing, ...found, ...usefulness(input, release), control: took, attack};
  } catch (reason) {
    if (!(reason instanceof Uncertified || reason instanceof Unprotectable)) throw reason;
    return {...asked, ...nothing, refused: reason.message.slice(0, 300), control: seconds(start)};
  }
}

const truthColumns = figureColumns.slice(0, 11);

function truthOf({cells}: Input): string {
  return csvOf(truthColumns, cells.map(asWritten) as never);
}

/** Of the figures of more than `small` children, how many are shown. */
function usefulness({cells, measures}: Input, release: Release): {large: number; shown: number} {
  const derived = new Set(measures.filter(isDerived).map(({id}) => id));
  const large = cells.filter(
    ({statistic, measure, status, numerator, denominator}) =>
      statistic === "value" &&
      status === "measured" &&
      !derived.has(measure) &&
      (numerator ?? denominator ?? 0) > standardPolicy.small
  );
  const shown = new Set(release.cells.filter(({status}) => status === "shown").map(keyOf));
  return {large: large.length, shown: large.filter((cell) => shown.has(keyOf(cell))).length};
}
