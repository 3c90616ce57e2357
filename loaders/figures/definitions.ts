import {breakdownLabels} from "../measures/breakdown_labels.js";
import type {Example, Measure, Page} from "../measures/measure.js";
import {escape, listed, lowerFirst, upperFirst} from "./html.js";

/** Every measure's definition, under the page that shows it. */
export function definitions(measures: readonly Measure[], pages: Readonly<Record<Page, string>>): string {
  const used = Object.entries(pages).filter(([page]) => measures.some((measure) => measure.page === page));
  return used
    .map(([page, title]) => {
      const own = measures.filter((measure) => measure.page === page);
      return `<h2 id="${page}">${escape(title)}</h2>\n${own.map(entry).join("\n")}`;
    })
    .join("\n");
}

function entry(measure: Measure): string {
  return `<section class="definition" aria-labelledby="define-${measure.id}">
<h3 id="define-${measure.id}">${escape(measure.label)}</h3>
${definition(measure)}
<p><a href="/measures/${measure.id}">See the figures: ${escape(lowerFirst(measure.label))}</a></p>
</section>`;
}

const often: Readonly<Record<string, string>> = {
  "year end": "on 31 March",
  "quarter end": "at the end of each quarter",
  latest: "on the date of the extract",
  year: "for each year to March",
  quarter: "for each quarter",
  pooled: "for three years together"
};

/** What a measure means: its definition, unit, periods, breakdowns, source. */
export function definition(measure: Measure): string {
  const breakdowns = measure.breakdowns.map((breakdown) =>
    [breakdown]
      .flat()
      .map((name) => breakdownLabels[name] ?? name.replaceAll("_", " "))
      .join(" and ")
  );
  const facts: readonly (readonly [string, string])[] = [
    ["Unit", upperFirst(measure.unit)],
    ["Published", upperFirst(listed(measure.periods.map((period) => often[period] ?? period)))],
    ["Shown by", breakdowns.length > 0 ? upperFirst(listed([...new Set(breakdowns)])) : "Total only"],
    ["Source of the definition", measure.source]
  ];
  const rows = facts.map(([term, text]) => `<div><dt>${term}</dt><dd>${escape(text)}</dd></div>`);
  return `<p>${escape(measure.definition)}</p>
${measure.footnote ? `<p>${escape(measure.footnote)}</p>` : ""}
<dl class="facts">${rows.join("")}</dl>`;
}

/** The measure's worked example: a few invented rows, and the figure they give. */
export function example({example: worked, unit}: Measure): string {
  if (!worked || worked.rows.length === 0) return "";
  const beside = Object.entries(worked.beside ?? {}).map(([table, rows]) => {
    const name = table.replace(/^local_/, "");
    return exampleTable(rows, `Invented rows of ${name}`, `Worked example: ${name}`);
  });
  return `<details class="figure-data">
<summary>A worked example with invented rows</summary>
${[exampleTable(worked.rows, "Invented rows, each one thing counted", "Worked example"), ...beside].join("\n")}
<p>${escape(result(worked, unit))}</p>
</details>`;
}

function exampleTable(rows: Example["rows"], caption: string, label: string): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map(
    (row) => `<tr>${names.map((name) => `<td><samp>${escape(written(row[name]))}</samp></td>`).join("")}</tr>`
  );
  return `<div class="table-scroll" role="region" tabindex="0" aria-label="${escape(label)}">
<table>
<caption>${escape(caption)}</caption>
<thead><tr>${names.map((name) => `<th scope="col">${escape(upperFirst(name.replaceAll("_", " ")))}</th>`).join("")}</tr></thead>
<tbody>${cells.join("\n")}</tbody>
</table>
</div>`;
}

function written(value: string | number | boolean | null | undefined): string {
  if (value === true) return "yes";
  if (value === false) return "no";
  return value === null || value === undefined ? "" : String(value);
}

function result({expected: {numerator, denominator, value}}: Example, unit: string): string {
  const counts = numerator !== null && denominator !== null ? ` (${numerator} of ${denominator})` : "";
  return `These give ${value === null ? "no figure" : `${Number(value.toFixed(2))} ${unit}`}${counts}.`;
}
