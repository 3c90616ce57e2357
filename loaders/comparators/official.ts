import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import type {Fact, FactStatus} from "./fact.js";
import type {Area} from "./open_data/names.js";
import type {Neighbour} from "./open_data/neighbours.js";
import type {OpenData} from "./open_data/read.js";
import {yearOf} from "./open_data/time.js";
import type {Population} from "./population.js";

/**
 * The official facts kept with the site, for a build without a folder of open data: `official_facts.csv` and
 * `neighbours.csv` of the reference folder. Gives what `readOpenData` gives.
 * @throws Error when `official_facts.csv` is missing.
 */
export function readOfficial(folder: string): OpenData {
  const all = csvParse(read(folder, "official_facts.csv")).map((row): Fact & {region: string} => ({
    measure: row.measure ?? "",
    geography: row.geography ?? "",
    geographyType: (row.geography_type ?? "") as Fact["geographyType"],
    laCode: row.la_code ?? "",
    region: row.region ?? "",
    period: row.period ?? "",
    breakdown: row.breakdown ?? "",
    category: row.category ?? "",
    statistic: row.statistic === "share" ? "share" : "value",
    numerator: numberOrNull(row.numerator),
    denominator: numberOrNull(row.denominator),
    value: numberOrNull(row.value),
    unit: row.unit ?? "",
    status: (row.status ?? "x") as FactStatus,
    source: row.source ?? ""
  }));
  const isPopulation = ({measure}: Fact) => measure === "population-0-17";
  return {
    facts: all.filter((fact) => !isPopulation(fact)).map(({region: _, ...fact}) => fact),
    populations: all.filter(isPopulation).map(population),
    neighbours: readNeighbourLists(folder),
    ethnicPopulations: [],
    areas: areas(all),
    files: [{file: "official_facts.csv", kind: "figures", rows: all.length, vintage: lastYear(all)}]
  };
}

function read(folder: string, file: string): string {
  const path = join(folder, file);
  if (!existsSync(path)) throw new Error(`${path} is missing: restore it from the project.`);
  return readFileSync(path, "utf8");
}

/** The latest model's list of each council. */
function readNeighbourLists(folder: string): Map<string, Neighbour[]> {
  const rows = csvParse(read(folder, "neighbours.csv"));
  const lists = new Map<string, Neighbour[]>();
  const latest = rows
    .map(({model}) => model ?? "")
    .sort()
    .at(-1);
  for (const row of rows.filter(({model}) => model === latest)) {
    const neighbour: Neighbour = {
      laCode: row.neighbour_la_code ?? "",
      name: row.neighbour ?? ""
    };
    const code = row.la_code ?? "";
    lists.set(code, [...(lists.get(code) ?? []), neighbour]);
  }
  return lists;
}

function population({geography, laCode, period, value}: Fact): Population {
  return {geography, laCode, year: yearOf(period), children: value ?? 0};
}

function areas(all: readonly (Fact & {region: string})[]): Area[] {
  const found = new Map<string, Area>();
  for (const {laCode, geography, region} of all)
    if (laCode) found.set(laCode, {laCode, name: geography, region});
  return [...found.values()].sort((a, b) => a.laCode.localeCompare(b.laCode));
}

function lastYear(facts: readonly Fact[]): number {
  return facts.reduce((last, {period}) => Math.max(last, yearOf(period)), 0);
}

function numberOrNull(text: string | undefined): number | null {
  return text ? Number(text) : null;
}
