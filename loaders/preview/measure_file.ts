import {basename} from "node:path";
import {pathToFileURL} from "node:url";
import type {Measure} from "../measures/measure.js";

/** A measure's file that cannot be read, or whose SQL does not run: a sentence for whoever wrote it. */
export class MeasureError extends Error {}

let times = 0;

/**
 * Reads a measure's file as it is now: it imports nothing but its type, so it alone is read again.
 * @throws MeasureError when it is no measure
 */
export async function readMeasure(file: string): Promise<Measure> {
  const address = `${pathToFileURL(file).href}?again=${times++}`;
  const found = (await import(address).catch((reason: unknown) => {
    throw new MeasureError(`${file} is not written as a measure is: ${faultOf(reason)}.`);
  })) as {default?: Partial<Measure>};
  const measure = found.default;
  if (!measure) throw new MeasureError(`${file} gives no measure: it must export one by default.`);
  if (measure.id !== idOf(file))
    throw new MeasureError(`${file} must have the measure "${idOf(file)}": its id is its file's name.`);
  const missing = needed.filter((field) => measure[field] === undefined);
  if (missing.length > 0) throw new MeasureError(`${file} lacks ${missing.join(", ")}.`);
  return measure as Measure;
}

const needed = ["label", "definition", "unit", "population", "periods", "figure", "breakdowns"] as const;

/** The measure that a file is named after. */
export function idOf(file: string): string {
  return basename(file, ".ts");
}

/** The first mistake that reading it found, with its line. */
function faultOf(reason: unknown): string {
  const text = reason instanceof Error ? reason.message : String(reason);
  const [, line, , fault] = /:(\d+):(\d+): ERROR: (.*)/.exec(text) ?? [];
  return line ? `line ${line}: ${fault}` : (text.split("\n")[0] ?? "");
}
