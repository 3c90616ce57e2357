import type {TopLevelSpec} from "vega-lite";
import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Measure} from "../measures/measure.js";
import {chart} from "./chart.js";
import {finding} from "./finding.js";
import {amount, type Beside, besideOthers, type PlaceCell, valueOf} from "./official.js";
import {officialLines} from "./official_lines.js";
import {atPeriod} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import {type Selection, select} from "./selection.js";
import {subtitle} from "./subtitle.js";
import {summary} from "./summary.js";
import {type Size, sizes} from "./theme.js";

/** What a reader asked for: a breakdown or `period` down and across, when, and beside whom. Empty where not asked. */
export interface Asked {
  readonly measure: string;
  readonly rows: string;
  readonly columns: string;
  /** A kind of period where periods are rows or columns, else one period. */
  readonly period: string;
  /** A geography of figures.csv. */
  readonly beside: string;
}

/** The words and the drawing of what was asked; the table is laid out by whoever shows it. */
interface Explored {
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly specs: Readonly<Record<Size["name"], TopLevelSpec>> | null;
}

/** The figure a reader asked for, in the same words and drawings as on the pages; null where there is none. */
export function explored(release: PublishedRelease, measure: Measure, asked: Asked): Explored | null {
  const selection = requestsOf(asked)
    .map((request) => select(release, measure, request))
    .find((found) => found !== null);
  if (!selection) return null;
  const label = labelOf(measure, selection);
  const others = asked.beside && asked.rows === "period" ? besideOne(release, measure, asked.beside) : null;
  const [wide, narrow] = sizes.map((size) => {
    const lines = others && asked.columns === "" ? officialLines(others, size) : null;
    return lines ?? chart(selection, size, {target: targetOf(release, selection)});
  });
  return {
    title: finding(selection, label),
    subtitle: subtitle(release, selection, label),
    summary: [summary(selection), besideSentence(others, selection)].filter(Boolean).join(" "),
    specs: wide && narrow ? {wide, narrow} : null
  };
}

/** What a breakdown is called. */
export function breakdownName(breakdown: string): string {
  return breakdownLabels[breakdown] ?? breakdown.replaceAll("_", " ");
}

/** A pair is asked for both ways round: the release has it one way. */
function requestsOf({measure, rows, columns, period}: Asked): Selection["request"][] {
  const [by, by2] = [rows, columns].filter((axis) => axis !== "" && axis !== "period");
  if (by && by2)
    return [
      {measure, by, by2, period},
      {measure, by: by2, by2: by, period}
    ];
  const over = rows === "period" || columns === "period" ? "time" : undefined;
  return [{measure, by, period, ...(over && by && {over})}];
}

function labelOf({figure: {kind}}: Measure, {request: {by, by2}}: Selection): string {
  const named = kind === "composition" && by2 ? [by2] : [by, by2];
  return named
    .filter((breakdown) => breakdown !== undefined)
    .map(breakdownName)
    .join(" and ");
}

function targetOf({council}: PublishedRelease, {request, measure}: Selection): number | undefined {
  return request.by ? undefined : council.targets?.[measure.id];
}

function besideOne(release: PublishedRelease, measure: Measure, name: string): Beside | null {
  const all = besideOthers(release, measure);
  const place = all && [...all.benchmarks, ...all.neighbours, ...all.others].find((one) => one.name === name);
  return all && place ? {...all, benchmarks: [place]} : null;
}

function besideSentence(others: Beside | null, {measure, latest}: Selection): string {
  const place = others?.benchmarks[0];
  if (!place) return "";
  const value = valueOf(place.cells.get(latest));
  if (value === null) return `There is no figure for ${place.name} ${atPeriod(latest)}.`;
  return `${place.name} ${atPeriod(latest)}: ${amount(measure, value)}.`;
}

/** A figure of another place in a table: its number, or the symbol that its publisher printed. */
export function placeText(measure: Measure, cell: PlaceCell | undefined): string {
  if (!cell) return "";
  const value = valueOf(cell);
  return value === null ? cell.status : amount(measure, value);
}
