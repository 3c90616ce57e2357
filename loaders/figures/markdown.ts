import type {Measure} from "../measures/measure.js";
import {blocks, type Drawing, type Settings} from "./blocks.js";
import {comparisonCount, countPlace} from "./comparison_count.js";
import {markDraft, markDrafts} from "./drafts.js";
import {type Drawn, drawn as drawFigure, type Figure, figureId, type Options, written} from "./figure.js";
import {explained} from "./glossary.js";
import {escape} from "./html.js";
import {storyPages} from "./pages.js";
import type {PublishedRelease} from "./published.js";
import {type Attributes, tags} from "./tags.js";

/** In a preview the release changes while the pages are open: each page is drawn from the one there is. */
export interface Source {
  readonly release: PublishedRelease;
  readonly measures: readonly Measure[];
  /** Told of every figure drawn, so that what the browser needs can be published beside the page. */
  readonly onFigure?: (figure: Figure) => void;
}

/** The parts of markdown-it that this uses. */
interface Token {
  type: string;
  tag: string;
  info: string;
  content: string;
  map: [number, number] | null;
  children: Token[] | null;
}

interface State {
  readonly tokens: Token[];
  readonly env: Page;
}

interface MarkdownIt {
  readonly core: {readonly ruler: {push(name: string, rule: (state: State) => void): void}};
}

/** What Framework tells of the page being rendered. */
interface Page {
  readonly path?: string;
  readonly params?: Readonly<Record<string, string>>;
}

/** A markdown-it plugin: fenced blocks become figures, inline tags become numbers. A mistake stops the build. */
export function figures(md: MarkdownIt, source: Source): void {
  const drawn = new WeakMap<PublishedRelease, Map<string, Drawn>>();
  md.core.ruler.push("figures", ({tokens, env}) => {
    const drawing = onPage(source, env, drawn);
    const known = new Set<string>();
    for (const [index, token] of tokens.entries()) {
      within(env, token, () => {
        if (token.type === "fence") replaceBlock(token, drawing, env);
        if (token.children) token.children = replaceTags(token.children, source, env);
        if (token.children && tokens[index - 1]?.type === "paragraph_open")
          explainTerms(token.children, known, env);
      });
    }
    for (const token of tokens) {
      if (token.type === "html_block")
        token.content = token.content.replace(countPlace, () => comparisonCount(drawing.comparisons));
    }
  });
}

function onPage(
  {release, measures, onFigure}: Source,
  {path = "/index"}: Page,
  releases: WeakMap<PublishedRelease, Map<string, Drawn>>
): Drawing {
  const drawn = releases.get(release) ?? new Map<string, Drawn>();
  releases.set(release, drawn);
  const root = "../".repeat(path.split("/").length - 2) || "./";
  const seen = new Map<string, number>();
  const noted = new Set<string>();
  const draw = (options: Options): Figure => {
    const id = figureId(options);
    const once = drawn.get(id) ?? drawFigure(release, measures, options);
    drawn.set(id, once);
    // A measure's note stands once on a page.
    const made = written(once, {...options, note: options.note ?? !noted.has(options.measure)});
    if (made.specs) noted.add(options.measure);
    onFigure?.(made);
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? made : {...made, html: renamed(made.html, id, `${id}-${times}`)};
  };
  return {
    release,
    measures,
    pages: storyPages,
    root,
    draw,
    comparisons: new Map(),
    publish: (made) => onFigure?.(made)
  };
}

/** A figure shown twice on a page has two ids. */
function renamed(html: string, id: string, other: string): string {
  return html
    .replaceAll(`id="${id}"`, `id="${other}"`)
    .replaceAll(`id="${id}-title"`, `id="${other}-title"`)
    .replaceAll(`aria-labelledby="${id}-title"`, `aria-labelledby="${other}-title"`);
}

function replaceBlock(token: Token, drawing: Drawing, env: Page): void {
  const name = token.info.trim().split(/\s+/)[0] ?? "";
  const block = blocks[name];
  if (!block) return;
  token.content = `${markDrafts(block(drawing, settings(token.content, env)), drawing.release)}\n`;
  token.type = "html_block";
}

function settings(content: string, env: Page): Settings {
  const lines = content
    .split("\n")
    .map((line) => line.trim().replace(/^- /, ""))
    .filter((line) => line !== "");
  const pair = /^([a-z][a-z0-9-]*):\s*(.+)$/;
  const fields = lines.flatMap((line) => {
    const [, key, value] = pair.exec(line) ?? [];
    return key && value ? [[key, filled(value, env)] as const] : [];
  });
  return {fields: Object.fromEntries(fields), list: lines.filter((line) => !pair.test(line))};
}

/** Tags that say a figure. */
const numbers = new Set(["value-of", "change-of"]);

function replaceTags(children: readonly Token[], {release, measures}: Source, env: Page): Token[] {
  return children.flatMap((child) => {
    if (child.type !== "html_inline") return [child];
    const [, closing, name = "", rest = ""] = /^<(\/?)([a-z-]+)\b([^>]*)>$/.exec(child.content) ?? [];
    const tag = tags[name];
    if (!tag) return [child];
    if (closing) return [];
    // A text token, so that a heading made of a tag still gives the page its title.
    const asked = attributes(rest, env);
    const said = tag(release, measures, asked);
    const content = numbers.has(name) ? markDraft(said, asked.measure, release) : said;
    return [Object.assign(child, {type: "text", content})];
  });
}

/** Terms in paragraphs explain themselves, but not within a link; the definitions explain them all. */
function explainTerms(children: readonly Token[], known: Set<string>, {path}: Page): void {
  if (path === "/definitions") return;
  let links = 0;
  for (const child of children) {
    if (child.type === "link_open") links++;
    if (child.type === "link_close") links--;
    if (child.type !== "text" || links > 0) continue;
    const html = explained(child.content, known);
    if (html) Object.assign(child, {type: "html_inline", content: html});
  }
}

function attributes(text: string, env: Page): Attributes {
  const pairs = [...text.matchAll(/([a-z0-9-]+)="([^"]*)"/g)];
  return Object.fromEntries(pairs.map(([, key = "", value = ""]) => [key, filled(value, env)]));
}

/** `[measure]` stands for the page's own measure. */
function filled(value: string, {params}: Page): string {
  return value.replace(/^\[([a-z]+)\]$/, (written, name: string) => params?.[name] ?? written);
}

function within({path = "a page"}: Page, {map}: Token, replace: () => void): void {
  try {
    replace();
  } catch (error) {
    const where = map ? `${path}, line ${map[0] + 1}` : path;
    throw new Error(`${where}: ${error instanceof Error ? error.message : escape(String(error))}`);
  }
}
