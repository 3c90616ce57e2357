import {touched} from "../checks/rule.js";
import type {Finding} from "../checks/run.js";
import type {Fault} from "../exports/fault.js";
import type {Measure} from "../measures/measure.js";

/** One line of a report: a rule or a fault of reading, in one file and column. Counts, files and lines; never a value. */
export interface ReportRow {
  /** The rule's number, or empty for a fault of reading. */
  readonly rule: string;
  readonly kind: string;
  readonly fatal: boolean;
  readonly file: string;
  readonly column: string;
  readonly rows: number;
  /** Children with a row at fault under the rule, in all files; empty where none are known. */
  readonly children: number | "";
  readonly lines: readonly number[];
  /** Ids of the measures whose figures it may change. */
  readonly measures: readonly string[];
  readonly sentence: string;
}

export interface CheckReport {
  readonly council: string;
  readonly extractDate: string;
  readonly files: number;
  readonly rows: readonly ReportRow[];
  /** What stitching and declared corrections did, in sentences. */
  readonly repairs: readonly string[];
}

/** What the rules found, as lines of a report. */
export function findingRows(findings: readonly Finding[], measures: readonly Measure[]): ReportRow[] {
  return findings.flatMap(({rule, children, places}) =>
    places.map(({file, column, rows, lines}) => ({
      rule: rule.number,
      kind: rule.name,
      fatal: false,
      file,
      column,
      rows,
      children,
      lines,
      measures: touched(rule, measures),
      sentence: rule.sentence
    }))
  );
}

/** What was found while reading, as lines of a report. */
export function faultRows(faults: readonly Fault[]): ReportRow[] {
  return faults.map(({kind, fatal, file, column, count, lines, message}) => ({
    rule: "",
    kind,
    fatal,
    file,
    column,
    rows: count,
    children: "",
    lines,
    measures: [],
    sentence: message
  }));
}
