import {mkdirSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {drawnRelease} from "./loaders/drawn_release.js";
import type {Figure} from "./loaders/figures/figure.js";
import {figures} from "./loaders/figures/markdown.js";
import {councilsOf, slugOf} from "./loaders/figures/printed.js";
import {footer, header} from "./loaders/figures/shell.js";
import {setAside} from "./loaders/publish/aside.js";
import {endWithParent} from "./loaders/publish/with_parent.js";
import {reportPaths, reports} from "./loaders/report/page.js";

// `npm run build` and `npm run dev` make the release first and say where it is: one run, one release.
const file = process.env.CARE_RELEASE;
const out = process.env.CARE_OUT;
const root = process.env.CARE_ROOT;
const pages = process.env.CARE_PAGES;
const aside = process.env.CARE_ASIDE;
const part = process.env.CARE_PART;
if (!file || !out)
  throw new Error("Use npm run build or npm run dev: they make the figures before the pages.");

endWithParent();

const current = drawnRelease(file, process.env.CARE_DRAFTS);
const release = current();
if (aside && release.draft?.length) throw new Error("Drafts are for the preview: they are never published.");

/** A preview's figures are exchanged while its pages are open; a build's stay. */
const source = {
  get release() {
    return current();
  },
  get measures() {
    return current().measures;
  },
  // A preview serves no files beside its pages.
  onFigure: (figure: Figure) => {
    if (aside) writeFigure(figure);
  }
};

/** Beside the pages: what the browser needs to draw a figure at its own width, its picture, its page to embed. */
function writeFigure({id, specs, svg, embed, part, periods}: Figure): void {
  if (part) write(`figures/${id}.json`, JSON.stringify({html: part}));
  if (specs) write(`figures/${id}.json`, JSON.stringify(specs));
  if (periods?.length) write(`figures/${id}-periods.json`, JSON.stringify(periods));
  if (svg) write(`downloads/figures/${id}.svg`, svg);
  if (embed) write(`embed/${id}.html`, embed);
}

function write(path: string, text: string): void {
  const file = join(out!, path);
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, text);
}

/** A build puts the page's program in when it finishes the page, under a name that changes with it. */
function previewed(path: string): string {
  const entries = aside ? [] : path === "/explore" ? ["interactive", "explore"] : ["interactive"];
  return entries.map((entry) => `<script type="module" src="/client/${entry}.js"></script>`).join("");
}

/** Of many pages of one kind, the part that this process renders: every third is left to the one that renders the others. */
function share(paths: readonly string[]): readonly string[] {
  return part ? paths.filter((_, index) => (index % 3 === 0) === (part === "first")) : paths;
}

export default {
  root,
  output: pages,
  title: `Children in care in ${release.council.shortName}`,
  header: ({path}: {path: string}) => header(current(), path),
  footer: ({path}: {path: string}) => footer(current(), path),
  head: ({path}: {path: string}) =>
    `<link rel="icon" href="/favicon.svg" type="image/svg+xml">${previewed(path)}`,
  style: "style.css",
  pages: [],
  dynamicPaths: share([
    ...release.measures.map(({id}) => `/measures/${id}`),
    ...reportPaths(release),
    ...(release.editions ?? []).map(({period}) => `/editions/${period}`),
    ...(release.reports ? councilsOf(release.reports).map((council) => `/published/${slugOf(council)}`) : [])
  ]),
  // biome-ignore lint/suspicious/noExplicitAny: Framework hands over its own markdown-it, which it does not type.
  markdownIt: (md: any) => {
    figures(md, source);
    reports(md, source);
    if (aside) {
      md.core.ruler.push("aside", ({tokens}: {tokens: {type: string; content: string}[]}) => {
        for (const token of tokens)
          if (token.type === "html_block") token.content = setAside(token.content, aside);
      });
    }
    return md;
  },
  sidebar: false,
  search: false,
  toc: false,
  pager: false,
  preserveExtension: true,
  // Nothing from a font service or a content network.
  globalStylesheets: [],
  duckdb: {extensions: {}}
};
