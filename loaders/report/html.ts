import {dataTable, tableRow} from "../figures/data_table.js";
import {escape} from "../figures/html.js";
import type {Block, Graph, Report, Run, Table} from "./document.js";

/** A report as HTML below a page's own h1: the same on the site and on paper. */
export function reportHtml(report: Report): string {
  return `${contents(report)}\n${report.blocks.map(blockHtml).join("\n")}\n<p class="report-source">Source: ${escape(report.source)}</p>`;
}

function contents({blocks}: Report): string {
  const sections = blocks.filter((block) => block.kind === "heading").filter(({level}) => level === 2);
  if (sections.length < 3) return "";
  const items = sections.map(({id, text}) => `<li><a href="#${id}">${escape(text)}</a></li>`);
  return `<nav class="report-contents" aria-label="Contents">\n<p class="report-contents-title">Contents</p>\n<ul>\n${items.join("\n")}\n</ul>\n</nav>`;
}

function blockHtml(block: Block): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level} id="${block.id}">${escape(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${block.runs.map(runHtml).join("")}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${item.map(runHtml).join("")}</li>`).join("\n")}\n</${tag}>`;
    }
    case "quote":
      return `<blockquote><p>${escape(block.text)}</p>${block.by ? `<p class="report-by">${escape(block.by)}</p>` : ""}</blockquote>`;
    case "prompt":
      return `<p class="report-prompt"><strong>Still to be written.</strong> ${escape(block.text)} <span>(In the file ${escape(block.file)}.)</span></p>`;
    case "missing":
      return `<p class="figure-empty">${escape(block.text)}</p>`;
    case "graph":
      return graphHtml(block.graph);
    case "table":
      return `<div class="report-table${block.table.rows.length <= 10 ? " short" : ""}" id="${block.id}">\n${tableHtml(block.table, `${block.label}. ${block.table.title}`)}${note(block.note)}\n</div>`;
  }
}

function runHtml({text, strong, em, href, measure}: Run): string {
  let html = escape(text);
  if (measure !== undefined) html = `<span data-measure="${escape(measure)}">${html}</span>`;
  if (em) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href && /^(https?:|mailto:|#)/.test(href) ? `<a href="${escape(href)}">${html}</a>` : html;
}

function graphHtml(graph: Graph): string {
  const {label, id, finding, subtitle, wide, narrow, reading, summary, note: about, table} = graph;
  return `<div class="report-graph">
<figure class="figure" id="${id}" aria-labelledby="${id}-title">
<figcaption>
<p class="figure-title" id="${id}-title">${label}. ${escape(finding)}</p>
<p class="figure-subtitle">${escape(subtitle)}</p>
</figcaption>
<div class="chart" role="img" aria-label="${escape(`${finding}. ${summary}`)}">
<div class="chart-wide">${wide}</div>
<div class="chart-narrow">${narrow}</div>
</div>
</figure>
<p class="figure-summary">${escape(summary)}</p>${note(reading)}
<details class="figure-data">
<summary>Table of these figures</summary>
${tableHtml(table, table.title)}
</details>${note(about)}
</div>`;
}

/** A table of a report with the key to its symbols. */
export function tableHtml({head, rows, key}: Table, caption: string): string {
  const finished = rows.map(({head: name, cells}) => tableRow(escape(name), cells.map(escape)));
  return `${dataTable({caption, head, rows: finished})}
${key ? `<p class="figure-key">${escape(key)}</p>` : ""}`;
}

function note(text: string): string {
  return text ? `\n<p class="figure-note">${escape(text)}</p>` : "";
}
