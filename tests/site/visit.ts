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

/** A headless browser on a busy machine now and then paints a page no more: a fault of its own, not of the page. */
export class Unpainted extends Error {}

/** Opens a page in a context of its own, watching for console errors, requests elsewhere and policy violations. */
export async function visit<Result>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, faults: Faults) => Promise<Result>
): Promise<Result> {
  for (let opened = 1; ; opened++) {
    try {
      return await visitOnce(browser, address, options, look);
    } catch (reason) {
      if (!(reason instanceof Unpainted) || opened === 3) throw reason;
      console.log(`${reason.message}: opened anew`);
    }
  }
}

async function visitOnce<Result>(
  browser: Browser,
  address: string,
  options: BrowserContextOptions,
  look: (page: Page, faults: Faults) => Promise<Result>
): Promise<Result> {
  const context = await browser.newContext(options);
  // A busy machine is slow, not wrong.
  context.setDefaultTimeout(120_000);
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
    // Without a script nothing more is fetched once a page is loaded.
    await page.goto(address, {waitUntil: options.javaScriptEnabled === false ? "load" : "networkidle"});
    return await look(page, faults);
  } finally {
    await context.close();
  }
}

/** What axe looks for: WCAG 2.2 AA and its best practices, or of these colours alone, or all the rest. */
type Asked = "every rule" | "colours" | "all but colours";

const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const colours = ["color-contrast", "link-in-text-block"];

/** What axe finds: rule and element, none on a good page. Colours alone leave out a chart's own white plate. */
export async function axe(page: Page, asked: Asked = "every rule"): Promise<string[]> {
  // Evaluated through the debugging protocol, which the page's own policy does not reach; once on a page.
  if (!(await page.evaluate(() => "axe" in globalThis))) await page.evaluate(axeSource);
  const at = asked === "colours" ? {exclude: [[".chart"]]} : {include: [["html"]]};
  const options = {
    runOnly: asked === "colours" ? {type: "rule", values: colours} : {type: "tag", values: tags},
    rules: Object.fromEntries(colours.map((rule) => [rule, {enabled: asked !== "all but colours"}])),
    resultTypes: ["violations"]
  };
  return page.evaluate(
    async ([at, options]) => {
      const {axe} = globalThis as unknown as {axe: {run(at: object, options: object): Promise<AxeResults>}};
      const {violations} = await axe.run(at, options);
      return violations.flatMap(({id, nodes}) => nodes.map(({target}) => `${id}: ${target.join(" ")}`));
    },
    [at, options] as const
  );
}

interface AxeResults {
  violations: {id: string; nodes: {target: string[]}[]}[];
}
