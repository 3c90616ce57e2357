import {group} from "d3";
import type {FigureRow, RowStatus} from "../figures/figure_row.js";

/** What the cells of a table share, in the order that a packed table names it. */
const shared = ["measure", "geography", "breakdown", "breakdown2", "statistic", "unit", "source"] as const;
const numbers = ["numerator", "denominator", "value", "lower", "upper"] as const;

/** A table of figures: every period by every group, a letter a cell. */
export interface PackedTable {
  /** Words that all cells share: measure, geography, breakdown, breakdown2, statistic, unit, source. */
  readonly of: readonly number[];
  /** Which list of words its periods are. */
  readonly periods: number;
  /** Which list of words its groups are: category and category2 in turn. */
  readonly groups: number;
  /** A letter a cell, period by period: `a` the first of the statuses; a capital when numbers belong to it; a space for no cell. */
  readonly status: string;
  /** The numbers of cells with a capital, `numerator,denominator,value,lower,upper`, parted by `;`. */
  readonly numbers: string;
}

/** The rows of figures.csv, each word written once. */
export interface PackedCells {
  readonly words: readonly string[];
  readonly lists: readonly (readonly number[])[];
  readonly statuses: readonly RowStatus[];
  readonly tables: readonly PackedTable[];
}

/** Packs the rows of figures.csv for the browser: some twenty times smaller, and not a figure more or less. */
export function packCells(rows: readonly FigureRow[]): PackedCells {
  const words = index<string>();
  const lists = index<string>();
  const statuses = index<RowStatus>();
  const list = (texts: readonly string[]) => lists.of(JSON.stringify(texts.map(words.of)));
  const tables = [...group(rows, (row) => shared.map((name) => row[name]).join("|")).values()].map((own) => {
    const periods = [...new Set(own.map(({period}) => period))];
    const groups = [...new Map(own.map((row) => [groupOf(row), row])).values()];
    const cells = new Map(own.map((row) => [`${row.period}|${groupOf(row)}`, row]));
    const inOrder = periods.flatMap((period) => groups.map((one) => cells.get(`${period}|${groupOf(one)}`)));
    return {
      of: shared.map((name) => words.of(own[0]![name])),
      periods: list(periods),
      groups: list(groups.flatMap(({category, category2}) => [category, category2])),
      status: inOrder.map((row) => (row ? letter(row, statuses.of(row.status)) : " ")).join(""),
      numbers: inOrder
        .filter((row) => row !== undefined && hasNumbers(row))
        .map((row) => numbers.map((name) => row![name] ?? "").join(","))
        .join(";")
    };
  });
  return {
    words: words.all(),
    lists: lists.all().map((text) => JSON.parse(text) as number[]),
    statuses: statuses.all(),
    tables
  };
}

function groupOf({category, category2}: FigureRow): string {
  return `${category}|${category2}`;
}

function hasNumbers(row: FigureRow): boolean {
  return numbers.some((name) => row[name] !== null);
}

function letter(row: FigureRow, status: number): string {
  const small = String.fromCharCode(97 + status);
  return hasNumbers(row) ? small.toUpperCase() : small;
}

/** Numbers things in the order they are first met. */
function index<Thing>(): {of(thing: Thing): number; all(): Thing[]} {
  const known = new Map<Thing, number>();
  return {
    of(thing) {
      const place = known.get(thing) ?? known.size;
      known.set(thing, place);
      return place;
    },
    all: () => [...known.keys()]
  };
}
