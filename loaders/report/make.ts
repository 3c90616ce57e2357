import {dateName} from "../figures/periods.js";
import type {PublishedRelease} from "../figures/published.js";
import type {Measure} from "../measures/measure.js";
import {actionsTable, evidenceIn, forgotten} from "./actions.js";
import {answersTable} from "./answers.js";
import {besideTable} from "./beside.js";
import type {Block, Report, Table} from "./document.js";
import {graphBlock, type Labels, labels, measureOf, numbered, tableBlock} from "./figures.js";
import type {Facts} from "./inline.js";
import {blocksOf, slug} from "./markdown.js";
import {narrativeFile, type Written} from "./narrative.js";
import {ordered} from "./ordered.js";
import type {Part, Section} from "./outline.js";
import {byline} from "./said.js";
import {seriesTable} from "./tables.js";
import {noWords, type Words} from "./words.js";
import {upTo} from "./years.js";

/** What a report is written from, beside its sections. */
export interface Material {
  readonly release: PublishedRelease;
  readonly measures: readonly Measure[];
  /** Narratives of the year, by section. */
  readonly written?: Readonly<Record<string, Written>> | undefined;
  /** Narratives of the year before, whose promises this year answers for. */
  readonly before?: Readonly<Record<string, Written>> | undefined;
  readonly words?: Words | undefined;
}

interface Frame {
  /** `2024-25`, or `2024-25 Q2` for a report within the year. */
  readonly year: string;
  readonly title: string;
  readonly subtitle: string;
  readonly sections: readonly Section[];
}

interface Context extends Facts {
  readonly year: string;
  readonly written: Readonly<Record<string, Written>>;
  readonly before: Readonly<Record<string, Written>>;
  readonly words: Words;
  readonly label: Labels;
}

/** The report of a year, from released figures no later than it. @throws Error at a mistake in a narrative, with its line. */
export function makeReport(material: Material, {year, title, subtitle, sections}: Frame): Report {
  const release = upTo(material.release, year);
  const {measures, written = {}, before = {}, words = noWords} = material;
  const context = {release, measures, year, written, before, words, label: labels()};
  const {council} = release;
  return {
    title,
    subtitle,
    council: council.name,
    invented: council.invented,
    source: `${council.name}${council.invented ? " (invented data)" : ""}, SSDA903 exports of ${dateName(council.extractDate)}, and the service’s own records. ${council.licence}.`,
    blocks: ordered(sections.flatMap((section, index) => sectionBlocks(section, index + 1, context)))
  };
}

function sectionBlocks({id, title, parts}: Section, number: number, context: Context): Block[] {
  return [
    {kind: "heading", level: 2, id, text: `${number}. ${title}`},
    ...parts.flatMap((part) => partBlocks(part, context))
  ];
}

function partBlocks(part: Part, context: Context): Block[] {
  const {label, release, measures, words, year} = context;
  switch (part.part) {
    case "say":
      return own(part.text, context);
    case "write":
      return narrative(part, context);
    case "heading":
      return [{kind: "heading", level: 3, id: slug(part.text), text: part.text}];
    case "graph":
      return [graphBlock(context, part.request, label)];
    case "table":
      return [tableBlock(context, part.request, label)];
    case "series": {
      const asked = part.measures.map((id) => measureOf(measures, id));
      return optional(seriesTable(release, asked, part.title, part.kind), label);
    }
    case "answers":
      return optional(answersTable(context, part.measure, part.of, part.title), label, part.title);
    case "comments":
      return words.comments
        .filter(({saidBy, about, year: of}) => saidBy === part.by && about === null && of === year)
        .map((comment) => ({kind: "quote", text: comment.comment, by: byline(comment)}));
    case "actions":
      return actions(context);
    case "beside":
      return optional(besideTable(context, part.measures), label);
    case "words": {
      const rows = part.rows.map(([head = "", ...cells]) => ({head, cells}));
      return [numbered({title: part.title, head: part.head, rows, key: "", cells: []}, label)];
    }
  }
}

/** Our own words; a sentence about a figure that the council does not have is left out. */
function own(text: string, context: Context): Block[] {
  try {
    return blocksOf(text, "", context, () => []);
  } catch {
    return [];
  }
}

function narrative({slug: name, prompt}: Extract<Part, {part: "write"}>, context: Context): Block[] {
  const found = context.written[name];
  if (!found) return [{kind: "prompt", text: prompt, file: narrativeFile(context.year, name)}];
  return blocksOf(found.text, found.file, context, (fence, {measure = "", ...rest}) => {
    if (fence !== "figure" && fence !== "table") throw new Error(`There is no block "${fence}".`);
    const make = fence === "figure" ? graphBlock : tableBlock;
    return [make(context, {measure, ...rest}, context.label)];
  });
}

/** Last year's promises with status and evidence, then what was written about them, then what nobody answered for. */
function actions(context: Context): Block[] {
  const {words, year, label, before} = context;
  const {evidence, rest} = evidenceIn(context.written["last-years-recommendations"], context);
  return [
    ...optional(actionsTable(words, year, evidence), label, "Last year’s recommendations"),
    ...(rest ? blocksOf(rest.text, rest.file, context, () => []) : []),
    ...forgotten(before, words, year)
  ];
}

function optional(table: Table | null, label: Labels, name = ""): Block[] {
  if (table && table.rows.length > 0) return [numbered(table, label)];
  return name ? [{kind: "missing", text: `${name}: the records were not supplied.`}] : [];
}
