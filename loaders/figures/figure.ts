import type {TopLevelSpec} from "vega-lite";
import {breakdownLabels} from "../measures/categories.js";
import type {Measure} from "../measures/measure.js";
import {chart} from "./chart.js";
import {draw} from "./draw.js";
import {finding} from "./finding.js";
import {escape} from "./html.js";
import type {Release} from "./released.js";
import {type Request, type Selection, select} from "./selection.js";
import {subtitle} from "./subtitle.js";
import {summary, summaryHtml} from "./summary.js";
import {table} from "./table.js";
import {sizes} from "./theme.js";

export interface Options extends Request {
  /** Level of the heading, 2 to 4. */
  readonly level?: number;
  /** From the page to the root of the site: "./" or "../". */
  readonly root?: string;
}

/** A finished figure: its page's HTML, and what is published beside it. */
export interface Figure {
  readonly id: string;
  readonly title: string;
  readonly html: string;
  /** For the reader's browser; null where nothing can be drawn. */
  readonly specs: {readonly wide: TopLevelSpec; readonly narrow: TopLevelSpec} | null;
}

/** Draws a figure of a released measure. Throws when there is no such measure, breakdown or period. */
export function figure(release: Release, measures: readonly Measure[], options: Options): Figure {
  const measure = measures.find(({id}) => id === options.measure);
  if (!measure) throw new Error(`There is no measure "${options.measure}".`);
  const selection = select(release, measure, options);
  if (!selection) throw new Error(`${nameOf(options)} has no figures: check its breakdown and period.`);
  const id = figureId(options);
  const title = finding(selection, labelOf(measure, options));
  const target = options.by ? undefined : release.council.targets?.[measure.id];
  const [wide, narrow] = sizes.map((size) => chart(selection, size, target));
  const specs = wide && narrow ? {wide, narrow} : null;
  const html = markup({release, selection, id, title, specs, options});
  return {id, title, html, specs};
}

/** The address of a figure: `children-in-care`, `children-in-care-by-age_band`, `reviews-held-quarter`. */
export function figureId({measure, by, by2, period, over}: Request): string {
  const parts = [
    measure,
    by && `by-${by}`,
    by2 && `by-${by2}`,
    period?.toLowerCase().replaceAll(" ", "-"),
    over && `over-${over}`
  ];
  return parts.filter(Boolean).join("-");
}

interface Parts {
  readonly release: Release;
  readonly selection: Selection;
  readonly id: string;
  readonly title: string;
  readonly specs: Figure["specs"];
  readonly options: Options;
}

function markup({release, selection, id, title, specs, options}: Parts): string {
  const {measure} = selection;
  const level = options.level ?? 3;
  const root = options.root ?? "./";
  const about = subtitle(release, selection, labelOf(measure, options));
  return `<figure class="figure" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${picture(specs, `${title}. ${summary(selection)}`, `${root}figures/${id}.json`)}
${summaryHtml(selection)}
<details class="figure-data">
<summary>Table of these figures</summary>
${table(selection, about)}
</details>
${measure.footnote ? `<p class="figure-note">${escape(measure.footnote)}</p>` : ""}
<p class="figure-links"><a href="/measures/${measure.id}">How this is counted</a> <a href="${root}downloads/${measure.id}.csv" rel="external" download>Download the figures (CSV)</a></p>
</figure>`;
}

function picture(specs: Figure["specs"], name: string, address: string): string {
  if (!specs) return `<p class="figure-empty">There is no chart: none of these figures can be shown.</p>`;
  return `<div class="chart" role="img" aria-label="${escape(name)}" data-spec="${address}">
<div class="chart-wide">${draw(specs.wide)}</div>
<div class="chart-narrow">${draw(specs.narrow)}</div>
</div>`;
}

/** What the groups are called; in a pair of a composition, the parts are named by the measure itself. */
function labelOf({figure: {kind}}: Measure, {by, by2}: Request): string {
  const label = (breakdown: string) => breakdownLabels[breakdown] ?? breakdown.replaceAll("_", " ");
  const named = kind === "composition" && by2 ? [by2] : [by, by2];
  return named
    .filter((breakdown) => breakdown !== undefined)
    .map(label)
    .join(" and ");
}

function nameOf(request: Request): string {
  return `"${request.measure}"${request.by ? ` by ${[request.by, request.by2].filter(Boolean).join(" and ")}` : ""}${request.period ? ` (${request.period})` : ""}`;
}
