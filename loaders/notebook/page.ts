import {escape} from "../figures/html.js";

/** A part of a notebook's page, in order: prose as HTML, or code that gives a table. */
export type Part =
  | {readonly kind: "prose"; readonly html: string}
  | {readonly kind: "sql" | "arquero" | "measure"; readonly name: string; readonly code: string};

const languages = ["sql", "arquero", "measure"];

/** Splits a Markdown page into prose and cells: fenced blocks of `sql`, `arquero` and `measure`, each with a name if later cells use it. */
export function partsOf(markdown: string): Part[] {
  return markdown
    .split(/^(```[^\n]*\n[\s\S]*?^```[ \t]*$)/m)
    .filter((text) => text.trim() !== "")
    .map(part);
}

function part(text: string): Part {
  const [, language = "", name = "", code = ""] =
    /^```(\w*)[ \t]*(\w*)[^\n]*\n([\s\S]*)^```/m.exec(text) ?? [];
  if (languages.includes(language)) return {kind: language as "sql", name, code: code.trim()};
  if (text.startsWith("```")) return {kind: "prose", html: `<pre>${escape(code)}</pre>`};
  return {
    kind: "prose",
    html: text
      .trim()
      .split(/\n{2,}/)
      .map(paragraph)
      .join("\n")
  };
}

function paragraph(text: string): string {
  const heading = /^(#{1,4})\s+(.*)$/.exec(text);
  if (heading) return `<h${heading[1]!.length}>${inline(heading[2]!)}</h${heading[1]!.length}>`;
  const lines = text.split("\n");
  if (lines.every((line) => /^[-*] /.test(line))) return list("ul", lines, /^[-*] /);
  if (lines.every((line) => /^\d+\. /.test(line))) return list("ol", lines, /^\d+\. /);
  return `<p>${inline(text)}</p>`;
}

function list(tag: string, lines: readonly string[], mark: RegExp): string {
  return `<${tag}>${lines.map((line) => `<li>${inline(line.replace(mark, ""))}</li>`).join("")}</${tag}>`;
}

function inline(text: string): string {
  return escape(text)
    .replace(/`([^`]+)`/g, "<code>$1</code>")
    .replace(/\*\*([^*]+)\*\*/g, "<strong>$1</strong>")
    .replace(/\*([^*]+)\*/g, "<em>$1</em>");
}
