/** How the neighbours' mean is called in figures.csv and on pages. */
export const neighbourMeanName = "Statistical neighbours (mean)";

/** Whom the council is set beside, by the names of figures.csv. */
export interface ComparedWith {
  /** `England`, or `England (invented)`. */
  readonly country: string;
  /** Null where no file says which region the council is in. */
  readonly region: string | null;
  /** Nearest first. */
  readonly neighbours: readonly string[];
  /** Where the figures come from: a folder of files of the department, or the facts kept with the site. */
  readonly from: "open data" | "kept facts";
}
