import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";

/** A figure as a report printed it. `data/published/README.md` says what each column means. */
export interface PrintedFigure {
  /** Unique across all documents; `base` and findings name it. */
  readonly id: string;
  readonly council: string;
  /** The reporting year, `2017-18`. */
  readonly year: string;
  /** As fine as printed: a date, a month in words, a year, a quarter, a span with "to". */
  readonly period: string;
  /** The catalogue's id; empty where no measure fits. */
  readonly measure: string;
  readonly subject: string;
  /** Null where the report prints that it has none. */
  readonly value: number | null;
  readonly unit: string;
  readonly asPrinted: string;
  readonly document: string;
  readonly paragraph: string;
  /** False: checked, never displayed, because it is or gives a count of 1 to 5 people. */
  readonly show: boolean;
  /** `council`, or whom the figure is about instead: England, guidance, target … */
  readonly whose: string;
  /** What is counted: children, reviews, files … */
  readonly counted: string;
  readonly ages: string;
  /** `5 to 10`, for a figure of one band of several. */
  readonly band: string;
  /** The id of the figure this one is a part or a percentage of; empty when none is printed. */
  readonly base: string;
  readonly relations: readonly Relation[];
}

/** The part a figure plays in one statement of the report, such as `reviewed:percentage`. */
interface Relation {
  readonly group: string;
  readonly role: string;
}

/** Reads every CSV of a folder, in the order of their names. */
export function readPublished(folder: string): PrintedFigure[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".csv"))
    .sort()
    .flatMap((name) => parsePublished(readFileSync(join(folder, name), "utf8")));
}

/** Reads one CSV given as text. */
export function parsePublished(csv: string): PrintedFigure[] {
  return csvParse(csv).map((row) => ({
    id: row.id ?? "",
    council: row.council ?? "",
    year: row.year ?? "",
    period: row.period ?? "",
    measure: row.measure ?? "",
    subject: row.subject ?? "",
    value: row.value ? Number(row.value) : null,
    unit: row.unit ?? "",
    asPrinted: row.as_printed ?? "",
    document: row.document ?? "",
    paragraph: row.paragraph ?? "",
    show: row.show !== "false",
    whose: row.whose ?? "council",
    counted: row.counted ?? "",
    ages: row.ages ?? "",
    band: row.band ?? "",
    base: row.base ?? "",
    relations: (row.relations ?? "").split(" ").filter(Boolean).map(relation)
  }));
}

function relation(text: string): Relation {
  const [group = "", role = ""] = text.split(":");
  return {group, role};
}
