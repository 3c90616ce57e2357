import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse, type DSVRowArray} from "d3";
import {type Fact, factKey} from "../fact.js";
import {type Population, populationsOf} from "../population.js";
import {areasOf} from "./areas.js";
import {type EthnicPopulation, readCensus} from "./census.js";
import {factsOf} from "./facts.js";
import {type Columns, recognise} from "./header.js";
import {type Area, councilName} from "./names.js";
import {nearHome} from "./near_home.js";
import {type Neighbours, readNeighbours} from "./neighbours.js";
import {type PublishedRow, publishedRow} from "./published_row.js";

/** Everything a folder of open data says, joined on the department's code of the council. */
export interface OpenData {
  readonly facts: readonly Fact[];
  readonly populations: readonly Population[];
  readonly neighbours: Neighbours;
  readonly ethnicPopulations: readonly EthnicPopulation[];
  readonly areas: readonly Area[];
  readonly files: readonly OpenDataFile[];
}

interface OpenDataFile {
  readonly file: string;
  readonly kind: Columns["kind"] | "not recognised";
  readonly rows: number;
  /** The last year in it; null where it has none. */
  readonly vintage: number | null;
}

export class OpenDataError extends Error {}

interface Read {
  readonly entry: OpenDataFile;
  readonly table: DSVRowArray;
  readonly columns: Columns | null;
  readonly rows: readonly PublishedRow[];
}

/**
 * Reads every CSV of a folder, recognised by its header and never by its name. Where two files give the same
 * figure the later release holds.
 * @throws OpenDataError when the folder is missing or holds no file we recognise.
 */
export function readOpenData(folder: string): OpenData {
  if (!existsSync(folder)) throw new OpenDataError(`There is no folder of open data at ${folder}.`);
  const files = readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isFile() && entry.name.toLowerCase().endsWith(".csv"))
    .map(({name}) => name)
    .sort();
  const read = files.map((file) => readFile(folder, file));
  if (!read.some(({columns}) => columns))
    throw new OpenDataError(
      `None of the ${files.length} CSV files in ${folder} has a header that is recognised.`
    );
  const ofKind = (kind: Columns["kind"]) => read.filter(({columns}) => columns?.kind === kind);
  const neighbours = new Map(ofKind("neighbours").flatMap(({table}) => [...readNeighbours(table)]));
  const areas = areasOf(
    neighbours,
    read.flatMap(({rows}) => rows)
  );
  return {
    facts: named(latest(ofKind("figures")), areas),
    populations: ofKind("population").flatMap(({rows}) => populationsOf(rows)),
    neighbours,
    ethnicPopulations: ofKind("census").flatMap(({table}) => readCensus(table)),
    areas,
    files: read.map(({entry}) => entry)
  };
}

function readFile(folder: string, file: string): Read {
  const table = csvParse(readFileSync(join(folder, file), "utf8").replace(/^\uFEFF/, ""));
  const columns = recognise(table.columns);
  const rows =
    columns?.kind === "figures" || columns?.kind === "population"
      ? table.map((row) => publishedRow(row, columns)).filter((row) => row !== null)
      : [];
  const vintage = rows.length ? rows.reduce((last, {year}) => Math.max(last, year), 0) : null;
  const entry: OpenDataFile = {file, kind: columns?.kind ?? "not recognised", rows: table.length, vintage};
  return {entry, table, columns, rows};
}

function sourceOf({file, kind, vintage}: OpenDataFile): string {
  const publisher = kind === "population" ? "Office for National Statistics" : "Department for Education";
  return `${publisher}, ${file}, release to ${vintage}`;
}

/** The later release first; of one release, the file first in name. */
function latest(files: readonly Read[]): Fact[] {
  const byKey = new Map<string, Fact>();
  const newestFirst = [...files].sort((a, b) => (b.entry.vintage ?? 0) - (a.entry.vintage ?? 0));
  for (const {entry, rows} of newestFirst) {
    const facts = factsOf(rows, sourceOf(entry));
    for (const fact of [...facts, ...nearHome(facts)]) {
      const key = factKey(fact);
      if (!byKey.has(key)) byKey.set(key, fact);
    }
  }
  return [...byKey.values()];
}

/** One name a council, whatever each file calls it. */
function named(facts: readonly Fact[], areas: readonly Area[]): Fact[] {
  const names = new Map(areas.map(({laCode, name}) => [laCode, name]));
  return facts.map((fact) =>
    fact.laCode ? {...fact, geography: names.get(fact.laCode) ?? councilName(fact.geography)} : fact
  );
}
