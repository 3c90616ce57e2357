import {rmSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {brokenLinks, brokenPages} from "./links.js";
import {finishPage} from "./page.js";
import {putBack} from "./pictures.js";
import type {Staging} from "./staging.js";

/** Finishes every rendered page, and takes away what pages no longer load. */
export function finishPages(staging: Staging, council: Council, drawings: string): void {
  const site =
    council.site && new URL(council.basePath.replace(/^\//, ""), `${council.site.replace(/\/$/, "")}/`).href;
  for (const path of pagesOf(staging)) {
    const description = `Children in care in ${council.name}: figures for scrutiny, with how sure we are of each.`;
    const facts = {path, description, ...(site && {site: site.endsWith("/") ? site : `${site}/`})};
    staging.write(path, putBack(finishPage(staging.read(path), facts), drawings));
  }
  rmSync(join(staging.folder, "_observablehq"), {recursive: true, force: true});
}

/** Throws when a page shows an error, a link leads nowhere, or something that must be there is not. */
export function refuseHalf(staging: Staging, measures: readonly {readonly id: string}[]): void {
  const files = new Set(staging.files());
  const pages = new Map(pagesOf(staging).map((path) => [path, staging.read(path)]));
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

function pagesOf(staging: Staging): string[] {
  return staging.files().filter((path) => path.endsWith(".html"));
}
