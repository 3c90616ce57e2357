import type {Measure} from "../../measures/measure.js";
import {Addresses} from "./address.js";
import type {Line} from "./figures.js";
import {Phrases} from "./phrases.js";
import {type Numbers, Shown} from "./shown.js";
import type {Sayable} from "./small_words.js";
import {Periods} from "./spoken.js";
import {numbersIn} from "./tokens.js";

/** Numbers that anyone may read besides those of figures.csv. */
export interface Public {
  /** In the definitions: "per 1,000 days". */
  readonly words: readonly string[];
  /** In public documents of other councils, which the pages `published…` retell. */
  readonly printed: readonly string[];
  /** What the council itself wrote to stand on its pages: an address, an event. */
  readonly typed?: readonly string[];
}

/** All that is needed to hold a page, a drawing or data to what figures.csv shows. */
export interface Reader {
  readonly lines: readonly Line[];
  readonly shown: Shown;
  readonly addresses: Addresses;
  readonly sayable: Sayable;
  /** Numbers that stand anywhere in figures.csv or in the program. */
  readonly worded: ReadonlySet<string>;
  /** Those, and the numbers of other councils' public documents. */
  readonly retold: ReadonlySet<string>;
  /** The invented figures by which each measure's page shows how it is counted. */
  readonly examples: ReadonlyMap<string, Numbers>;
  /** The subtitle of the figure that each file of data draws. */
  readonly subtitles: Map<string, string>;
}

export function readerOf(
  lines: readonly Line[],
  known: Public,
  measures: readonly Measure[],
  small: number
): Reader {
  const shown = new Shown(lines);
  const labels = new Map(measures.map(({id, label}) => [id, label]));
  const worded = new Set([
    ...sizesOf(lines.flatMap(({numbers}) => numbers)),
    ...known.words.flatMap(numbersIn)
  ]);
  return {
    lines,
    shown,
    addresses: new Addresses(shown, new Periods(lines), lines, labels),
    sayable: {small, phrases: new Phrases(known.words), labels: apart(lines, known.typed ?? [])},
    worded,
    retold: new Set([...worded, ...sizesOf(known.printed)]),
    examples: new Map(measures.map((measure) => [measure.id, exampleOf(measure)])),
    subtitles: new Map()
  };
}

function sizesOf(texts: readonly string[]): string[] {
  return texts.map((text) => String(Math.abs(Number(text))));
}

/** Texts in which numbers count nothing: categories such as "1 to 4" and what the council wrote itself. */
function apart(lines: readonly Line[], typed: readonly string[]): RegExp {
  const texts = new Set([...lines.flatMap(({category, category2}) => [category, category2]), ...typed]);
  const numbered = [...texts].filter((text) => /\d/.test(text)).sort((a, b) => b.length - a.length);
  const escaped = numbered.map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return escaped.length === 0 ? /(?!)/g : new RegExp(`(?<!\\w)(?:${escaped.join("|")})(?!\\w)`, "gi");
}

function exampleOf({example}: Measure): Numbers {
  const {numerator = null, denominator = null, value = null} = example?.expected ?? {};
  const numbers = [numerator, denominator, value].flatMap((number) =>
    number === null ? [] : [String(number)]
  );
  const rows = (example?.rows ?? []).flatMap((row) => Object.values(row).map(String));
  return {
    counts: new Set([...numbers, ...rows]),
    values: new Set(),
    compared: new Set(),
    areOwn: false,
    units: new Set()
  };
}
