import {type Content, contentsOf} from "./contents.js";
import {decode, type Encoding, encodingOf, piecesOf} from "./encoding.js";
import {type Fault, fatal, fault} from "./fault.js";
import {type Module, modules, postcodes, standIns} from "./modules.js";
import {isPersonal} from "./personal.js";
import {tablesOfXml} from "./return_xml.js";
import {breaksInQuotes, type Sheet, sheetOf} from "./sheet.js";

/** A file known to be a table of the return, ready to be read by position. */
export interface Recognised {
  readonly module: Module;
  readonly path: string;
  /** Path inside the exports folder, with forward slashes. */
  readonly file: string;
  readonly delimiter: string;
  /** The heading as written, trimmed and in lower case. */
  readonly heading: readonly string[];
  /** Lines that hold nothing, which the database passes over. */
  readonly blankLines: readonly number[];
  /** Its rows, where the database cannot read the file as it lies. */
  readonly sheet?: Sheet;
}

export interface Folder {
  readonly files: readonly Recognised[];
  readonly faults: readonly Fault[];
}

/** Finds the tables of the return in a folder and its folders, each by its set of column names. */
export function recognise(folder: string): Folder {
  const {contents, faults} = contentsOf(folder);
  const read = contents.flatMap(recogniseFile);
  const files = read.filter((result) => "module" in result);
  return {
    files,
    faults: [...faults, ...read.filter((result) => "kind" in result), ...files.flatMap(leftUnread)]
  };
}

/** Columns of names or words that the return does not have: never read, and said to be there. Their headings are not repeated. */
function leftUnread({file, heading}: Recognised): Fault[] {
  const known = new Set(modules.flatMap(({columns, kept}) => [...columns, ...Object.keys(kept)]));
  const strange = heading.flatMap((name, index) => (!known.has(name) && isPersonal(name) ? [index + 1] : []));
  if (strange.length === 0) return [];
  const message = `${file}: ${strange.length === 1 ? "column" : "columns"} ${list(strange.map(String)).replace(" or ", " and ")} of the first line ${strange.length === 1 ? "is" : "are"} none of the return's and ${strange.length === 1 ? "looks" : "look"} like names or free text: not read. Take ${strange.length === 1 ? "it" : "them"} out of the export.`;
  return [fault("personal column", message, {file, lines: [1], count: strange.length})];
}

function recogniseFile(content: Content): (Recognised | Fault)[] {
  const {file} = content;
  if (!/\.(csv|txt|tsv|xml)$/i.test(file)) {
    const message = `${file} is not a CSV file and was left out. Save it as CSV if it is needed.`;
    return [fault("unknown file", message, {file})];
  }
  const bytes = content.bytes();
  if (bytes.length === 0) {
    return [
      fault("empty file", `${file} is empty and was left out. Export it again if it is needed.`, {file})
    ];
  }
  const encoding = encodingOf(bytes);
  if (!encoding) {
    const message = `${file} cannot be read: it is not text. Save it as "CSV UTF-8".`;
    return [fatal("unreadable encoding", message, {file})];
  }
  return /\.xml$/i.test(file) ? xmlTables(file, bytes, encoding) : [csvTable(content, bytes, encoding)];
}

function csvTable({file, path}: Content, bytes: Buffer, encoding: Encoding): Recognised | Fault {
  if (encoding === "utf-8" && path && !breaksInQuotes(bytes)) {
    const {heading, delimiter} = headingOf(bytes);
    return match(heading, {path, file, delimiter, blankLines: blankLinesOf(bytes)});
  }
  const text = decode(bytes, encoding);
  const {heading, delimiter} = headingOf(Buffer.from(text));
  const sheet = sheetOf(text, delimiter, heading.length);
  return match(heading, {path: file, file, delimiter, blankLines: [], sheet});
}

