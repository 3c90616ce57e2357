import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Measure, Page} from "../measures/measure.js";
import {figureId, type Options} from "./figure.js";
import {escape, listed} from "./html.js";

/** Links to measures, under their subjects or of one page. */
export function measureIndex(
  measures: readonly Measure[],
  pages: Readonly<Record<Page, string>>,
  page: string | undefined
): string {
  const groups = Object.entries(pages).filter(([id]) => !page || id === page);
  return groups
    .map(([id, title]) => {
      const own = measures.filter((measure) => measure.page === id);
      if (own.length === 0) return "";
      const links = own.map(
        (measure) => `<li><a href="/measures/${measure.id}">${escape(measure.label)}</a></li>`
      );
      const heading = page ? "" : `<h3>${escape(title)}</h3>\n`;
      return `${heading}<ul class="measure-index">\n${links.join("\n")}\n</ul>`;
    })
    .join("\n");
}

/** Where a measure's page leads: its story, and the measures before and after it. */
export function measureLinks(
  measure: Measure,
  measures: readonly Measure[],
  pages: Readonly<Record<Page, string>>
): string {
  const index = measures.indexOf(measure);
  const [previous, next] = [measures[index - 1], measures[index + 1]];
  const link = (to: Measure | undefined, rel: string, word: string) =>
    to ? `<a rel="${rel}" href="/measures/${to.id}">${word}: ${escape(to.label)}</a>` : "";
  return `<nav class="measure-links" aria-label="Other measures">
<a href="/${measure.page}">Part of: ${escape(pages[measure.page])}</a>
${link(previous, "prev", "Previous")}
${link(next, "next", "Next")}
</nav>`;
}

/** The stories before and after one, in the order of the navigation. */
export function storyLinks(
  measures: readonly Measure[],
  pages: Readonly<Record<Page, string>>,
  page: string
): string {
  const used = Object.entries(pages).filter(([id]) => measures.some((measure) => measure.page === id));
  const index = used.findIndex(([id]) => id === page);
  if (index < 0) throw new Error(`There is no story "${page}".`);
  const link = (to: readonly [string, string] | undefined, rel: string, word: string) =>
    to ? `<a rel="${rel}" href="/${to[0]}">${word}: ${escape(to[1])}</a>` : "";
  return `<nav class="measure-links" aria-label="Other subjects">
${link(used[index - 1], "prev", "Previous")}
${link(used[index + 1], "next", "Next")}
</nav>`;
}

const overTime: Readonly<Record<string, string>> = {
  "year end": "At each 31 March",
  "quarter end": "By quarter",
  year: "By year",
  quarter: "By quarter",
  pooled: "Three years together"
};

/** The figures of a page with several, each a link to it. */
export function figureJumps(asked: readonly Options[]): string {
  if (asked.length < 3) return "";
  const items = asked.map((options) => {
    const groups = [options.by, options.by2].filter((name) => name !== undefined);
    const label = groups.map((name) => (breakdownLabels[name] ?? name).replaceAll("_", " "));
    const name = groups.length > 0 ? `By ${listed(label)}` : (overTime[options.period ?? ""] ?? "Over time");
    return `<li><a href="#${figureId(options)}" rel="external">${escape(name)}</a></li>`;
  });
  return `<nav class="figure-jumps" aria-label="Figures on this page">\n<ul>${items.join("")}</ul>\n</nav>`;
}
