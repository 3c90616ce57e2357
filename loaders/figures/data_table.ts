import {escape} from "./html.js";

interface DataTable {
  readonly caption: string;
  readonly head: readonly string[];
  /** Finished rows, such as `tableRow` makes. */
  readonly rows: readonly string[];
  /** What the place that scrolls is called; the caption unless said. */
  readonly label?: string;
  readonly look?: "changes" | "printed";
  readonly wide?: boolean;
}

/** A table with a caption and headings with scope, in a place that scrolls by itself and that keys can reach. */
export function dataTable({caption, head, rows, label, look, wide = false}: DataTable): string {
  return `<div class="table-scroll${wide ? " wide" : ""}" role="region" tabindex="0" aria-label="${escape(label ?? `Table: ${caption}`)}">
<table${look ? ` class="${look}"` : ""}>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((name) => `<th scope="col">${escape(name)}</th>`).join("")}</tr></thead>
<tbody>
${rows.join("\n")}
</tbody>
</table>
</div>`;
}

/** A row with its heading; both it and the cells are finished HTML. */
export function tableRow(heading: string, cells: readonly string[]): string {
  return `<tr><th scope="row">${heading}</th>${cells.map((cell) => `<td>${cell}</td>`).join("")}</tr>`;
}
