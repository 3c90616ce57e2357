import type {Measure, Page} from "../measures/measure.js";
import {escape} from "./html.js";

/** Where the explore page begins when scripts run, and below it every table as a link: whole without a script. */
export function exploreIndex(
  measures: readonly Measure[],
  pages: Readonly<Record<Page, string>>,
  filled: ReadonlySet<string>
): string {
  const parts = Object.entries(pages).map(([page, title]) => {
    const own = measures.filter((measure) => measure.page === page && filled.has(measure.id));
    if (own.length === 0) return "";
    const items = own.map(
      ({id, label}) =>
        `<li><a href="/measures/${id}">${escape(label)}</a> <a class="explore-file" href="./downloads/${id}.csv" rel="external" download>CSV<span class="hidden-words"> of ${escape(label)}</span></a></li>`
    );
    return `<h3>${escape(title)}</h3>\n<ul class="explore-index">\n${items.join("\n")}\n</ul>`;
  });
  return `<div class="explore" data-explore="./explore/figures.json"></div>
<h2 id="every-table">Every table</h2>
<p>Each measure with its tables, charts and definition, and its figures as a file. All of them in one file: <a href="./downloads/figures.csv" rel="external" download>figures.csv</a>.</p>
${parts.filter(Boolean).join("\n")}`;
}
