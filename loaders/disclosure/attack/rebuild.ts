import {group} from "d3";
import type {Line} from "./figures.js";
import type {Fact, Sum} from "./system.js";

/** A published row as unknowns: those counted, and the rest of those they were counted among. */
export interface Row {
  readonly line: Line;
  readonly counted: number;
  readonly rest: number | null;
}

export interface Rebuilt {
  readonly unknowns: number;
  readonly facts: readonly Fact[];
  readonly rows: readonly Row[];
}

const unlimited = Number.POSITIVE_INFINITY;

/** Rebuilds from the lines alone what ties the published numbers together. */
export function rebuilt(lines: readonly Line[]): Rebuilt {
  const own = lines.filter(
    ({statistic, status}) => statistic === "value" && (status === "shown" || status === "withheld")
  );
  const counts = [...group(own, ({measure}) => measure).values()].filter(
    (all) =>
      all.some(({numerator}) => numerator !== null) && all.every(({numerator}) => (numerator ?? 0) >= 0)
  );
  const shares = new Set(counts.filter(isShare).map((all) => all[0]!.measure));
  let unknowns = 0;
  const rows = counts.flat().map(
    (line): Row => ({
      line,
      counted: unknowns++,
      rest: shares.has(line.measure) ? unknowns++ : null
    })
  );
  const at = new Map(rows.map((row) => [addressOf(row.line), row]));
  const facts = [...rows.flatMap(known), ...margins(rows, at), ...pools(rows, at), ...quarters(rows, at)];
  return {unknowns, facts, rows};
}

/** Some of a whole, not a sum of scores over children. */
function isShare(lines: readonly Line[]): boolean {
  const divided = lines.filter(({numerator, denominator}) => numerator !== null && denominator !== null);
  return divided.length > 0 && divided.every(({numerator, denominator}) => numerator! <= denominator!);
}

function known({line, counted, rest}: Row): Fact[] {
  const {numerator, denominator} = line;
  const facts: Fact[] = [];
  if (numerator !== null) facts.push({sum: [[counted, 1]], low: numerator, high: numerator});
  if (denominator !== null && rest !== null && Number.isInteger(denominator))
    facts.push({
      sum: [
        [counted, 1],
        [rest, 1]
      ],
      low: denominator,
      high: denominator
    });
  return facts;
}

/** The categories of a breakdown add up to the total, unless a table shown whole says they do not. */
function margins(rows: readonly Row[], at: ReadonlyMap<string, Row>): Fact[] {
  const divided = rows.filter(({line}) => line.breakdown !== "" && line.breakdown2 === "");
  const breakdowns = group(divided, ({line}) => [line.measure, line.breakdown].join("|"));
  return [...breakdowns.values()].flatMap((all) => {
    const parts = all.filter(
      ({line, rest}) => rest === null || line.numerator === null || line.denominator !== null
    );
    const tables = [...group(parts, ({line}) => [line.geography, line.period].join("|")).values()];
    const whole = (row: Row) => at.get(addressOf({...row.line, breakdown: "", category: ""}));
    return (["counted", "rest"] as const).flatMap((part) => {
      const ties = tables.flatMap((table) => {
        const total = whole(table[0]!);
        const unknown = (row: Row) => (part === "counted" ? row.counted : row.rest);
        if (!total || unknown(total) === null) return [];
        const sum: Sum = [...table.map((row) => [unknown(row)!, 1] as const), [unknown(total)!, -1]];
        return [{sum, gap: gap(table, total, part)}];
      });
      // Everyone divided among categories: the others of each category are no parts of a whole.
      if (part === "rest" && all.some((row) => isEveryone(whole(row)))) return [];
      const gaps = ties.flatMap((tie) => tie.gap ?? []);
      if (gaps.every((value) => value === 0)) return ties.map(({sum}) => ({sum, low: 0, high: 0}));
      if (gaps.every((value) => value <= 0)) return ties.map(({sum}) => ({sum, low: -unlimited, high: 0}));
      return [];
    });
  });
}

function isEveryone(total: Row | undefined): boolean {
  return (
    total !== undefined && total.line.numerator !== null && total.line.numerator === total.line.denominator
  );
}

/** By how much the shown parts differ from the shown total; null where something is hidden. */
function gap(table: readonly Row[], total: Row, part: "counted" | "rest"): number | null {
  const value = ({line}: Row) =>
    part === "counted"
      ? line.numerator
      : line.denominator === null || line.numerator === null
        ? null
        : line.denominator - line.numerator;
  const values = table.map(value);
  const whole = value(total);
  if (whole === null || values.some((each) => each === null)) return null;
  return values.reduce((sum: number, each) => sum + each!, 0) - whole;
}

/** Pooled years are the sum of their years. */
function pools(rows: readonly Row[], at: ReadonlyMap<string, Row>): Fact[] {
  return rows.flatMap((row) => {
    if (!row.line.period.includes(" to ")) return [];
    const [from = 0, to = 0] = row.line.period.split(" to ").map((year) => Number(year.slice(0, 4)));
    const periods = Array.from(
      {length: to - from + 1},
      (_, index) => `${from + index}-${String((from + index + 1) % 100).padStart(2, "0")}`
    );
    return sumsTo(
      row,
      periods.map((period) => at.get(addressOf({...row.line, period}))),
      0
    );
  });
}

/** A year holds at most what its quarters hold together, and at least what each holds. */
function quarters(rows: readonly Row[], at: ReadonlyMap<string, Row>): Fact[] {
  return rows.flatMap((row) => {
    if (!/^\d{4}-\d{2}$/.test(row.line.period)) return [];
    return sumsTo(
      row,
      [1, 2, 3, 4].map((quarter) =>
        at.get(addressOf({...row.line, period: `${row.line.period} Q${quarter}`}))
      ),
      unlimited
    );
  });
}

function sumsTo(whole: Row, parts: readonly (Row | undefined)[], high: number): Fact[] {
  if (parts.some((part) => part === undefined)) return [];
  const fact = (unknown: (row: Row) => number | null): Fact[] =>
    unknown(whole) === null
      ? []
      : [{sum: [...parts.map((part) => [unknown(part!)!, 1] as const), [unknown(whole)!, -1]], low: 0, high}];
  const sums = [...fact((row) => row.counted), ...fact((row) => row.rest)];
  return sums.filter(({sum}) => isConsistent(sum, whole, parts, high));
}

/** A tie that shown numbers refute is not one. */
function isConsistent(_: Sum, whole: Row, parts: readonly (Row | undefined)[], high: number): boolean {
  const values = parts.map((part) => part!.line.numerator);
  if (whole.line.numerator === null || values.some((value) => value === null)) return true;
  const difference = values.reduce((sum: number, value) => sum + value!, 0) - whole.line.numerator;
  return difference >= 0 && difference <= high;
}

export function addressOf(line: Line): string {
  return [
    line.measure,
    line.geography,
    line.period,
    line.breakdown,
    line.category,
    line.breakdown2,
    line.category2
  ].join("|");
}
