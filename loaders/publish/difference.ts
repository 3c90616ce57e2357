import {group} from "d3";
import type {FigureRow} from "../figures/figure_row.js";

/** A figure that was shown before and is shown now. */
export interface Moved {
  readonly then: FigureRow;
  readonly now: FigureRow;
  /** Whether it moved by more than is expected of a figure of its size. */
  readonly unexpected: boolean;
}

/** A table that has fewer figures than before, shown or withheld: `children-in-care by sex`. */
export interface Shrunken {
  readonly table: string;
  readonly before: number;
  readonly after: number;
}

/** Every published figure, old against new. */
export interface Difference {
  readonly appeared: readonly FigureRow[];
  readonly vanished: readonly FigureRow[];
  readonly moved: readonly Moved[];
  readonly shrunken: readonly Shrunken[];
}

/** Compares the shown rows of two releases. A figure is the same when everything but its numbers is. */
export function difference(before: readonly FigureRow[], after: readonly FigureRow[]): Difference {
  const [old, fresh] = [byKey(before, ["shown"]), byKey(after, ["shown"])];
  return {
    appeared: [...fresh].filter(([key]) => !old.has(key)).map(([, row]) => row),
    vanished: [...old].filter(([key]) => !fresh.has(key)).map(([, row]) => row),
    moved: [...fresh].flatMap(([key, now]) => {
      const then = old.get(key);
      if (!then || !numbers.some((name) => then[name] !== now[name])) return [];
      return [{then, now, unexpected: unexpected(then, now)}];
    }),
    shrunken: shrunken([...byKey(before, counted).values()], [...byKey(after, counted).values()])
  };
}

/** A withheld figure is still there: what is protected changes with every release, and nothing is missing. */
const counted = ["shown", "withheld"];

const numbers = ["numerator", "denominator", "value"] as const;

/**
 * A past figure moves only by corrections. More than 2% of its count (and more than 2) is more than those; in a
 * percentage, more than 2 points; in anything else, more than a tenth.
 */
function unexpected(then: FigureRow, now: FigureRow): boolean {
  if (then.value === null || now.value === null) return then.value !== now.value;
  const size = Math.abs(now.value - then.value);
  if (now.unit === "per cent") return size > 2;
  if (now.denominator === null && now.numerator !== null) return size > Math.max(2, 0.02 * then.value);
  return size > 0.1 * Math.abs(then.value);
}

/** Tables that are empty now, or have lost more than a fifth of their figures and more than four. */
function shrunken(before: readonly FigureRow[], after: readonly FigureRow[]): Shrunken[] {
  const left = group(after, tableOf);
  return [...group(before, tableOf)].flatMap(([table, rows]) => {
    const [many, few] = [rows.length, left.get(table)?.length ?? 0];
    const lost = many - few;
    return few === 0 || (lost > 4 && lost > 0.2 * many) ? [{table, before: many, after: few}] : [];
  });
}

function tableOf({measure, breakdown, breakdown2}: FigureRow): string {
  const by = [breakdown, breakdown2].filter(Boolean).join(" and ");
  return by ? `${measure} by ${by}` : measure;
}

/** Our own figures; official figures of other places come and go as the department publishes. */
function byKey(rows: readonly FigureRow[], statuses: readonly string[]): Map<string, FigureRow> {
  const own = rows.find(({source}) => source.includes("SSDA903 exports"))?.geography;
  const asked = rows.filter(({status, geography}) => statuses.includes(status) && geography === own);
  return new Map(asked.map((row) => [keyOf(row), row]));
}

function keyOf(row: FigureRow): string {
  const {measure, period, breakdown, category, breakdown2, category2, statistic} = row;
  return [measure, period, breakdown, category, breakdown2, category2, statistic].join("|");
}
