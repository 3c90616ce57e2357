import type {Council} from "../council.js";
import type {FigureRow} from "../figures/figure_row.js";
import type {PublishedRelease} from "../figures/published.js";
import {published, type Told} from "../publish/published.js";
import {type Narrative, narrativeOf} from "./narrative.js";
import {noWords, type Words} from "./words.js";

/** What a report needs beside the release: who wrote what, and words that were approved. */
interface ReportParts {
  readonly narrative: Narrative;
  readonly words: Words;
}

/** What the pages are drawn from, with what the reports need. */
export type ReportedRelease = PublishedRelease & {readonly report?: ReportParts | undefined};

export function reportParts(council: Pick<Council, "file">, words: Words): ReportParts {
  return {narrative: narrativeOf(council), words};
}

/** What the pages and the reports of a release are made from. */
export function reported(
  rows: readonly FigureRow[],
  council: Council,
  made: Told & {readonly words: Words}
): ReportedRelease {
  return {...published(rows, council, made), report: reportParts(council, made.words)};
}

export const noParts: ReportParts = {narrative: {}, words: noWords};
