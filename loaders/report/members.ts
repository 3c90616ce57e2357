import {escape} from "../figures/html.js";
import {keyFigures} from "../figures/key_figures.js";
import {measureOf} from "./figures.js";
import {findingsOf} from "./findings.js";
import type {Material} from "./make.js";
import {upTo} from "./years.js";

const key = [
  "children-in-care",
  "three-or-more-placements",
  "within-20-miles",
  "reviews-on-time",
  "participation-views-conveyed",
  "iro-caseload"
];

const told = [
  "children-starting",
  "children-ceasing",
  "long-term-stability",
  "children-all-reviews-on-time",
  "challenges",
  "challenges-resolved-in-time"
];

const ask = [
  "Which of these figures worries the service most, and what has it changed?",
  "Which groups of children do worse than others, and how sure can we be?",
  "What became of the recommendations of last year?",
  "Where is a figure missing because nothing was recorded?"
];

/** One page for councillors: six figures, six sentences and what to ask. */
export function membersHtml({release: whole, measures}: Material, year: string): string {
  const release = upTo(whole, year);
  const findings = findingsOf(release, measures, told);
  const known = key.map((id) => measureOf(measures, id));
  return `<div class="members">
${keyFigures(release, known).replaceAll(/<a href="[^"]*">([^<]*)<\/a>/g, "$1")}
<h2>What else happened</h2>
<ul>
${findings.map((text) => `<li>${escape(text)}</li>`).join("\n")}
</ul>
<h2>What to ask</h2>
<ul>
${ask.map((text) => `<li>${text}</li>`).join("\n")}
</ul>
<p>Figures of this size move by chance from year to year. A difference is called a rise or a fall only where chance alone would not easily explain it. Small numbers are not shown, so that no child can be recognised.</p>
</div>`;
}
