import {type Fault, fatal, fault} from "../exports/fault.js";
import {isPersonal} from "../exports/personal.js";
import {localFiles} from "./files.js";
import type {LocalFile} from "./schema.js";

/** Tables in the same folder that other readers take: the population, the council's postcode file, and events. */
const others = [
  ["year", "age_from", "age_to", "count"],
  ["pcd", "oseast1m", "osnrth1m", "oslaua"],
  ["date", "about", "kind", "words"]
];

/** What a heading is the heading of: a local file, nothing that concerns us (null), or faults. */
export function recognise(file: string, heading: readonly string[]): LocalFile | null | readonly Fault[] {
  if (others.some((columns) => columns.every((name) => heading.includes(name)))) return null;
  const found = nearest(file, heading);
  if (!found) {
    const message = `${file} is none of the local files and was left out. Compare its first line with the templates in data/templates.`;
    return [fault("unknown local file", message, {file})];
  }
  const faults = [
    ...missing(file, heading, found),
    ...doubled(file, heading),
    ...strange(file, heading, found)
  ];
  return faults.some((one) => one.fatal) ? faults : found;
}

/** Columns beyond the schema that carry nothing personal: they are left unread, and said to be. */
export function unread(file: string, heading: readonly string[], schema: LocalFile): Fault[] {
  return strange(file, heading, schema);
}

function nearest(file: string, heading: readonly string[]): LocalFile | undefined {
  const scored = localFiles
    .map((schema) => {
      const names = Object.keys(schema.columns);
      const shared = names.filter((name) => heading.includes(name));
      const own = shared.filter((name) => localFiles.filter(({columns}) => name in columns).length === 1);
      return {schema, shared: shared.length, own: own.length, columns: names.length};
    })
    .filter(({shared, own, columns}) => own > 0 && shared * 2 >= columns)
    .sort((a, b) => b.own - a.own || b.shared - a.shared);
  const named = file
    .split("/")
    .at(-1)!
    .replace(/\.[^.]*$/, "")
    .toLowerCase();
  return scored[0]?.schema ?? localFiles.find(({name}) => name === named);
}

function missing(file: string, heading: readonly string[], {name, title, columns}: LocalFile): Fault[] {
  return Object.keys(columns)
    .filter((column) => !heading.includes(column))
    .map((column) => {
      const empty = columns[column]!.required ? "" : "; this one may be empty";
      const message = `${file} looks like ${name} (${title}) but has no ${column.toUpperCase()} column. Add it, as in data/templates/${name}.csv${empty}.`;
      return fatal("missing column", message, {file, column: column.toUpperCase(), lines: [1]});
    });
}

function doubled(file: string, heading: readonly string[]): Fault[] {
  const twice = heading.filter((name, index) => name !== "" && heading.indexOf(name) !== index);
  return [...new Set(twice)].map((column) => {
    const message = `${file} has the column ${shown(column)} twice. Keep the right one and delete the other.`;
    return fatal("doubled column", message, {file, column: shown(column), lines: [1]});
  });
}

/** The heading is not the schema's: what it may hold decides whether the file is read at all. */
function strange(file: string, heading: readonly string[], {name, columns}: LocalFile): Fault[] {
  const beyond = heading.flatMap((column, index) =>
    column !== "" && !(column in columns) ? [{column, number: index + 1}] : []
  );
  return beyond.map(({column, number}) => {
    const where = `column ${number} of ${file}`;
    if (isPersonal(column)) {
      const message = `Worker names and free text must not be in the council's files, and ${where} looks like one by its heading: nothing of the file was read. Delete the column; comments approved for publication go into comments.csv.`;
      return fatal("personal column", message, {file, lines: [1]});
    }
    const message = `There is no ${where} in ${name}: it was not read. Delete it, or give it the name that data/templates/${name}.csv has.`;
    return fault("unknown column", message, {file, lines: [1]});
  });
}

/** A heading that is no schema's is not repeated: somebody may have put data in the first line. */
function shown(column: string): string {
  return localFiles.some(({columns}) => column in columns) ? column.toUpperCase() : "of that heading";
}
