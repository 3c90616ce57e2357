import {csvParse} from "d3";

/** A line of figures.csv as a reader finds it. */
export interface Line {
  readonly measure: string;
  readonly geography: string;
  readonly period: string;
  readonly breakdown: string;
  readonly category: string;
  readonly breakdown2: string;
  readonly category2: string;
  readonly statistic: string;
  readonly status: string;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** As printed, with its decimals; empty where there is none. */
  readonly value: string;
  readonly lower: string;
  readonly upper: string;
  readonly unit: string;
  /** Shown by others or in an earlier release, and not by this one. */
  readonly isOthers?: boolean;
  /** Withheld because the department withholds it, whatever its number. */
  readonly isFollowed?: boolean;
  /** Any number printed in the line, whatever its status. */
  readonly numbers: readonly string[];
}

interface Shown extends Omit<Line, "status" | "value" | "lower" | "upper" | "numbers"> {
  readonly value: number | null;
}

/** What was published cannot be read. */
export class Unreadable extends Error {}

/** Reads figures.csv, or the measures printed unprotected, which have no status and say everything. */
export function linesOf(text: string): Line[] {
  const rows = csvParse(text);
  if (!rows.columns.includes("measure") || !rows.columns.includes("numerator"))
    throw new Unreadable("figures.csv has no measure and numerator columns.");
  const number = (value: string | undefined) => (value === undefined || value === "" ? null : Number(value));
  return rows.map((row) => ({
    measure: row.measure ?? "",
    geography: row.geography ?? "",
    period: row.period ?? "",
    breakdown: row.breakdown ?? "",
    category: row.category ?? "",
    breakdown2: row.breakdown2 ?? "",
    category2: row.category2 ?? "",
    statistic: row.statistic ?? "",
    status: row.status ?? "shown",
    numerator: number(row.numerator),
    denominator: number(row.denominator),
    value: row.value ?? "",
    lower: row.lower ?? "",
    upper: row.upper ?? "",
    unit: row.unit ?? "",
    numbers: [row.numerator, row.denominator, row.value, row.lower, row.upper].flatMap((text) =>
      text ? [text] : []
    )
  }));
}

/** A figure that is shown elsewhere, or withheld there, as a line. */
export function lineOf(figure: Shown, status = "shown"): Line {
  const text = (number: number | null) => (number === null ? "" : String(number));
  return {
    ...figure,
    status,
    value: text(figure.value),
    lower: "",
    upper: "",
    numbers: [figure.numerator, figure.denominator, figure.value].map(text).filter((number) => number !== "")
  };
}

/** What names a line in a finding: never a number. */
export function nameOf(line: Line): string {
  const parts = [line.breakdown, line.category, line.breakdown2, line.category2].filter(
    (part) => part !== ""
  );
  return [line.measure, line.period, ...parts].join(", ");
}

/** All that names a line, in one text. */
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
