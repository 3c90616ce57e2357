import type {Measure} from "../measures/measure.js";
import {type Change, changeOf} from "./change.js";
import {finding} from "./finding.js";
import {escape} from "./html.js";
import type {PublishedRelease} from "./published.js";
import {at, select} from "./selection.js";

/** Findings that stand in the open; the others are a click away. */
const most = 6;

/** The findings of a page's measures, each a link to its figures: changes beyond chance first, what stayed the same last. */
export function whatChanged(release: PublishedRelease, measures: readonly Measure[]): string {
  const found = measures.flatMap((measure) => told(release, measure));
  const lines = [...found].sort((a, b) => a.rank - b.rank).map(({html}) => html);
  const [open, more] = [lines.slice(0, most), lines.slice(most)];
  if (open.length === 0)
    return '<p class="figure-empty">None of these figures can be shown. Below, each says why.</p>';
  const rest =
    more.length > 0
      ? `\n<details class="what-changed-more">\n<summary>${more.length} more figures of this page</summary>\n<ul>\n${more.join("\n")}\n</ul>\n</details>`
      : "";
  return `<div class="what-changed">\n<ul>\n${open.join("\n")}\n</ul>${rest}\n</div>`;
}

function told(release: PublishedRelease, measure: Measure): {readonly rank: number; readonly html: string}[] {
  const selection = select(release, measure, {measure: measure.id});
  const now = selection && at(selection.totals, selection.latest);
  // That nothing may be shown is no change; a whole is told by its parts, the total of attendance by its roles.
  if (!selection || now?.status !== "shown" || measure.figure.kind === "composition") return [];
  if (measure.id === "review-attendance") return [];
  const rank = ranked(changeOf(measure, selection.totals, selection.latest));
  return [{rank, html: `<li><a href="/measures/${measure.id}">${escape(finding(selection, ""))}</a></li>`}];
}

function ranked(change: Change | null): number {
  if (!change) return 3;
  if (change.direction === "same") return 2;
  return change.told === "real" ? 0 : 1;
}
