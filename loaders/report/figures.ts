import {type Drawn, drawn} from "../figures/figure.js";
import {lowerFirst} from "../figures/html.js";
import {isCount} from "../figures/numbers.js";
import {periodName} from "../figures/periods.js";
import type {PublishedRelease} from "../figures/published.js";
import {type Request, type Selection, select, shown} from "../figures/selection.js";
import {subtitle} from "../figures/subtitle.js";
import {summary} from "../figures/summary.js";
import {colour} from "../figures/theme.js";
import {usualWords} from "../figures/usual.js";
import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Measure} from "../measures/measure.js";
import type {Block, Table} from "./document.js";
import type {Facts} from "./inline.js";
import {tableOf} from "./tables.js";

/** Numbers the tables and graphs of a report, each from 1. */
export interface Labels {
  readonly table: () => string;
  readonly graph: () => string;
}

/** Numbers tables and graphs in the order they are asked for. */
export function labels(): Labels {
  const count = {Table: 0, Graph: 0};
  const next = (name: keyof typeof count) => () => `${name} ${++count[name]}`;
  return {table: next("Table"), graph: next("Graph")};
}

/** A chart with its words and its table; one sentence where nothing can be shown. */
export function graphBlock({release, measures}: Facts, request: Request, label: Labels): Block {
  const selection = selected(release, measures, request);
  if (!selection || !hasFigures(selection)) return missing(measureOf(measures, request.measure), request);
  const made = drawn(release, measures, request);
  if (!made.pictures) return missing(selection.measure, request);
  const name = label.graph();
  return {
    kind: "graph",
    graph: {
      label: name,
      id: idOf(name),
      finding: made.title,
      subtitle: made.subtitle,
      wide: made.pictures.wide,
      narrow: made.pictures.narrow,
      reading: readingOf(made),
      summary: summary(selection),
      note: selection.measure.footnote ?? "",
      table: tableOf(selection, made.subtitle)
    }
  };
}

/** Lines that a reader of paper cannot point at. */
function readingOf({pictures, usual, selection}: Drawn): string {
  const isRanged = selection.request.by && !selection.request.over && pictures?.wide.includes(colour.range);
  const range =
    "The line through each dot is the 95% range: chance alone could have given anything along it.";
  return [...(isRanged ? [range] : []), ...(usual ? usualWords(usual, selection) : [])].join(" ");
}

/** The same figures as numbers. */
export function tableBlock({release, measures}: Facts, request: Request, label: Labels): Block {
  const selection = selected(release, measures, request);
  if (!selection || shown(cellsOf(selection)).length === 0)
    return missing(measureOf(measures, request.measure), request);
  const made = tableOf(selection, titleOf(release, selection));
  if (shown(made.cells).length === 0) return missing(selection.measure, request);
  return numbered(made, label, selection.measure.footnote);
}

/** A table under its own number. */
export function numbered(table: Table, label: Labels, note = ""): Block {
  const name = label.table();
  return {kind: "table", label: name, id: idOf(name), note, table};
}

function idOf(label: string): string {
  return label.toLowerCase().replace(" ", "-");
}

/** The measure of an id. Throws where there is none. */
export function measureOf(measures: readonly Measure[], id: string): Measure {
  const known = measures.find((measure) => measure.id === id);
  if (!known) throw new Error(`There is no measure "${id}".`);
  return known;
}

function selected(
  release: PublishedRelease,
  measures: readonly Measure[],
  request: Request
): Selection | null {
  return select(release, measureOf(measures, request.measure), request);
}

function cellsOf({groups, totals, request}: Selection) {
  return request.by ? groups : totals;
}

/** Groups are drawn at the latest period, a line over all. */
function hasFigures(selection: Selection): boolean {
  const {latest, request} = selection;
  return shown(cellsOf(selection)).some(({period}) => !request.by || request.over || period === latest);
}

/** What the table is of: the figures of its columns are of several periods. */
function titleOf(release: PublishedRelease, selection: Selection): string {
  const {measure, request} = selection;
  if (!request.by) return subtitle(release, selection, "");
  const groups = [request.by, request.by2].flatMap((by) => (by ? [breakdownLabels[by] ?? by] : []));
  const unit = measure.unit === "per cent" ? "percentage, with the counts" : unitOf(measure.unit);
  const when = selection.periods.length === 1 ? `, ${periodName(selection.latest)}` : "";
  return `${measure.label} by ${groups.join(" and ").replaceAll("_", " ")}: ${unit}${when}`;
}

function unitOf(unit: string): string {
  return isCount(unit) ? `number of ${unit}` : unit;
}

function missing(measure: Measure, {by}: Request): Block {
  const groups = by ? ` by ${(breakdownLabels[by] ?? by).replaceAll("_", " ")}` : "";
  return {
    kind: "missing",
    text: `No figure can be shown of ${lowerFirst(measure.label)}${groups}: either the records were not supplied or the numbers are too small.`
  };
}
