import type {PublishedRelease} from "../figures/published.js";
import {type Attributes, tags} from "../figures/tags.js";
import type {Measure} from "../measures/measure.js";
import type {Run} from "./document.js";

export interface Facts {
  readonly release: PublishedRelease;
  readonly measures: readonly Measure[];
}

const marks =
  /<([a-z-]+)((?:\s+[a-z0-9-]+="[^"]*")*)\s*\/?>(?:<\/\1>)?|\*\*(.+?)\*\*|\*(.+?)\*|\[([^\]]+)\]\(([^)\s]+)\)/g;

/** A line of Markdown as runs: strong, emphasis, links, and the site's number tags. Throws at a tag there is not. */
export function runsOf(text: string, facts: Facts): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const mark of text.matchAll(marks)) {
    if (mark.index > from) runs.push({text: text.slice(from, mark.index)});
    runs.push(...marked(mark, facts));
    from = mark.index + mark[0].length;
  }
  return from < text.length ? [...runs, {text: text.slice(from)}] : runs;
}

function marked(mark: RegExpExecArray, facts: Facts): Run[] {
  const [, tag, attributes = "", strong, em, words, href] = mark;
  if (tag) return [tagged(tag, attributes, facts)];
  if (strong) return runsOf(strong, facts).map((run) => ({...run, strong: true}));
  if (em) return runsOf(em, facts).map((run) => ({...run, em: true}));
  return [{text: words!, href: href!}];
}

function tagged(name: string, written: string, {release, measures}: Facts): Run {
  const tag = tags[name];
  if (!tag) throw new Error(`There is no tag <${name}>.`);
  const pairs = [...written.matchAll(/([a-z0-9-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, value!]);
  const attributes: Attributes = Object.fromEntries(pairs);
  const text = tag(release, measures, attributes);
  const counted = name === "value-of" || name === "change-of";
  return counted ? {text, measure: attributes.measure ?? ""} : {text};
}
