import {existsSync, readdirSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {type Council, CouncilError} from "../council.js";
import type {FigureRow} from "../figures/figure_row.js";
import {readFigures} from "../figures/read_figures.js";
import {checksum, type Edition, type EditionRecord, recordSchema} from "./edition.js";

/** Where a council's editions are kept: beside its council.json. */
export function editionsFolder({file}: Pick<Council, "file">): string {
  return join(dirname(file), "editions");
}

type Whose = Pick<Council, "file" | "laCode" | "name">;

/**
 * The editions kept of this council, oldest first; another council's are left out.
 * @throws CouncilError when a kept file is not what was published.
 */
export function editionsOf(council: Whose): Edition[] {
  const folder = editionsFolder(council);
  if (!existsSync(folder)) return [];
  return readdirSync(folder, {withFileTypes: true})
    .filter((entry) => entry.isDirectory() && existsSync(join(folder, entry.name, "edition.json")))
    .map(({name}) => ({path: join(folder, name), record: recordOf(join(folder, name))}))
    .filter(({record}) => record.laCode === council.laCode)
    .map(({path, record}) => editionOf(path, record, council.name))
    .sort((a, b) => a.dataDate.localeCompare(b.dataDate));
}

/** Those made before the release of this extract. */
export function earlierEditions(council: Whose & Pick<Council, "extractDate">): Edition[] {
  return editionsOf(council).filter(({dataDate}) => dataDate < council.extractDate);
}

/** Those whose figures stand: the release of this very extract too, once it has been kept, so that it is not made again with others. */
export function standingEditions(council: Whose & Pick<Council, "extractDate">): Edition[] {
  return editionsOf(council).filter(({dataDate}) => dataDate <= council.extractDate);
}

function recordOf(folder: string): EditionRecord {
  const file = join(folder, "edition.json");
  try {
    return recordSchema.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    throw new CouncilError(
      `${file} is not the record of an edition. Take it back from where it was kept, or make it again with npm run edition.`
    );
  }
}

function editionOf(folder: string, record: EditionRecord, name: string): Edition {
  const files = new Map(
    Object.entries(record.sha256).map(([name, expected]) => [name, unchanged(join(folder, name), expected)])
  );
  const figures = files.get("figures.csv");
  if (!figures) throw new CouncilError(`${folder} has no figures.csv in its record.`);
  const rows = underName(name, readFigures(new TextDecoder().decode(figures)));
  return {period: record.period, dataDate: record.dataDate, files, sha256: record.sha256, rows};
}

/** A council keeps its code and may take another name: its own figures are its own, whatever they called it then. */
function underName(name: string, rows: readonly FigureRow[]): FigureRow[] {
  return rows.map((row) => (row.source.includes("SSDA903 exports") ? {...row, geography: name} : row));
}

/** An edition is what was published, to the byte: readers may hold a copy. */
function unchanged(file: string, expected: string): Uint8Array {
  if (!existsSync(file))
    throw new CouncilError(`${file} is missing. An edition stays whole: take the file back from a copy.`);
  const bytes = readFileSync(file);
  if (checksum(bytes) !== expected)
    throw new CouncilError(
      `${file} is not what was published: its checksum differs from edition.json. Take the file back from a copy.`
    );
  return bytes;
}
