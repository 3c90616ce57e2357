import type {Finding} from "./audit.js";
import type {Content} from "./contents.js";
import {type Line, linesOf} from "./figures.js";
import {strayData} from "./stray_data.js";
import {finding} from "./stray_finding.js";

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
