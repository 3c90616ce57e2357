import {existsSync, readdirSync} from "node:fs";
import {readOfficial} from "./official.js";
import {type OpenData, readOpenData} from "./open_data/read.js";

interface ComparatorSources {
  /** The council's folder of open data, if it has one. */
  readonly openData?: string;
  /** The folder of official facts kept with the site. */
  readonly reference: string;
  /** An invented council is never set beside the kept facts of real ones where it has open data of its own. */
  readonly invented?: boolean;
}

/**
 * The official figures of a build: the council's folder of open data where it holds any CSV, else the facts kept
 * with the site. A measure the folder has nothing of is filled from the kept facts; one measure never mixes both.
 * @throws OpenDataError when the folder holds CSV files and none is recognised.
 */
export function readComparators({openData, reference, invented = false}: ComparatorSources): OpenData {
  if (!openData || !holdsCsv(openData)) return readOfficial(reference);
  const read = readOpenData(openData);
  if (invented) return read;
  const kept = readOfficial(reference);
  const measures = new Set(read.facts.map(({measure}) => measure));
  return {
    ...read,
    facts: [...read.facts, ...kept.facts.filter(({measure}) => !measures.has(measure))],
    populations: read.populations.length ? read.populations : kept.populations,
    neighbours: read.neighbours.size ? read.neighbours : kept.neighbours,
    areas: read.areas.length ? read.areas : kept.areas
  };
}

function holdsCsv(folder: string): boolean {
  return existsSync(folder) && readdirSync(folder).some((name) => name.toLowerCase().endsWith(".csv"));
}
