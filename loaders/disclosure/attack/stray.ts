import type {Finding} from "./audit.js";
import type {Content} from "./contents.js";
import {type Line, linesOf} from "./figures.js";

/** Numbers that anyone may read besides those of figures.csv. */
export interface Public {
  /** In the definitions: "per 1,000 days". */
  readonly words: readonly string[];
  /** In public documents of other councils, which the pages `published…` retell. */
  readonly printed: readonly string[];
}

/** They count rows of the exports, figures and files, and explain methods. */
const aboutRows =
  /^(quality|methodology|changes|about|accessibility|definitions|explore)\.html$|^(build|feed)\.json$|^feed\.xml$/;

/** They draw what other councils' reports printed. */
const othersOnly = /^figures\/printed-.*\.json$/;

/** Numbers said, shown, drawn or attached anywhere that no line of figures.csv has. */
export function strayNumbers(contents: readonly Content[], lines: readonly Line[], known: Public): Finding[] {
  const shown = numbersOf(lines.flatMap(({numbers}) => numbers));
  const worded = new Set([...shown, ...known.words.flatMap(numbersIn)]);
  const retold = new Set([...worded, ...numbersOf(known.printed)]);
  const same = new Set(lines.map(identity));
  return contents.flatMap((content) => {
    const {path, texts} = content;
    if (path === "downloads/figures.csv" || aboutRows.test(path) || othersOnly.test(path)) return [];
    if (content.kind === "table") return strangers(content, same, retold);
    if (content.kind === "data") return strayData(content, retold);
    const isRetold = path === "published.html" || path.startsWith("published/");
    const cells = content.kind === "page" ? strayCells(content, isRetold ? retold : worded) : [];
    // Sentences and labels also say what was worked out: a range of chance, what a printed number should have been.
    const strays = isRetold ? [] : texts.flatMap(numbersIn).filter((number) => !worded.has(number));
    return [...cells, ...finding(path, "words or labels", strays).map((each) => ({...each, isDoubt: true}))];
  });
}

function finding(path: string, where: string, strays: readonly unknown[]): Finding[] {
  return strays.length === 0
    ? []
    : [{where: path, what: `${strays.length} numbers in its ${where} are not in figures.csv`}];
}

const months = "January|February|March|April|May|June|July|August|September|October|November|December";
/** Days, months, years, quarters, addresses, paragraphs of documents and versions are no counts. */
const dates = new RegExp(
  [
    "https?://\\S+",
    "\\b\\d{4}-\\d{2}-\\d{2}(T[\\d:.]+Z?)?",
    "\\b\\d{4}[-–/]\\d{2,4}( [QH]\\d)?",
    `\\b\\d{1,2} (${months})( \\d{4})?`,
    `\\b(${months}) \\d{4}`,
    "\\bparagraphs? \\d[\\d.]*( (to|and) \\d[\\d.]*)?",
    "\\b\\d+(\\.\\d+){2,}",
    "\\b(19|20)\\d\\d\\b"
  ].join("|"),
  "g"
);

/** Whole numbers, as children are counted; what has decimals was worked out from them. */
function numbersIn(text: string): string[] {
  const found = text.replace(dates, " ").match(/(?<![\w.])\d[\d,]*(?!\w|\.\d)/g) ?? [];
  return found.map((number) => String(Number(number.replaceAll(",", ""))));
}

function numbersOf(texts: readonly string[]): Set<string> {
  return new Set(texts.map((text) => String(Math.abs(Number(text)))));
}

function strayCells({path, whole}: Content, known: ReadonlySet<string>): Finding[] {
  const cells = [...whole.matchAll(/<td\b[^>]*>([^<]*)<\/td>/g)].map((match) => match[1]!.trim());
  const numbers = cells.filter((text) => /^[-−]?[\d,]+(\.\d+)?%?$/.test(text)).flatMap(numbersIn);
  return finding(
    path,
    "tables",
    numbers.filter((number) => !known.has(number))
  );
}

/** A table of figures must be a part of figures.csv, line by line. */
function strangers({path, whole}: Content, same: ReadonlySet<string>, known: ReadonlySet<string>): Finding[] {
  if (!/^\uFEFF?measure,/.test(whole)) {
    const strays = numbersIn(whole.replaceAll(",", " ")).filter((number) => !known.has(number));
    return finding(path, "cells", strays);
  }
  return finding(
    path,
    "lines",
    linesOf(whole).filter((line) => line.numbers.length > 0 && !same.has(identity(line)))
  );
}

function identity(line: Line): string {
  const {measure, geography, period, breakdown, category, breakdown2, category2, statistic} = line;
  return [
    measure,
    geography,
    period,
    breakdown,
    category,
    breakdown2,
    category2,
    statistic,
    ...line.numbers
  ].join("|");
}

type Json = null | boolean | number | string | readonly Json[] | {readonly [name: string]: Json};
type Row = {readonly [name: string]: Json};

function strayData({path, whole}: Content, known: ReadonlySet<string>): Finding[] {
  const json = unfolded(JSON.parse(whole));
  const rows = rowsIn(json);
  return [...strayRows(path, rows, known), ...longAxes(path, rows, domainsIn(json))];
}

/** What a chart's data holds: its rows' own numbers, and not where things are put. */
function strayRows(path: string, rows: readonly Row[], known: ReadonlySet<string>): Finding[] {
  // Limits that belong to no figure of their own are worked out from the figures that are drawn.
  const figures = rows.filter(({value}) => typeof value === "number");
  const strays = figures.flatMap((row) =>
    ["value", "lower", "upper", "numerator", "denominator"]
      .map((name) => row[name])
      .filter((value) => typeof value === "number" && !known.has(String(Math.abs(value))))
  );
  return finding(path, "data", strays);
}

/** An axis as long as something that is not drawn would tell of it. */
function longAxes(path: string, rows: readonly Row[], ends: readonly number[]): Finding[] {
  const numbers = rows.flatMap((row) => Object.values(row).filter((value) => typeof value === "number"));
  const most = numbers.reduce((most, value) => Math.max(most, value), 1);
  const long = ends.filter((end) => end > most && end !== 100);
  return long.length === 0
    ? []
    : [{where: path, what: `${long.length} axes reach further than anything that is drawn`}];
}

/** Other periods are told by what changes, as pairs of a path and what stands there: each as the end of its path. */
function unfolded(json: Json): Json {
  if (Array.isArray(json)) {
    const [path, value] = json;
    const isPair = json.length === 2 && Array.isArray(path) && path.every((step) => typeof step === "string");
    if (!isPair || path.length === 0) return json.map(unfolded);
    const isAxis = path.includes("domain") && typeof value === "number";
    return isAxis ? {domain: [0, value]} : {[String(path.at(-1))]: unfolded(value!)};
  }
  if (json === null || typeof json !== "object") return json;
  return Object.fromEntries(Object.entries(json).map(([name, value]) => [name, unfolded(value as Json)]));
}

function rowsIn(json: Json): Row[] {
  return found(json, "values").flatMap((values) =>
    Array.isArray(values)
      ? values.filter((row) => row !== null && typeof row === "object" && !Array.isArray(row))
      : []
  );
}

function domainsIn(json: Json): number[] {
  return found(json, "domain").flatMap((domain) =>
    Array.isArray(domain) && domain.length > 0 && domain.every((end) => typeof end === "number")
      ? [Number(domain.at(-1))]
      : []
  );
}

function found(json: Json, name: string): Json[] {
  if (Array.isArray(json)) return json.flatMap((each) => found(each, name));
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) =>
    key === name ? [value as Json, ...found(value as Json, name)] : found(value as Json, name)
  );
}
