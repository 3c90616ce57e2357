import type {Measure, Page} from "../measures/measure.js";
import {releaseChanges, releaseLog, yearChanges} from "./changes.js";
import {comparators} from "./comparators.js";
import {comparison} from "./comparison.js";
import {countPlace, noteCompared, type PageComparisons} from "./comparison_count.js";
import {completeness} from "./completeness.js";
import {definition, definitions, example} from "./definitions.js";
import {edition, editionList} from "./editions.js";
import {exploreIndex} from "./explore_index.js";
import type {Figure, Options} from "./figure.js";
import {finder} from "./finder.js";
import {glossaryList} from "./glossary.js";
import {groupsCompared} from "./groups_compared.js";
import {keyFigures} from "./key_figures.js";
import {measureFigures} from "./measure_page.js";
import {methods, withheldCount} from "./methods.js";
import {overRepresentation} from "./over_representation.js";
import {ownRules} from "./own_rules.js";
import {pageFigures} from "./page_figures.js";
import {populationComparison} from "./population_comparison.js";
import type {PublishedRelease} from "./published.js";
import {quality} from "./quality.js";
import {reports} from "./reports.js";
import {measureIndex, measureLinks, storyLinks} from "./ways.js";
import {whatChanged} from "./what_changed.js";
import {whatIf} from "./what_if.js";

/** What a fenced block is drawn from. */
export interface Drawing {
  readonly release: PublishedRelease;
  readonly measures: readonly Measure[];
  readonly pages: Readonly<Record<Page, string>>;
  /** From the page to the root of the site. */
  readonly root: string;
  /** Draws a figure once a release, and gives it an id that is its own on the page. */
  readonly draw: (options: Options) => Figure;
  /** Every comparison on the page so far. */
  readonly comparisons: PageComparisons;
  /** Publishes what the browser needs of a figure drawn elsewhere. */
  readonly publish: (figure: Figure) => void;
}

/** The settings of a block, `measure: children-in-care`; lines without a colon are a list. */
export interface Settings {
  readonly fields: Readonly<Record<string, string>>;
  readonly list: readonly string[];
}

export type Block = (drawing: Drawing, settings: Settings) => string;

/** Fenced blocks by the word after the fence. */
export const blocks: Readonly<Record<string, Block>> = {
  figure: ({draw, root}, {fields}) => {
    const {measure = "", by, by2, period, over, level, ...rest} = fields;
    refuse(rest);
    return draw({measure, by, by2, period, over, root, level: Number(level ?? 3)}).html;
  },
  comparison: (drawing, {fields}) => {
    const {release, measures} = drawing;
    const {measure = "", by = "ethnicity_white_british", period, level, ...rest} = fields;
    refuse(rest);
    const known = measureOf(measures, measure);
    for (const one of groupsCompared(release, known, {by, period})) noteCompared(drawing, known, by, one);
    return comparison(drawing, {measure, by, period, level: Number(level ?? 3)});
  },
  comparators,
  "over-representation": overRepresentation,
  "population-comparison": populationComparison,
  "what-if": whatIf,
  "comparison-count": () => countPlace,
  ...reports,
  "key-figures": ({release, measures}, {list}) =>
    keyFigures(
      release,
      list.map((id) => measureOf(measures, id))
    ),
  "what-changed": ({release, measures}, {fields, list}) =>
    whatChanged(
      release,
      fields.page
        ? measures.filter(({page}) => page === fields.page)
        : list.map((id) => measureOf(measures, id))
    ),
  "measure-index": ({measures, pages}, {fields}) => measureIndex(measures, pages, fields.page),
  "measure-figures": (drawing, {fields}) =>
    measureFigures(drawing, measureOf(drawing.measures, fields.measure)),
  "page-figures": (drawing, {fields}) => pageFigures(drawing, fields.page ?? ""),
  "measure-definition": ({measures}, {fields}) => {
    const measure = measureOf(measures, fields.measure);
    return `${definition(measure)}\n${example(measure)}`;
  },
  "measure-links": ({measures, pages}, {fields}) =>
    measureLinks(measureOf(measures, fields.measure), measures, pages),
  "story-links": ({measures, pages}, {fields}) => storyLinks(measures, pages, fields.page ?? ""),
  "changes-in-a-year": ({release, measures, pages}) => yearChanges(release, measures, pages),
  "changes-since-release": ({release, measures}) => releaseChanges(release, measures),
  "edition-list": ({release}) => editionList(release),
  edition: ({release, measures}, {fields}) => edition(release, measures, fields.edition ?? ""),
  "release-log": ({release}) => releaseLog(release.releases?.all ?? []),
  completeness: ({release, measures}) => completeness(release, measures),
  "quality-counts": ({release}) => (release.quality ? quality(release.quality) : ""),
  methods: ({release, measures, pages}) => methods(release, measures, pages),
  "own-rules": ({release}) => ownRules(release.council),
  "withheld-count": ({release}) => withheldCount(release),
  explore: ({release, measures, pages}) =>
    exploreIndex(measures, pages, new Set(release.cells.map(({measure}) => measure))),
  glossary: () => glossaryList(),
  finder: ({measures, pages}) => finder(measures, pages),
  definitions: ({measures, pages}) => definitions(measures, pages)
};

function measureOf(measures: readonly Measure[], id: string | undefined): Measure {
  const measure = measures.find((one) => one.id === id);
  if (!measure) throw new Error(`There is no measure "${id ?? ""}".`);
  return measure;
}

function refuse(rest: Readonly<Record<string, string>>): void {
  const [unknown] = Object.keys(rest);
  if (unknown) throw new Error(`"${unknown}" is not a setting of a figure.`);
}
