import type {Measure} from "../../measures/measure.js";
import {type Definition, definitionsOf, inferred} from "./definitions.js";
import {type Line, nameOf} from "./figures.js";
import {type Row, rowOf} from "./groups.js";
import {placeOf} from "./place.js";
import type {Fact, Sum} from "./system.js";
import {Tables} from "./tables.js";

/** A line with the sums behind its numbers. */
export interface Described {
  readonly row: Row;
  readonly counted: Sum | null;
  readonly among: Sum | null;
}

export interface Rebuilt {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly tables: Tables;
  readonly described: readonly Described[];
  /** What is printed, and what adds up to what. */
  readonly facts: readonly Fact[];
}

/** Rebuilds from the lines, and from what the definitions say, what ties the published numbers together. */
export function rebuilt(lines: readonly Line[], measures: readonly Measure[]): Rebuilt {
  const own = ownLines(lines);
  const told = definitionsOf(measures);
  const untold = own.filter(({measure}) => !told.has(measure));
  const definitions = new Map([...inferred(untold), ...told]);
  const rows = own.flatMap((line) => rowOf(line, definitions.get(line.measure)!) ?? []);
  const tables = new Tables(rows, definitions);
  const described = rows
    .filter(({line}) => line.status === "shown" || line.status === "withheld")
    .map((row) => describedIn(tables, row));
  const facts = [...described.flatMap(printed), ...unlikeNoughts(described)];
  return {definitions, tables, described, facts: [...facts, ...tables.margins()]};
}

type Known = Pick<Rebuilt, "definitions" | "tables" | "described">;

/** What other lines print of the same tables. */
export function printedIn(lines: readonly Line[], site: Known): Fact[] {
  return describedBy(lines, site).flatMap(printed);
}

/** Which of these lines' figures are something, since noughts would be shown. */
export function noughtsIn(lines: readonly Line[], site: Known): (Fact & {readonly isFollowed: boolean})[] {
  return unlikeNoughts(describedBy(lines, site));
}

function describedBy(lines: readonly Line[], {definitions, tables, described}: Known): Described[] {
  const place = described[0]?.row.line.geography;
  return lines
    .filter(({status, geography}) => geography === place && (status === "shown" || status === "withheld"))
    .flatMap((line) => {
      const definition = definitions.get(line.measure);
      const row = definition && rowOf(line, definition);
      return row ? [describedIn(tables, row)] : [];
    });
}

function describedIn(tables: Tables, row: Row): Described {
  return {
    row,
    counted: row.counted && tables.sum(row.counted),
    among: row.among && tables.sum(row.among)
  };
}

function tableOf({measure, period, breakdown, breakdown2}: Line): string {
  return [measure, period, breakdown, breakdown2].join("|");
}

/** The council's own figures. */
function ownLines(lines: readonly Line[]): Line[] {
  const place = placeOf(lines);
  return lines.filter(({statistic, geography}) => statistic === "value" && geography === place);
}

function printed({row, counted, among}: Described): Fact[] {
  const {line, definition} = row;
  const name = nameOf(line);
  const exactly = (sum: Sum | null, number: number | null): Fact[] =>
    sum === null || number === null ? [] : [{sum, low: number, high: number, name}];
  if (line.status === "withheld") return [];
  const isCounted = definition.kind !== "average";
  const people = definition.kind === "events" ? null : line.denominator;
  return [
    ...(isCounted ? exactly(counted, line.numerator) : []),
    ...exactly(among, people),
    ...(line.numerator === null || line.denominator === null ? byPercentage(row, counted, among, name) : [])
  ];
}

/** A nought of one characteristic is shown: one that its table does not show is something. */
function unlikeNoughts(described: readonly Described[]): (Fact & {readonly isFollowed: boolean})[] {
  const shown = new Set(
    described
      .filter(({row}) => row.line.status === "shown" && !row.line.isOthers)
      .map(({row}) => tableOf(row.line))
  );
  return described.flatMap(({row: {line, definition, characteristics}, counted}) => {
    const isPlain = definition.kind === "count" || definition.kind === "composition";
    if (!isPlain || line.status !== "withheld" || characteristics !== 1 || counted === null) return [];
    if (!shown.has(tableOf(line))) return [];
    const isFollowed = line.isFollowed ?? false;
    const high = Number.POSITIVE_INFINITY;
    return [{sum: counted, low: 1, high, name: nameOf(line), isGuess: true, isFollowed}];
  });
}

/** A percentage without its counts still says between which shares those counted are. */
function byPercentage({line, definition}: Row, counted: Sum | null, among: Sum | null, name: string): Fact[] {
  const isShare = definition.kind === "share" || definition.kind === "composition";
  if (!isShare || line.value === "" || counted === null || among === null) return [];
  const places = line.value.split(".")[1]?.length ?? 0;
  const unit = 10 ** places;
  const shown = Math.round(Number(line.value) * unit);
  const limit = (half: number): Sum => [
    ...counted.map(([unknown, times]) => [unknown, times * 200 * unit] as const),
    ...among.map(([unknown, times]) => [unknown, -times * (2 * shown + half)] as const)
  ];
  return [
    {sum: limit(-1), low: 0, high: Number.POSITIVE_INFINITY, name},
    {sum: limit(1), low: Number.NEGATIVE_INFINITY, high: 0, name}
  ];
}
