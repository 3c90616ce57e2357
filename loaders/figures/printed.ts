/** A figure printed in a report, as a page may show it: nothing of its value is here where it may not be repeated. */
export interface PrintedRow {
  readonly id: string;
  readonly council: string;
  readonly year: string;
  readonly period: string;
  /** The catalogue's measure; empty where none fits. */
  readonly measure: string;
  readonly subject: string;
  /** Whose figure it is: `council`, `target`, `guidance`, `England` … */
  readonly whose: string;
  /** "94.4%", "168 children"; null where it is not repeated. */
  readonly text: string | null;
  readonly document: string;
  readonly paragraph: string;
}

/** Something printed that does not fit; the sentence is safe to show. */
interface PrintedFinding {
  readonly council: string;
  readonly check: string;
  readonly document: string;
  readonly paragraph: string;
  readonly sentence: string;
}

/** A printed figure beside the department's of today. */
interface PrintedBeside {
  readonly council: string;
  readonly period: string;
  readonly sentence: string;
  readonly source: string;
}

export interface PrintedReports {
  readonly figures: readonly PrintedRow[];
  readonly findings: readonly PrintedFinding[];
  readonly beside: readonly PrintedBeside[];
}

/** The address of a council's page: `bath-and-north-east-somerset`. */
export function slugOf(council: string): string {
  return council
    .toLowerCase()
    .replace(/[^a-z]+/g, "-")
    .replace(/^-|-$/g, "");
}

/** The councils whose reports were read, in the order of the alphabet. */
export function councilsOf({figures}: PrintedReports): string[] {
  return [...new Set(figures.map(({council}) => council))].sort();
}
