import type {Finding} from "./audit.js";
import {plain} from "./contents.js";
import {strangeRows} from "./figure_data.js";
import {domainsIn, type Json, type Row, rowsIn, unfolded} from "./json.js";
import type {Reader} from "./reader.js";
import type {Where} from "./shown.js";
import {inAll, smallWords} from "./small_words.js";
import {doubt, finding} from "./stray_finding.js";
import {strayOnPage} from "./stray_page.js";

/** Strings of these names are read out or drawn as they are. */
const spoken = ["title", "subtitle", "summary", "description", "caption", "note", "text", "alt"];

/** The data of a figure: its rows, its sentences, pieces of a page in it, and axes longer than what is drawn. */
export function strayInData(path: string, whole: string, reader: Reader): Finding[] {
  const json = unfolded(JSON.parse(whole) as Json);
  const figure = figureOf(path, reader);
  const parts = Array.isArray(json) ? json : [json];
  return [...parts.flatMap((part) => strayInPart(path, part, figure, reader)), ...longAxes(path, json)];
}

function figureOf(path: string, {addresses, subtitles}: Reader): Where | null {
  const id = path
    .replace(/^figures\//, "")
    .replace(/(-periods)?\.json$/, "")
    .replace(/^over-representation--/, "")
    .replaceAll("--", "-");
  const where = addresses.figure(id);
  return where && addresses.ofPeriodIn(where, subtitles.get(path) ?? "");
}

function strayInPart(path: string, part: Json, figure: Where | null, reader: Reader): Finding[] {
  const {shown, addresses, sayable} = reader;
  const pages = stringsOf(part, ["html"]).flatMap((page) => strayOnPage(path, page, reader));
  if (!figure) return pages;
  const period = (part as Row)?.period;
  const where = typeof period === "string" ? addresses.narrowed(figure, period) : figure;
  // A sentence may set its period beside another.
  const numbers = [shown.at({...where, periods: null})];
  const texts = stringsOf(part, spoken);
  const {strays, workedOut} = inAll(texts.map((text) => smallWords(plain(text), numbers, sayable)));
  return [
    ...pages,
    ...finding(path, "data", strangeRows(part, where, shown, addresses)),
    ...finding(path, "words", strays),
    ...doubt(path, workedOut)
  ];
}

/** An axis as long as something that is not drawn would tell of it. */
function longAxes(path: string, json: Json): Finding[] {
  const numbers = rowsIn(json).flatMap((row) =>
    Object.values(row).filter((value) => typeof value === "number")
  );
  const most = numbers.reduce((most, value) => Math.max(most, value), 1);
  const long = domainsIn(json).filter((end) => end > most && end !== 100);
  return long.length === 0
    ? []
    : [{where: path, what: `${long.length} axes reach further than anything that is drawn`}];
}

/** Every string of these names, however deep, but not in rows. */
function stringsOf(json: Json, names: readonly string[]): string[] {
  if (Array.isArray(json)) return json.flatMap((each) => stringsOf(each, names));
  if (json === null || typeof json !== "object") return [];
  return Object.entries(json).flatMap(([key, value]) => {
    if (key === "values") return [];
    return typeof value === "string" ? (names.includes(key) ? [value] : []) : stringsOf(value as Json, names);
  });
}
