import type {CheckReport, ReportRow} from "./report.js";

/** The report as one page without script, for the analyst's own machine. */
export function reportHtml({council, extractDate, files, rows, repairs}: CheckReport): string {
  const stops = rows.filter(({fatal}) => fatal);
  return `<!doctype html>
<html lang="en-GB">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="robots" content="noindex">
<title>Faults in the exports of ${escaped(council)}</title>
<style>
body { font: 16px/1.5 system-ui, sans-serif; margin: 1.5rem; max-width: 75rem; }
table { border-collapse: collapse; margin: 0.5rem 0 1.5rem; }
th, td { border: 1px solid #888; padding: 0.25rem 0.5rem; text-align: left; vertical-align: top; }
td.number { text-align: right; }
</style>
<h1>Faults in the exports of ${escaped(council)}</h1>
<p>Exports taken on ${escaped(extractDate)}: ${files} files. For your own machine: don't publish or send this page.
It says in which file and on which line to look, and nothing that is written there.</p>
<p>${stops.length > 0 ? "<strong>The faults marked stop a build.</strong>" : "Nothing stops a build."}</p>
${grouped(rows).map(section).join("\n")}
${repairs.length > 0 ? `<h2>Repairs</h2>\n<ul>\n${repairs.map((one) => `<li>${escaped(one)}</li>`).join("\n")}\n</ul>` : ""}
</html>
`;
}

function grouped(rows: readonly ReportRow[]): ReportRow[][] {
  const kinds = new Map<string, ReportRow[]>();
  for (const row of rows) kinds.set(row.kind, [...(kinds.get(row.kind) ?? []), row]);
  return [...kinds.values()];
}

function section(rows: readonly ReportRow[]): string {
  const {rule, kind, fatal, sentence, children, measures} = rows[0]!;
  const title = rule === "" ? kind : `Rule ${rule}: ${kind.slice(rule.length + 1).replaceAll("-", " ")}`;
  const said =
    rule === ""
      ? ""
      : `<p>${escaped(sentence)} ${children} ${children === 1 ? "child" : "children"} at most in ${measures.length} measures: ${measures.map(escaped).join(", ")}.</p>`;
  return `<h2>${fatal ? "Stops the build: " : ""}${escaped(title)}</h2>
${said}
<table>
<thead><tr><th scope="col">File</th><th scope="col">Column</th><th scope="col">Rows</th><th scope="col">First lines</th>${rule === "" ? '<th scope="col">What</th>' : ""}</tr></thead>
<tbody>
${rows.map((row) => cells(row, rule === "")).join("\n")}
</tbody>
</table>`;
}

function cells({file, column, rows, lines, sentence}: ReportRow, said: boolean): string {
  return `<tr><td>${escaped(file)}</td><td>${escaped(column)}</td><td class="number">${rows}</td><td>${lines.join(", ")}</td>${said ? `<td>${escaped(sentence)}</td>` : ""}</tr>`;
}

function escaped(text: string): string {
  const entities: Record<string, string> = {
    "&": "&amp;",
    "<": "&lt;",
    ">": "&gt;",
    '"': "&quot;",
    "'": "&#39;"
  };
  return text.replace(/[&<>"']/g, (sign) => entities[sign]!);
}
