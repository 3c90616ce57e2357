import type {Block} from "./document.js";
import {type Facts, runsOf} from "./inline.js";

/** Makes the blocks of a fenced block such as `figure`; its lines are settings, `measure: children-in-care`. */
type Fence = (name: string, settings: Readonly<Record<string, string>>) => Block[];

interface Part {
  /** 1-based, in the file. */
  readonly line: number;
  readonly lines: readonly string[];
}

/**
 * The Markdown of a narrative: headings, paragraphs, lists, quotations, number tags and fenced figures.
 * Headings start below those of the section. @throws Error naming the file and line of a mistake.
 */
export function blocksOf(text: string, file: string, facts: Facts, fence: Fence): Block[] {
  return parts(text).flatMap(({line, lines}) => {
    try {
      return block(lines, facts, fence);
    } catch (error) {
      throw new Error(`${file}, line ${line}: ${(error as Error).message}`);
    }
  });
}

/** Runs of lines that belong together; a fence holds blank lines too. Comments are left out. */
function parts(text: string): Part[] {
  const found: {line: number; lines: string[]}[] = [];
  let open: {line: number; lines: string[]} | null = null;
  let fenced = false;
  for (const [index, line] of uncommented(text).split(/\r?\n/).entries()) {
    const fence = line.startsWith("```");
    if (!fenced && (line.trim() === "" || fence || line.startsWith("#"))) open = null;
    if (!fenced && line.trim() === "") continue;
    if (!open) {
      open = {line: index + 1, lines: []};
      found.push(open);
    }
    open.lines.push(line);
    if (fence) fenced = !fenced;
    if ((fence && !fenced) || line.startsWith("#")) open = fenced ? open : null;
  }
  return found;
}

/** Comments become blank lines, so that line numbers stay. */
export function uncommented(text: string): string {
  return text.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/[^\n]/g, ""));
}

function block(lines: readonly string[], facts: Facts, fence: Fence): Block[] {
  const first = lines[0]!;
  if (first.startsWith("```")) return fence(first.slice(3).trim(), settings(lines.slice(1, -1)));
  const [, marks, title] = /^(#+)\s+(.*)$/.exec(first) ?? [];
  if (marks && title) {
    const text = runsOf(title, facts)
      .map((run) => run.text)
      .join("");
    return [{kind: "heading", level: marks.length > 2 ? 4 : 3, id: slug(text), text}];
  }
  if (first.startsWith("> ")) {
    const runs = runsOf(lines.map((line) => line.replace(/^>\s?/, "")).join(" "), facts);
    return [{kind: "quote", text: runs.map(({text}) => text).join(""), by: ""}];
  }
  const item = /^(?:[-*]|\d+\.)\s+/;
  if (item.test(first)) return [listOf(lines, item, facts)];
  return [{kind: "paragraph", runs: runsOf(lines.map((line) => line.trim()).join(" "), facts)}];
}

function listOf(lines: readonly string[], item: RegExp, facts: Facts): Block {
  const items: string[] = [];
  for (const line of lines) {
    if (item.test(line)) items.push(line.replace(item, ""));
    else items[items.length - 1] += ` ${line.trim()}`;
  }
  return {
    kind: "list",
    ordered: /^\d/.test(lines[0]!),
    items: items.map((text) => runsOf(text, facts))
  };
}

export function settings(lines: readonly string[]): Record<string, string> {
  const pairs = lines.flatMap((line) => {
    const [, key, value] = /^([a-z][a-z0-9-]*):\s*(.+)$/.exec(line.trim()) ?? [];
    return key && value ? [[key, value] as const] : [];
  });
  return Object.fromEntries(pairs);
}

export function slug(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
}
