import type {Measure} from "../measures/measure.js";
import type {Drawing, Settings} from "./blocks.js";
import {noteBeside} from "./comparison_count.js";
import {dataTable, tableRow} from "./data_table.js";
import {funnelChart} from "./funnel_chart.js";
import {councilFunnel} from "./funnel_points.js";
import {funnelFinding, funnelSubtitle, funnelSummary, outsideInner} from "./funnel_words.js";
import {escape} from "./html.js";
import {type Beside, besideOthers} from "./official.js";
import {officialLines} from "./official_lines.js";
import {officialStrip} from "./official_strip.js";
import {besideTable} from "./official_table.js";
import {
  besideFinding,
  besideSource,
  besideSubtitle,
  besideSummary,
  fitsCountry,
  nothingBeside,
  stripCaption
} from "./official_words.js";
import {picture} from "./picture.js";
import {type Taken, takeAway} from "./take_away.js";

/**
 * The block `comparators`: a measure beside England, the region and the statistical neighbours, and a funnel of
 * councils where counts were published. `optional: yes` says nothing where there is nothing; `heading` is written
 * above only where there is something.
 */
export function comparators(drawing: Drawing, {fields}: Settings): string {
  const measure = drawing.measures.find(({id}) => id === fields.measure);
  if (!measure) throw new Error(`There is no measure "${fields.measure ?? ""}".`);
  // Counts of councils of different sizes say nothing side by side.
  const beside = measure.unit === "children" ? null : besideOthers(drawing.release, measure);
  if (!beside) {
    if (fields.optional || drawing.release.comparators) return "";
    return `<p class="figure-empty">${escape(nothingBeside(measure.label))}</p>`;
  }
  const level = Number(fields.level ?? 3);
  const heading = fields.heading ? `<h2>${escape(fields.heading)}</h2>\n` : "";
  return (
    heading + [overTime(drawing, beside, level), funnelOf(drawing, beside, level)].filter(Boolean).join("\n")
  );
}

function overTime(drawing: Drawing, beside: Beside, level: number): string {
  const id = `${beside.measure.id}-beside-others`;
  const [title, about, words] = [besideFinding(beside), besideSubtitle(beside), besideSummary(beside)];
  const fits = fitsCountry(beside);
  if (fits !== null) noteBeside(drawing, beside.measure, "the country", !fits);
  const lines = picture(drawing, id, `${title}. ${words[0] ?? ""}`, (size) => officialLines(beside, size));
  const strip = picture(
    drawing,
    `${id}-latest`,
    `The latest figure of each place. ${words.join(" ")}`,
    (size) => officialStrip(beside, size)
  );
  return framed(
    drawing,
    beside.measure,
    {id, title, about, level},
    [
      lines.html,
      strip.html && `<p class="figure-subtitle">${escape(stripCaption(beside))}</p>`,
      strip.html,
      paragraph(words)
    ],
    [
      `<details class="figure-data">
<summary>Table of these figures</summary>
${besideTable(beside, about)}
</details>`,
      `<p class="figure-note">${escape(besideSource(beside))}</p>`
    ],
    {
      drawings: [...lines.drawings, ...strip.drawings],
      source: besideSource(beside),
      description: words.join(" ")
    }
  );
}

function funnelOf(drawing: Drawing, beside: Beside, level: number): string {
  const found = councilFunnel(beside);
  if (!found) return "";
  noteBeside(drawing, beside.measure, "all councils", outsideInner(found) !== null);
  const id = `${beside.measure.id}-funnel`;
  const [title, about, words] = [
    funnelFinding(beside, found),
    funnelSubtitle(beside, found),
    funnelSummary(beside, found)
  ];
  const chart = picture(drawing, id, `${title}. ${words.join(" ")}`, (size) => funnelChart(found, size));
  const rows = found.councils.map(({name, x, n}) =>
    tableRow(escape(name), [x.toLocaleString("en-GB"), n.toLocaleString("en-GB")])
  );
  const table = `<details class="figure-data">
<summary>Table of these figures</summary>
${dataTable({caption: about, head: ["Council", "Number", "Out of"], rows})}
</details>`;
  return framed(drawing, beside.measure, {id, title, about, level}, [chart.html, paragraph(words)], [table], {
    drawings: chart.drawings,
    source: besideSource(beside),
    description: words.join(" ")
  });
}

interface Heading {
  readonly id: string;
  readonly title: string;
  readonly about: string;
  readonly level: number;
}

function framed(
  drawing: Drawing,
  measure: Measure,
  {id, title, about, level}: Heading,
  body: readonly string[],
  foot: readonly string[],
  taken: Pick<Taken, "drawings" | "source" | "description">
): string {
  const parts = [...body, ...foot].filter(Boolean).join("\n");
  return `<figure class="figure" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<h${level} class="figure-title" id="${id}-title">${escape(title)}</h${level}>
<p class="figure-subtitle">${escape(about)}</p>
</figcaption>
${parts}
<p class="figure-links"><a href="/measures/${measure.id}">How this is counted</a> <a href="${drawing.root}downloads/${measure.id}.csv" rel="external" download>Download the figures (CSV)</a></p>
${takeAway(drawing, {...taken, id, title, subtitle: about, measure: measure.id, parts})}
</figure>`;
}

function paragraph(words: readonly string[]): string {
  return words.length ? `<p class="figure-summary">${escape(words.join(" "))}</p>` : "";
}
