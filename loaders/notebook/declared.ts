import type {Council} from "../council.js";
import type {Database} from "../database.js";
import type {Cell} from "../measures/cell.js";
import {count} from "../measures/count.js";
import type {Figure, Measure, Page, PeriodKind} from "../measures/measure.js";

/** What is wrong with a measure as it is written in a cell. */
export class DeclarationError extends Error {}

/** A measure being tried: its counts, and the file it becomes. */
export interface Tried {
  readonly cells: readonly Cell[];
  /** Name and text of the file in `loaders/measures`. */
  readonly file: {readonly name: string; readonly text: string};
}

/** Counts a measure written as lines of `name: value` with the engine that counts all measures, and writes its file. */
export async function tried(db: Database, council: Council, code: string): Promise<Tried> {
  const measure = declared(code);
  const cells = await count(db, [measure], council.name);
  return {cells, file: {name: `${measure.id}.ts`, text: fileOf(measure)}};
}

/** The measure that the lines of a cell declare. */
export function declared(code: string): Measure {
  const lines = fieldsOf(code);
  const {by, kind, counted, among, of, events, exposure, per, periods, page, ...fields} = lines;
  const missing = ["id", "label", "population"].filter((name) => !lines[name]);
  if (missing.length > 0) throw new DeclarationError(`Still to be said: ${missing.join(", ")}.`);
  if (!/^[a-z0-9-]+$/.test(fields.id!)) throw new DeclarationError("id is lower-case words with hyphens.");
  const figure = {
    kind: kind ?? (counted ? "share" : "count"),
    ...(counted && {counted}),
    ...(among && {among}),
    ...(of && {of}),
    ...(events && {events}),
    ...(exposure && {exposure}),
    ...(per && {per: Number(per)})
  } as unknown as Figure;
  return {
    id: fields.id!,
    page: (page ?? "trends") as Page,
    subject: "child",
    label: fields.label!,
    unit: fields.unit ?? (figure.kind === "share" ? "per cent" : "children"),
    definition: fields.definition ?? "Still to be written.",
    population: fields.population!,
    periods: (periods ?? "year").split(/,\s*/) as PeriodKind[],
    figure,
    breakdowns: by ? by.split(/,\s*/) : [],
    interval: figure.kind === "share" ? "wilson" : "none",
    polarity: "neither",
    chart: "line",
    source: fields.source ?? "Still to be written."
  };
}

function fieldsOf(code: string): Record<string, string> {
  return Object.fromEntries(
    code
      .split("\n")
      .filter((line) => line.trim() !== "")
      .map((line) => {
        const [, name, value] = /^([a-z]+):\s*(.+?)\s*$/.exec(line) ?? [];
        if (!name || !value)
          throw new DeclarationError(`Each line is "name: value", and this is not: ${line}`);
        return [name, value];
      })
  );
}

/** The measure as its own file, for `loaders/measures`; an example is still to be given. */
function fileOf(measure: Measure): string {
  const body = JSON.stringify(measure, null, 2).replace(/"([a-zA-Z]+)":/g, "$1:");
  return `import type {Measure} from "./measure.js";\n\nexport default ${body} satisfies Measure;\n`;
}
