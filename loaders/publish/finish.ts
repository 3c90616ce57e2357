import {rmSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {absoluteLinks} from "./absolute_links.js";
import type {Card} from "./cards.js";
import type {Client, Entry} from "./client.js";
import {type SiteDocument, withDocuments} from "./documents.js";
import {brokenLinks, brokenPages} from "./links.js";
import {finishPage, rootOf} from "./page.js";
import {siteAddress} from "./site_address.js";
import type {Staging} from "./staging.js";

/** What is made beside the pages: their program, pictures of pages, documents by year. */
export interface Beside {
  readonly client: Client;
  readonly cards: ReadonlyMap<string, Card>;
  readonly documents: ReadonlyMap<string, readonly SiteDocument[]>;
}

/** Finishes every rendered page, and takes away what pages no longer load. */
export function finishPages(staging: Staging, council: Council, {client, cards, documents}: Beside): void {
  const site = siteAddress(council);
  const files = new Set(staging.files());
  const description = `Children in care in ${council.name}: figures for scrutiny, with how sure we are of each.`;
  const style = styleOf(staging.read("index.html"));
  for (const path of pagesOf(staging)) {
    if (path.startsWith("embed/")) {
      staging.write(path, staging.read(path).replace('href="STYLE"', `href="../${style}"`));
      continue;
    }
    const card = cards.get(path);
    const root = rootOf(path);
    const facts = {
      path,
      program: entriesOf(path)
        .map((entry) => client.tags(entry, root))
        .join(""),
      description,
      branded: files.has("brand.css"),
      feeds: files.has("feed.xml"),
      ...(site && {site}),
      ...(card && {card})
    };
    const finished = finishPage(staging.read(path), facts);
    const page = withDocuments(finished, root, documents);
    staging.write(path, path === "404.html" ? absoluteLinks(page, council.basePath) : page);
  }
  for (const [path, content] of client.files) staging.write(path, content);
  rmSync(join(staging.folder, "_observablehq"), {recursive: true, force: true});
}

function entriesOf(path: string): readonly Entry[] {
  return path === "explore.html" ? ["interactive", "explore"] : ["interactive"];
}

/** Throws when a page shows an error, a link leads nowhere, or something that must be there is not. */
export function refuseHalf(
  staging: Staging,
  measures: readonly {readonly id: string}[],
  basePath: string
): void {
  const files = new Set(staging.files());
  const pages = new Map(pagesOf(staging).map((path) => [path, staging.read(path)]));
  // Served below any address, so its links are whole; they are tried as if they were relative.
  const lost = pages.get("404.html")?.replaceAll(`="${basePath.replace(/\/$/, "")}/`, '="./');
  if (lost) pages.set("404.html", lost);
  const missing = ["index.html", ...measures.map(({id}) => `measures/${id}.html`)].filter(
    (path) => !files.has(path)
  );
  const faults = [
    ...missing.map((path) => `The page ${path} was not made.`),
    ...brokenPages(pages).map((path) => `The page ${path} shows an error instead of its content.`),
    ...brokenLinks(pages, files).map((link) => `A link leads nowhere: ${link}.`)
  ];
  if (faults.length > 0)
    throw new Error(`The site is not whole, so nothing was published.\n${faults.join("\n")}`);
}

export function pagesOf(staging: Staging): string[] {
  return staging.files().filter((path) => path.endsWith(".html"));
}

/** The site's style sheet, as a path from the root: its name changes with what is in it. */
function styleOf(index: string): string {
  const found = /<link rel="stylesheet"[^>]* href="\.\/([^"]+)"/.exec(index)?.[1];
  if (!found) throw new Error("The first page has no style sheet, so figures of their own would have none.");
  return found;
}
