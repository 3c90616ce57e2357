import type {Measure} from "../measures/measure.js";
import {escape, listed} from "./html.js";
import type {PublishedRelease} from "./published.js";

type Release = Pick<PublishedRelease, "draft">;

const note = `<p class="draft"><strong>Draft.</strong> These figures were counted again just now and have not been through disclosure control. Do not pass them on.</p>`;

/** At the top of every page of a preview in which measures are drafts; nothing where every figure is certified. */
export function draftWarning({draft = []}: Release, measures: readonly Measure[]): string {
  if (draft.length === 0) return "";
  const labels = measures.filter(({id}) => draft.includes(id)).map(({label}) => label);
  return `<p class="draft"><strong>Draft: do not pass this page on.</strong> Counted again just now, and not yet through disclosure control: ${escape(listed(labels))}. This goes by itself when they have been.</p>`;
}

/** Marks what a block shows of drafts: each figure under its title, with no way to take it away, and each link to a measure. */
export function markDrafts(html: string, {draft = []}: Release): string {
  if (draft.length === 0) return html;
  const parts = html.split(/(<figure\b[\s\S]*?<\/figure>)/);
  return parts
    .map((part) => (part.startsWith("<figure") ? figure(part, draft) : links(part, draft)))
    .join("");
}

/** A number in a sentence. */
export function markDraft(text: string, measure: string | undefined, {draft = []}: Release): string {
  return measure !== undefined && draft.includes(measure) ? `${text} (draft)` : text;
}

function figure(html: string, draft: readonly string[]): string {
  if (!draft.some((id) => html.includes(`href="/measures/${id}"`))) return html;
  return html
    .replace("</figcaption>", `</figcaption>\n${note}`)
    .replace(/<details class="figure-share">[\s\S]*?<\/details>/g, "")
    .replace(/ <a href="[^"]*downloads\/[^"]*"[^>]*>[^<]*<\/a>/g, "");
}

function links(html: string, draft: readonly string[]): string {
  return html.replace(/<a href="\/measures\/([^"#]+)[^>]*>[\s\S]*?<\/a>/g, (link, id: string) =>
    draft.includes(id) ? `${link} <strong class="draft">Draft</strong>` : link
  );
}
