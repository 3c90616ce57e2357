import type {Measure} from "../measures/measure.js";
import type {Drawing} from "./blocks.js";
import {manyComparisonsWords} from "./caution_words.js";
import type {Compared} from "./groups_compared.js";
import {escape} from "./html.js";
import {countText} from "./numbers.js";

/** What a page compares: for each comparison, whether it looks unusual at 1 in 20. */
export type PageComparisons = Map<string, boolean>;

/** Stands where the number of comparisons will be said, once the whole page is drawn. */
export const countPlace = "<!-- comparison count -->";

/** Notes a comparison of groups; the same one drawn twice is one, and one that is not shown is none. */
export function noteCompared(
  {comparisons}: Pick<Drawing, "comparisons">,
  measure: Measure,
  by: string,
  {group, comparison: {verdict}}: Compared
): void {
  if (verdict === "not shown") return;
  const unusual = verdict === "higher" || verdict === "lower";
  comparisons.set([measure.id, by, group.category, group.period].join("|"), unusual);
}

/** Notes a figure of the council beside others': England's outside its range, or its own outside a funnel. */
export function noteBeside(
  {comparisons}: Pick<Drawing, "comparisons">,
  measure: Measure,
  against: string,
  unusual: boolean
): void {
  comparisons.set([measure.id, "beside", against].join("|"), unusual);
}

/** How many figures a page compares, how many would look unusual by chance alone, and how many do. */
export function comparisonCount(comparisons: PageComparisons): string {
  if (comparisons.size < 2) return "";
  const unusual = [...comparisons.values()].filter(Boolean).length;
  const found =
    unusual === 0 ? "None of them does." : `${countText(unusual)} of them ${unusual === 1 ? "does" : "do"}.`;
  const ofGroups = [...comparisons.keys()].some((key) => !key.includes("|beside|"));
  const apart = ofGroups
    ? "Figures of three years hold those of single years, and groups hold the same children, so they are not separate trials."
    : "Some of them rest on the same children, so they are not separate trials.";
  return `<p class="figure-note comparison-count">${escape(`${manyComparisonsWords(comparisons.size)} ${found} ${apart}`)}</p>`;
}
