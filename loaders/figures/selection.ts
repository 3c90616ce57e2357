import {group} from "d3";
import type {Measure} from "../measures/measure.js";
import {type Kind, kindOf} from "./periods.js";
import type {PublishedCell, PublishedRelease, ShownCell} from "./published.js";

/** What a figure is asked to show. `period` is a kind of period, or one period by its label. */
export interface Request {
  readonly measure: string;
  readonly by?: string | undefined;
  readonly by2?: string | undefined;
  readonly period?: string | undefined;
  /** "time" shows groups year by year instead of at the latest. */
  readonly over?: string | undefined;
}

/** The cells of a figure: what it shows at which periods, oldest first. */
export interface Selection {
  readonly measure: Measure;
  readonly request: Request;
  readonly kind: Kind;
  readonly periods: readonly string[];
  readonly latest: string;
  /** The whole measure, one cell a period; missing in measures that have only groups. */
  readonly totals: readonly PublishedCell[];
  /** The groups asked for, each in every period, in the order of the release. */
  readonly groups: readonly PublishedCell[];
}

/** Picks the council's own cells for a figure; null where the release has none. */
export function select(release: PublishedRelease, measure: Measure, request: Request): Selection | null {
  const own = cellsOf(release).get(measure.id) ?? [];
  const kinds = own.map((cell) => kindOf(cell.period));
  const kind = (request.period && isKind(request.period) ? request.period : preferred(kinds)) as Kind;
  const chosen = own.filter((cell) => inKind(cell.period, kind, request.period));
  const totals = chosen.filter((cell) => cell.breakdown === "" && cell.breakdown2 === "");
  const groups = chosen.filter(
    (cell) => request.by && cell.breakdown === request.by && cell.breakdown2 === (request.by2 ?? "")
  );
  const periods = [...new Set(begun(inOrder(request.by ? groups : totals)).map((cell) => cell.period))];
  const latest = periods.at(-1);
  if (!latest) return null;
  return {
    measure,
    request,
    kind,
    periods,
    latest,
    totals: inOrder(totals.filter((cell) => periods.includes(cell.period))),
    groups: inOrder(groups.filter((cell) => periods.includes(cell.period)))
  };
}

/** Without the years before there were records: a measure begins where its first figure is, shown or withheld. */
function begun(cells: readonly PublishedCell[]): readonly PublishedCell[] {
  const first = cells.find(({status}) => status !== "not available");
  return first ? cells.filter(({period}) => period >= first.period) : cells;
}

/** The council's own figures by measure, sorted out once a release. */
function cellsOf(release: PublishedRelease): ReadonlyMap<string, readonly PublishedCell[]> {
  const known = sorted.get(release);
  if (known) return known;
  const own = release.cells.filter((cell) => cell.statistic === "value" && isOwn(release, cell));
  const cells = group(own, ({measure}) => measure);
  sorted.set(release, cells);
  return cells;
}

const sorted = new WeakMap<PublishedRelease, ReadonlyMap<string, readonly PublishedCell[]>>();

/** Those with numbers. */
export function shown(cells: readonly PublishedCell[]): ShownCell[] {
  return cells.filter((cell) => cell.status === "shown");
}

/** The cell of one period. */
export function at(cells: readonly PublishedCell[], period: string): PublishedCell | undefined {
  return cells.find((cell) => cell.period === period);
}

/** The categories of the groups, in the order of the release. */
export function categoriesOf(cells: readonly PublishedCell[]): string[] {
  return [...new Set(cells.map((cell) => cell.category))];
}

function isOwn({council}: PublishedRelease, {geography}: PublishedCell): boolean {
  return geography === council.name || geography === council.shortName;
}

function isKind(period: string): boolean {
  return ["year end", "quarter end", "year", "quarter", "half-year", "pooled"].includes(period);
}

/** Years before quarters: the year-end and the year are what the council is judged by. */
function preferred(kinds: readonly Kind[]): Kind {
  const order: Kind[] = ["year end", "year", "quarter end", "quarter", "half-year", "pooled"];
  return order.find((kind) => kinds.includes(kind)) ?? "year";
}

function inKind(period: string, kind: Kind, asked: string | undefined): boolean {
  if (asked && !isKind(asked)) return period === asked;
  const own = kindOf(period);
  // 31 March is also the end of a quarter.
  return own === kind || (kind === "quarter end" && own === "year end");
}

function inOrder(cells: readonly PublishedCell[]): PublishedCell[] {
  return [...cells].sort((a, b) => a.period.localeCompare(b.period));
}
