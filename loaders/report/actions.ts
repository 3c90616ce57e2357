import type {Block, Table} from "./document.js";
import {type Facts, runsOf} from "./inline.js";
import {uncommented} from "./markdown.js";
import type {Written} from "./narrative.js";
import {wordingOf} from "./said.js";
import type {Words} from "./words.js";

/** A line of evidence: "- EXA2024-1: how it can be seen", under the reference that the action has in the council's own file. */
const line = /^[-*]\s+([A-Za-z/_-]{0,12}\d[\w/-]{0,12}):\s+(.+)$/;

/** Evidence by reference of the action, its number tags filled in; and what else was written. */
export function evidenceIn(
  written: Written | undefined,
  facts: Facts
): {readonly evidence: ReadonlyMap<string, string>; readonly rest: Written | undefined} {
  if (!written) return {evidence: new Map(), rest: undefined};
  const lines = written.text.split(/\r?\n/);
  const found = lines.flatMap((text) => {
    const [, reference, words] = line.exec(text) ?? [];
    return reference && words ? [[reference.toUpperCase(), textOf(words, facts)] as const] : [];
  });
  // Lines stay where they are, so that a mistake further down is named by its own line.
  const text = lines.map((one) => (line.test(one) ? "" : one)).join("\n");
  const isEmpty = uncommented(text).trim() === "";
  return {evidence: new Map(found), rest: isEmpty ? undefined : {...written, text}};
}

function textOf(words: string, facts: Facts): string {
  return runsOf(words, facts)
    .map(({text}) => text)
    .join("");
}

/** Each action reported in a year with what became of it and how that can be seen: about the service's own work, and no child. */
export function actionsTable(words: Words, year: string, evidence?: ReadonlyMap<string, string>): Table {
  const rows = words.actions
    .filter((action) => action.year === year)
    .map((action) => ({
      head: wordingOf(words, action),
      cells: [
        action.status,
        ...(evidence ? [evidence.get(action.reference) ?? "Evidence still to be written"] : [])
      ]
    }));
  return {
    title: "Last year’s recommendations, and what became of them",
    head: ["Recommendation", "Status", ...(evidence ? ["Evidence"] : [])],
    rows,
    key: "",
    cells: []
  };
}

/** What last year's report set out to do, and no action of this year tells of: a prompt, so that nothing is dropped in silence. */
export function forgotten(before: Readonly<Record<string, Written>>, words: Words, year: string): Block[] {
  const told = new Set(
    words.actions.filter((action) => action.year === year).map((action) => plainly(wordingOf(words, action)))
  );
  const left = promisedIn(before).filter((step) => !told.has(plainly(step)));
  if (left.length === 0) return [];
  const text = `Last year’s report also set out to do this, and nothing says what became of it: ${left.map((step) => `“${step}”`).join("; ")}. Give each a row in the council’s own file actions, with its wording in comments.`;
  return [{kind: "prompt", text, file: "actions.csv"}];
}

/** The items of next steps, and of every list under a heading "Recommendations". */
function promisedIn(written: Readonly<Record<string, Written>>): string[] {
  return Object.entries(written).flatMap(([section, {text}]) => {
    let listed = section === "next-steps";
    return uncommented(text)
      .split(/\r?\n/)
      .flatMap((one) => {
        if (one.startsWith("#")) listed = /recommendation/i.test(one);
        const item = /^(?:[-*]|\d+\.)\s+(.+)$/.exec(one)?.[1];
        return listed && item ? [item.trim()] : [];
      });
  });
}

function plainly(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}
