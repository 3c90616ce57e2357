import {finding} from "../figures/finding.js";
import type {PublishedRelease} from "../figures/published.js";
import {at, select} from "../figures/selection.js";
import type {Measure} from "../measures/measure.js";
import {measureOf} from "./figures.js";

/** What each measure shows, a sentence each; a measure whose figure is not shown is left out. */
export function findingsOf(
  release: PublishedRelease,
  measures: readonly Measure[],
  ids: readonly string[]
): string[] {
  return ids.flatMap((id) => {
    const selection = select(release, measureOf(measures, id), {measure: id});
    if (!selection || at(selection.totals, selection.latest)?.status !== "shown") return [];
    return [`${finding(selection, "")}.`];
  });
}
