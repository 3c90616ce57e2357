import {readFileSync} from "node:fs";
import {createRequire} from "node:module";
import type {Browser, BrowserContextOptions, Page} from "playwright-core";

/** What went wrong while a page was open; all empty on a good page. */
export interface Faults {
  readonly errors: string[];
  readonly outside: string[];
  readonly policy: string[];
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Opens a page in a context of its own, watching for console errors, requests elsewhere and policy violations. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, faults: Faults) => Promise<Result>
): Promise<Result> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: Faults = {errors: [], outside: [], policy: []};
  page.on("console", (message) => {
    if (message.type() !== "error") return;
    (message.text().includes("Content Security Policy") ? faults.policy : faults.errors).push(message.text());
  });
  page.on("pageerror", (error) => faults.errors.push(error.message));
  page.on("request", (request) => {
    if (!request.url().startsWith(new URL(address).origin) && !request.url().startsWith("data:"))
      faults.outside.push(request.url());
  });
  try {
    await page.goto(address, {waitUntil: "networkidle"});
    return await look(page, faults);
  } finally {
    await context.close();
  }
}

/** What axe finds against WCAG 2.2 AA and its best practices, or of colours alone: rule and element, none on a good page. */
export async function axe(page: Page, asked: "every rule" | "colours" = "every rule"): Promise<string[]> {
  // Evaluated through the debugging protocol, which the page's own policy does not reach.
  await page.evaluate(axeSource);
  return page.evaluate(async (colours) => {
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    const run = (globalThis as unknown as {axe: {run(at: object, options: object): Promise<AxeResults>}}).axe
      .run;
    const {violations} = await run(colours ? {exclude: [[".chart"]]} : document, {
      runOnly: colours
        ? {type: "rule", values: ["color-contrast", "link-in-text-block"]}
        : {type: "tag", values: tags},
      resultTypes: ["violations"]
    });
    return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
  }, asked === "colours");
}

interface AxeResults {
  violations: {id: string; nodes: {target: string[]}[]}[];
}
