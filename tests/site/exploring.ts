import type {Server} from "node:http";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll} from "vitest";
import {serve} from "../../loaders/publish/serve.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {type Faults, visit} from "./visit.js";

export const clean = {errors: [], outside: [], policy: []};
export const wide = {viewport: {width: 1280, height: 900}};

/** The explore page of the built site, in a browser that is there for a file of tests. */
export interface Exploring {
  readonly browser: Browser;
  readonly address: string;
  /** Opens the page with a question in its address. */
  explore<Result>(
    question: string,
    look: (page: Page, faults: Faults) => Promise<Result>,
    options?: object
  ): Promise<Result>;
}

export function exploring(): Exploring {
  let browser: Browser;
  let server: Server;
  let address: string;
  beforeAll(async () => {
    browser = await openBrowser();
    ({server, address} = await serve(builtSite, {basePath: "/council/"}));
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get address() {
      return address;
    },
    explore: (question, look, options = wide) =>
      visit(browser, `${address}explore.html${question}`, options, look)
  };
}

/** Runs a query in the SQL tab, and waits for what it gives. */
export async function ask(page: Page, sql: string): Promise<string> {
  await page.locator("#sql-query").fill(sql);
  await page.getByRole("button", {name: "Run the query"}).click();
  await settled(page);
  return page.locator("[data-part=result]").innerText();
}

/** Waits until no query runs. */
export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(
    () => document.querySelector<HTMLButtonElement>("[data-part=run]")?.disabled === false,
    undefined,
    {timeout: 120_000}
  );
}