function xmlTables(file: string, bytes: Buffer, encoding: Encoding): (Recognised | Fault)[] {
  try {
    const tables = tablesOfXml(piecesOf(bytes, encoding));
    if (!tables) {
      const message = `${file} is not the XML form of the return (EXPSSDA903) and was left out.`;
      return [fault("unknown file", message, {file})];
    }
    return tables
      .filter(({sheet}) => sheet.rows.length > 0)
      .map((table) => ({
        ...table,
        path: file,
        file: `${file}#${table.module.name}`,
        delimiter: ",",
        blankLines: []
      }));
  } catch {
    const message = `${file} is not well-formed XML, or was cut off. Export it again.`;
    return [fatal("unreadable file", message, {file})];
  }
}

/** The first line, split by whichever separator gives most columns of the return. */
function headingOf(bytes: Buffer): {heading: string[]; delimiter: string} {
  const end = bytes.indexOf(0x0a);
  const line = bytes
    .subarray(0, end < 0 ? bytes.length : end)
    .toString("utf8")
    .replace(/^\uFEFF/, "")
    .trimEnd();
  const known = new Set(modules.flatMap((module) => module.columns));
  const ways = [",", ";", "\t", "|"].map((delimiter) => ({
    delimiter,
    heading: line.split(delimiter).map((name) => name.trim().replace(/^"|"$/g, "").trim().toLowerCase())
  }));
  const score = (heading: readonly string[]) => heading.filter((name) => known.has(name)).length;
  return ways.reduce((best, way) => (score(way.heading) > score(best.heading) ? way : best));
}

function match(
  heading: readonly string[],
  about: Omit<Recognised, "module" | "heading">
): Recognised | Fault {
  const {file} = about;
  const module = nearest(heading);
  if (!module) {
    const message = `${file} is not a table of the return and was left out. Check its first line if it should be one.`;
    return fault("unknown file", message, {file});
  }
  const missing = missingFrom(module, heading).map(upper);
  if (missing.length > 0) {
    const message = `${file} looks like the ${module.title} table but has no ${list(missing)} column. Export it again with every column; a column may be empty.`;
    return fatal("missing column", message, {file, column: missing.join(" "), lines: [1]});
  }
  const known = [...module.columns, ...Object.keys(module.kept), "la", "year"];
  const doubled = known.filter((name) => heading.filter((written) => written === name).length > 1).map(upper);
  if (doubled.length > 0) {
    const names = [...new Set(doubled)];
    const message = `${file} is the ${module.title} table but has the column ${list(names)} twice. Keep the right one and delete the other.`;
    return fatal("doubled column", message, {file, column: names.join(" "), lines: [1]});
  }
  return {...about, module, heading};
}

/** The table with fewest columns wanting, if the file has at least half its columns and one that is its own, or no others. */
function nearest(heading: readonly string[]): Module | undefined {
  return modules
    .map((module) => ({module, missing: missingFrom(module, heading).length}))
    .filter(({module}) => resembles(module, heading))
    .sort((a, b) => a.missing - b.missing || b.module.columns.length - a.module.columns.length)[0]?.module;
}

function resembles(module: Module, heading: readonly string[]): boolean {
  const shared = module.columns.filter((name) => heading.includes(name));
  const own = shared.some((name) => !["child", "dob", "sex"].includes(name));
  const noOthers = heading.every((name) => shared.includes(name) || name === "la" || name === "year");
  return (own || noOthers) && shared.length >= 3 && shared.length * 2 >= module.columns.length;
}

function missingFrom(module: Module, heading: readonly string[]): string[] {
  const standIn = standIns.some((name) => heading.includes(name));
  return module.columns.filter((name) => !heading.includes(name) && !(standIn && postcodes.includes(name)));
}

/** Numbers of the lines with nothing on them: rare, so found by looking for two line ends together. */
function blankLinesOf(bytes: Buffer): number[] {
  if (bytes.indexOf("\n\n") < 0 && bytes.indexOf("\n\r\n") < 0) return [];
  const lines = bytes.toString("utf8").split("\n");
  return lines.flatMap((line, index) => (index > 0 && /^\r?$/.test(line) ? [index + 1] : []));
}

function upper(name: string): string {
  return name.toUpperCase();
}

function list(names: readonly string[]): string {
  return names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")} or ${names.at(-1)}`;
}
