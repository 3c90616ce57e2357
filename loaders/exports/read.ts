import type {Council} from "../council.js";
import {type Database, openDatabase, text} from "../database.js";
import {readLocal} from "../local/read.js";
import {makeStage} from "../tables/make.js";
import {loadPostcodes, otherCouncils, readAreas} from "./areas.js";
import {loadCodeLists, readCodes} from "./codes.js";
import {applyCorrections} from "./corrections.js";
import {ExportsError, type Fault, fatal, fault, many} from "./fault.js";
import {forgetKey, loadRaw, prepareRaw} from "./load.js";
import {modules} from "./modules.js";
import {readPopulation} from "./population.js";
import {recognise} from "./recognise.js";
import {findUnreadable, unreadableFaults} from "./unreadable.js";

/** How many rows of a return stitching changed or left out, by kind. */
export interface Repair {
  readonly kind: string;
  /** The year the return starts in: 2017 is 2017-18. */
  readonly returnYear: number;
  readonly count: number;
}

/** One return found in the exports, and what is in it. */
export interface Return {
  readonly returnYear: number;
  readonly children: number;
  readonly episodes: number;
  readonly reviews: number;
}

/** The exports, read and stitched: tables in a private database, and what was wrong with them. */
export interface Exports {
  readonly db: Database;
  readonly faults: readonly Fault[];
  readonly repairs: readonly Repair[];
  readonly returns: readonly Return[];
  /** Names of the files read, inside the exports folder. */
  readonly files: readonly string[];
}

/** Runs a part of the path by its name, for whoever times it. */
export type Step = <Result>(name: string, work: () => Promise<Result>) => Promise<Result>;

/**
 * Reads every table of the return in the council's exports folder and makes the tables of `exports` and those stitched from them.
 * Throws ExportsError, which carries all faults found, when the exports cannot be published from.
 */
export async function readExports(council: Council, step: Step = (_, work) => work()): Promise<Exports> {
  const {files, faults} = recognise(council.exports);
  refuse(faults);
  if (!files.some((file) => file.module.name === "episodes")) refuse([...faults, noEpisodes(council)]);
  const db = await openDatabase();
  try {
    const found = [...faults, ...(await step("read", () => read(db, council, files)))];
    await step("stitch", () => makeStage(db, "stitched"));
    return {
      db,
      faults: [...found, ...(await childrenInNoHeader(db)), ...(await returnsGivenTwice(db))],
      repairs: await repairsOf(db),
      returns: await returnsOf(db),
      files: files.map(({file}) => file)
    };
  } catch (reason) {
    db.close();
    throw reason;
  }
}

async function read(db: Database, council: Council, files: ReturnType<typeof recognise>["files"]) {
  await setVariables(db, council);
  await prepareRaw(db, council.laCode, files);
  await loadCodeLists(db);
  const faults = await loadRaw(db, files);
  faults.push(...(await applyCorrections(db, council)));
  refuse(faults);
  faults.push(...(await loadPostcodes(db, council)));
  await readAreas(db, council);
  faults.push(...(await otherCouncils(db, council)));
  refuse(faults);
  await readCodes(db);
  await makeStage(db, "exports");
  await findUnreadable(db);
  faults.push(...(await unreadableFaults(db)));
  refuse(faults);
  const [{n} = {n: 0}] = await db.all<{n: number}>(
    "select count(*)::int as n from returned_episodes, settings where decom <= extract_date"
  );
  if (n === 0) refuse([...faults, noEpisodes(council)]);
  faults.push(...(await readLocal(db, council)), ...(await readPopulation(db, council)));
  refuse(faults);
  await shutDoor(db);
  return faults;
}

function noEpisodes(council: Council): Fault {
  const message = `There are no episodes up to ${council.extractDate} in ${council.exports}. Put the Episodes table of the return in it, and check "extractDate" in council.json.`;
  return fatal("no episodes", message);
}

async function setVariables(db: Database, council: Council): Promise<void> {
  const year = (label: string | undefined) => label?.slice(0, 4) ?? "null";
  await db.run(`
    set variable extract_date = ${text(council.extractDate)};
    set variable council_la = ${text(council.laCode)};
    set variable first_year = ${year(council.firstYear)};
    set variable last_year = ${year(council.lastYear)};`);
}

/** Everything as it was written, postcodes among it, goes; and so does the key that could join it again. */
async function shutDoor(db: Database): Promise<void> {
  const raw = modules.map((module) => `drop table raw_${module.name};`);
  await db.run(`${raw.join(" ")} drop table readings; drop table postcodes; drop table episode_distances;`);
  await forgetKey(db);
  await db.run("checkpoint");
}

function refuse(faults: readonly Fault[]): void {
  if (faults.some((one) => one.fatal)) throw new ExportsError(faults);
}

async function childrenInNoHeader(db: Database): Promise<Fault[]> {
  const [{n} = {n: 0}] = await db.all<{n: number}>(
    "select count(distinct child)::int as n from returned_episodes anti join returned_header using (child)"
  );
  if (n === 0) return [];
  const message = `${many(n, "child").replace("childs", "children")} with episodes but in no Header file; counted with sex, age and ethnicity unknown. Add them to the Header.`;
  return [fault("child in no header", message, {count: n})];
}

async function returnsGivenTwice(db: Database): Promise<Fault[]> {
  const years = await db.all<{return_year: number; files: string; n: number}>(`
    select return_year, string_agg(distinct file, ' and ' order by file) as files, count(distinct file)::int as n
    from return_files group by return_year having count(distinct file) > 1`);
  return years.map(({return_year, files, n}) =>
    fault(
      "return given twice",
      `${files} hold episodes of the same return, ${return_year}-${String((return_year + 1) % 100).padStart(2, "0")}; each episode was counted once. Take one out if it is a copy.`,
      {count: n}
    )
  );
}

function repairsOf(db: Database): Promise<Repair[]> {
  return db.all<Repair>(`
    select kind, return_year as "returnYear", count from repairs
    union all
    select 'corrected as declared', f.return_year, count(*)::int
    from corrected join (select file, label, return_year from return_files union all from module_files) f using (file, label)
    group by f.return_year
    order by 2, 1`);
}

function returnsOf(db: Database): Promise<Return[]> {
  const rows = (table: string) =>
    `(select count(*)::int from returned_${table} t where t.return_year = r.return_year)`;
  return db.all<Return>(`
    select return_year as "returnYear",
      (select count(distinct child)::int from returned_episodes e where e.return_year = r.return_year) as children,
      ${rows("episodes")} as episodes, ${rows("reviews")} as reviews
    from returns r order by return_year`);
}
