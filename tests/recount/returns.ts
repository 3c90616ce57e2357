import {readdirSync, readFileSync} from "node:fs";
import {basename, dirname, join} from "node:path";
import {csvParse} from "d3";
import {financialYear, readDay} from "./days.js";

export type Row = Readonly<Record<string, string>>;

/** One year's return: rows of each module, in the order given. */
export interface Return {
  readonly year: number;
  readonly header: readonly Row[];
  readonly episodes: readonly Row[];
  readonly reviews: readonly Row[];
  readonly uasc: readonly Row[];
  readonly oc2: readonly Row[];
  readonly missing: readonly Row[];
}

const marks = {
  episodes: "RNE",
  reviews: "REVIEW_CODE",
  uasc: "DUC",
  oc2: "SDQ_SCORE",
  missing: "MIS_START",
  header: "ETHNIC"
};
type Module = keyof typeof marks;

/** Files of one return share a folder, and the figures their names begin with. */
export function readReturns(folder: string): Return[] {
  const groups = new Map<string, Record<Module, Row[]>>();
  for (const file of csvFiles(folder)) {
    const rows = rowsOf(file);
    const module = moduleOf(rows);
    if (!module) continue;
    const group = join(dirname(file), /^\d*/.exec(basename(file))?.[0] ?? "");
    const found = groups.get(group) ?? {
      episodes: [],
      reviews: [],
      uasc: [],
      oc2: [],
      missing: [],
      header: []
    };
    found[module].push(...rows);
    groups.set(group, found);
  }
  return [...groups.values()]
    .map((group) => ({year: latestStart(group.episodes), ...group}))
    .sort((one, other) => one.year - other.year);
}

function csvFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? csvFiles(path) : path.endsWith(".csv") ? [path] : [];
    })
    .sort();
}

function rowsOf(file: string): Row[] {
  return csvParse(readFileSync(file, "utf8").replace(/^\uFEFF/, "")).map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        (value ?? "").trim().toUpperCase().replace(/\.0$/, "")
      ])
    )
  );
}

function moduleOf(rows: readonly Row[]): Module | undefined {
  return (Object.keys(marks) as Module[]).find((module) => rows[0] && marks[module] in rows[0]);
}

/** A return is of the year in which its latest episode starts; an episode may end on the 1 April after. */
function latestStart(episodes: readonly Row[]): number {
  return financialYear(Math.max(...episodes.map((row) => readDay(row.DECOM) ?? Number.NEGATIVE_INFINITY)));
}
