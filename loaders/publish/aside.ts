import {createHash} from "node:crypto";
import {existsSync, mkdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {rootOf} from "./page.js";
import type {Staging} from "./staging.js";

/**
 * Framework reads each page's HTML several times through a simulated browser, which is slow on hundreds of figures.
 * So a build sets blocks of HTML aside before and puts them back after; a preview leaves them where they are.
 */
export function setAside(html: string, folder: string): string {
  mkdirSync(folder, {recursive: true});
  const name = createHash("sha256").update(html).digest("hex").slice(0, 16);
  const file = join(folder, name);
  if (!existsSync(file)) writeFileSync(file, html);
  return `<div data-aside="${name}"></div>\n`;
}

/** Puts every page's blocks back. */
export function putBack(staging: Staging, folder: string): void {
  for (const path of staging.files().filter((path) => path.endsWith(".html"))) {
    const page = staging.read(path);
    const whole = page.replace(/<div data-aside="([0-9a-f]{16})"><\/div>/g, (_, name: string) =>
      linked(readFileSync(join(folder, name), "utf8"), rootOf(path))
    );
    if (whole !== page) staging.write(path, whole);
  }
}

/** Links lead from this page to the file, and headings to themselves, as Framework has them on the rest of the page. */
function linked(html: string, root: string): string {
  return html
    .replace(
      / href="\/([^"#?]*)/g,
      (_, page: string) => ` href="${root}${page}${isPage(page) ? ".html" : ""}`
    )
    .replace(
      /(<(h[1-4])\b[^>]*? id="([^"]+)"[^>]*>)(.*?)(<\/\2>)/gs,
      '$1<a class="observablehq-header-anchor" href="#$3">$4</a>$5'
    );
}

function isPage(path: string): boolean {
  return path !== "" && !/\.[a-z]+$/.test(path);
}
