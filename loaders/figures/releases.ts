/** A release of the site, as the council's own log of releases tells it. Dates are `2025-06-12`. */
export interface ReleaseNote {
  readonly number: number;
  readonly published: string;
  /** The extract date of the exports it was made from. */
  readonly dataDate: string;
  readonly next?: string | undefined;
  /** What changed, was corrected or was added, a sentence each. */
  readonly notes: readonly string[];
}

/** The log, newest first, and the entry of the release being published; without one when it is not yet in the log. */
export interface Releases {
  readonly all: readonly ReleaseNote[];
  readonly now?: ReleaseNote | undefined;
}
