import {eventsHtml} from "./events.js";
import type {Drawn, Options} from "./figure.js";
import {escape} from "./html.js";
import {periodList} from "./other_periods.js";
import type {Selection} from "./selection.js";
import {share} from "./share.js";
import {summary, summaryHtml} from "./summary.js";
import {table} from "./table.js";
import {usualWords} from "./usual.js";

/** The figure as its page has it; `root` leads to the root of the site. */
export function figureHtml(made: Drawn, {level = 3, root = "./", note = true}: Options): string {
  const {id, title, selection, subtitle: about} = made;
  const {measure} = selection;
  return `<figure class="figure" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${periodList(id, selection.latest, made.others, root)}
${shownParts(made, root)}
${measure.footnote && note && made.pictures ? `<p class="figure-note">${escape(measure.footnote)}</p>` : ""}
<p class="figure-links"><a href="/measures/${measure.id}">How this is counted</a> <a href="${root}downloads/${measure.id}.csv" rel="external" download>Download the figures (CSV)</a></p>
${made.pictures ? share({id, title, measure: measure.id, drawn: true, root}, made.council) : ""}
</figure>`;
}

/** Why there is nothing to draw: records that were not supplied, or numbers that are withheld. */
function missing({measure, totals, groups}: Selection, file: string | undefined): string {
  const supplied = [...totals, ...groups].some(({status}) => status === "withheld" || status === "shown");
  if (!supplied && measure.page === "distance")
    return "This cannot be known: the exports say of no child how far from home, or in whose area, they live.";
  if (supplied || !file) return "There is no chart: none of these figures can be shown.";
  return `These records were not supplied. The council’s own file ${file}.csv brings them; its template is data/templates/${file}.csv.`;
}

/** The chart, the words and the table; one sentence where nothing can be drawn. */
export function shownParts(made: Drawn, root: string): string {
  const {id, title, selection, subtitle: about, pictures, file, usual, recent, events, isCoarser} = made;
  if (!pictures) return `<p class="figure-empty">${escape(missing(selection, file))}</p>`;
  const variation = usual ? usualWords(usual, selection).join(" ") : (recent ?? "");
  const name = `${title}. ${summary(selection)}`;
  return `<div class="chart" role="img" aria-label="${escape(name)}" data-spec="${root}figures/${id}.json">
<div class="chart-wide">${pictures.wide}</div>
<div class="chart-narrow">${pictures.narrow}</div>
</div>
${eventsHtml(events)}
${summaryHtml(selection)}
${isCoarser ? `<p class="figure-note">In finer groups most of these figures would have to be withheld, to protect children.</p>` : ""}
${variation ? `<p class="figure-summary figure-usual">${escape(variation)}</p>` : ""}
<details class="figure-data">
<summary>Table of these figures</summary>
${table(selection, about)}
</details>`;
}
