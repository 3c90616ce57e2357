import type {Measure} from "../../measures/measure.js";
import type {Finding} from "./audit.js";
import {type Content, plain} from "./contents.js";
import {type Line, linesOf} from "./figures.js";
import {type Public, type Reader, readerOf} from "./reader.js";
import {strayInDrawing} from "./stray_drawing.js";
import {doubt, finding} from "./stray_finding.js";
import {strayInData} from "./stray_json.js";
import {strayOnPage} from "./stray_page.js";
import {numbersIn} from "./tokens.js";

/** They draw and retell what other councils' reports printed. */
const othersOnly = /^figures\/printed-.*\.json$|^published(\.html$|\/)/;

/** Numbers said, shown, drawn or attached anywhere that figures.csv does not show there. */
export function strayNumbers(
  contents: readonly Content[],
  lines: readonly Line[],
  known: Public,
  measures: readonly Measure[],
  small: number
): Finding[] {
  const reader = readerOf(lines, known, measures, small);
  const same = new Set(lines.map(identity));
  // Pages first: they say of which period each file of data is.
  const ordered = [...contents].sort((a, b) => Number(b.kind === "page") - Number(a.kind === "page"));
  return ordered.flatMap((content) => strayIn(content, reader, same));
}

export function strayIn({path, kind, whole}: Content, reader: Reader, same: ReadonlySet<string>): Finding[] {
  if (path === "downloads/figures.csv" || othersOnly.test(path)) return [];
  if (kind === "page") return strayOnPage(path, whole, reader);
  if (kind === "drawing") return strayInDrawing(path, whole, reader);
  if (kind === "table") return strangers(path, whole, reader, same);
  if (kind === "data") return path.startsWith("figures/") ? strayInData(path, whole, reader) : [];
  return doubt(path, numbersIn(plain(whole)).filter((number) => !reader.worded.has(number)).length);
}

/** A table of figures must be a part of figures.csv, line by line; another may hold no small number. */
function strangers(
  path: string,
  whole: string,
  {sayable, retold}: Reader,
  same: ReadonlySet<string>
): Finding[] {
  if (!/^\uFEFF?measure,/.test(whole)) {
    const numbers = numbersIn(whole.replace(/[,;\t]/g, " "));
    const isSmall = (number: string) => Number(number) >= 1 && Number(number) <= sayable.small;
    return finding(path, "cells", numbers.filter((number) => isSmall(number) || !retold.has(number)).length);
  }
  const strays = linesOf(whole).filter((line) => line.numbers.length > 0 && !same.has(identity(line)));
  return finding(path, "lines", strays.length);
}

function identity(line: Line): string {
  const {measure, geography, period, breakdown, category, breakdown2, category2, statistic} = line;
  const address = [measure, geography, period, breakdown, category, breakdown2, category2, statistic];
  return [...address, ...line.numbers].join("|");
}
