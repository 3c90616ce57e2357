import {countText, displayed} from "../figures/numbers.js";
import {before, periodName} from "../figures/periods.js";
import type {PublishedCell, PublishedRelease} from "../figures/published.js";
import {type Selection, select, shown} from "../figures/selection.js";
import type {Measure} from "../measures/measure.js";
import type {Narrative, Written} from "./narrative.js";
import {upTo} from "./years.js";

/** A number that somebody typed beside a measure's name, and that is not what the release says. */
interface Disagreement {
  readonly file: string;
  readonly line: number;
  readonly measure: string;
  readonly typed: string;
  /** "168 on 31 March 2025" */
  readonly released: string;
}

/** Every disagreement in the narratives of a release. */
export function disagreements(
  release: PublishedRelease,
  measures: readonly Measure[],
  narrative: Narrative
): Disagreement[] {
  return Object.entries(narrative).flatMap(([year, sections]) => {
    const known = upTo(release, year);
    return Object.values(sections).flatMap((written) => typedNumbers(written, known, measures));
  });
}

/** The disagreements of one file. A number tag is never one: it says what the release says. */
export function typedNumbers(
  {file, text}: Written,
  release: PublishedRelease,
  measures: readonly Measure[]
): Disagreement[] {
  const named = measures.map((measure) => ({measure, name: nameOf(measure)}));
  return sentences(text).flatMap(({line, sentence}) => {
    const numbers = typed(sentence);
    if (numbers.length === 0) return [];
    return closest(named.filter(({name}) => name.test(sentence))).flatMap(({measure}) => {
      const selection = select(release, measure, {measure: measure.id});
      if (!selection) return [];
      const known = knownNumbers(release, selection);
      const strays = numbers.filter((number) => !known.has(number));
      return strays.map((number) => ({
        file,
        line,
        measure: measure.label,
        typed: number,
        released: released(selection)
      }));
    });
  });
}

export function sentenceOf({file, line, measure, typed: number, released: found}: Disagreement): string {
  return `${file}, line ${line}: "${number}" stands beside "${measure}", for which the release has ${found}. Use a number tag.`;
}

/** A measure by its label, or as it reads in a sentence: "children in care", "reviews held", "reviews were held". */
function nameOf({label, said}: Measure): RegExp {
  const {noun, verb} = said ?? {};
  const names = [
    label,
    ...(noun && verb ? [`${noun} ${verb}`, `${noun} ${verb.replace(/^are /, "were ")}`] : [])
  ];
  return new RegExp(
    names.map((name) => `\\b${name.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}\\b`).join("|"),
    "i"
  );
}

/** "Children in care" is a part of longer names: the longest name of a sentence is the one that is meant. */
function closest(found: readonly {readonly measure: Measure; readonly name: RegExp}[]) {
  return found.filter(
    ({measure}) =>
      !found.some(
        (other) =>
          other.measure !== measure && other.measure.label.toLowerCase().includes(measure.label.toLowerCase())
      )
  );
}

/** What the release has for the latest period and the one before: counts, denominators and values of all groups. */
function knownNumbers(release: PublishedRelease, {measure, latest}: Selection): ReadonlySet<string> {
  const periods = [latest, before(latest)];
  const own = release.cells.filter((cell) => cell.measure === measure.id && periods.includes(cell.period));
  return new Set(
    shown(own)
      .flatMap((cell) => [cell.numerator, cell.denominator, displayed(cell)])
      .flatMap(texts)
  );
}

function texts(value: number | null): string[] {
  return value === null ? [] : [String(value), countText(value).replaceAll(",", "")];
}

function released({totals, latest}: Selection): string {
  const cell: PublishedCell | undefined = totals.find(({period}) => period === latest);
  if (cell?.status !== "shown") return `no figure for ${periodName(latest)}`;
  const value = displayed(cell) ?? cell.numerator;
  return `${value}${cell.unit === "per cent" ? "%" : ""} for ${periodName(latest)}`;
}

/** Numbers that could be a figure: no year, date, age, paragraph, regulation or time limit. */
function typed(sentence: string): string[] {
  const left = sentence
    .replace(/<[^>]*>/g, " ")
    .replace(
      /\b(19|20)\d\d(-\d\d)?\b|\b\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December)\b/g,
      " "
    )
    .replace(
      /\b(aged?|over|under|sections?|s\.|regulations?|chapters?|paragraphs?|tables?|graphs?|volume|within|every|to) ?\d[\d.]*/gi,
      " "
    )
    .replace(/\b\d+ (working days|days|weeks|months|years|miles)\b/gi, " ");
  return [...left.matchAll(/(?<![\w.])\d[\d,]*(?:\.\d+)?(?!\w)/g)].map(([number]) =>
    number.replaceAll(",", "").replace(/\.$/, "")
  );
}

/** The sentences of a file with the line each begins on; fenced blocks and comments are none. */
function sentences(text: string): {line: number; sentence: string}[] {
  const bare = text.replace(/<!--[\s\S]*?-->|^```[\s\S]*?^```/gm, (block) => block.replace(/[^\n]/g, ""));
  return bare
    .split(/\r?\n/)
    .flatMap((line, index) => line.split(/(?<=[.!?;])\s+/).map((sentence) => ({line: index + 1, sentence})));
}
