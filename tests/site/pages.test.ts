import type {Server} from "node:http";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../loaders/publish/serve.js";
import {listFiles} from "../../loaders/publish/staging.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {axe, visit} from "./visit.js";

const pages = listFiles(builtSite).filter((path) => path.endsWith(".html"));
const measurePages = pages.filter((path) => path.startsWith("measures/"));
const storyPages = pages.filter((path) => !path.startsWith("measures/"));
// Measure pages are one template: three of them stand for the rest where a check is slow.
const looked = [...storyPages, ...measurePages.slice(0, 3)];
const widths = [1280, 320];

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  ({server, address} = await serve(builtSite, {basePath: "/council/children/"}));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

describe.each(widths)("at %i pixels, below a sub-path, under the strict policy", (width) => {
  it.each(looked)(
    "%s opens without an error, a request elsewhere, a policy violation or a sideways scroll",
    async (path) => {
      const options = {viewport: {width, height: 900}};
      await visit(browser, address + path, options, async (page, faults) => {
        for (const figure of await page.locator("figure").all()) await figure.scrollIntoViewIfNeeded();
        await page.waitForLoadState("networkidle");
        expect(faults).toEqual({errors: [], outside: [], policy: []});
        expect(
          await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        ).toBeLessThanOrEqual(0);
      });
    }
  );

  it.each(looked)("%s passes WCAG 2.2 AA and best practice, tables open and closed", async (path) => {
    await visit(browser, address + path, {viewport: {width, height: 900}}, async (page) => {
      const closed = await axe(page);
      await page.evaluate(() => {
        for (const details of document.querySelectorAll("details")) details.open = true;
      });
      expect([...closed, ...(await axe(page))]).toEqual([]);
    });
  });
});

describe("without JavaScript", () => {
  it.each(looked)(
    "%s shows its heading, and every figure its chart or a reason, and its table",
    async (path) => {
      await visit(
        browser,
        address + path,
        {javaScriptEnabled: false, viewport: {width: 1280, height: 900}},
        async (page, faults) => {
          expect(faults).toEqual({errors: [], outside: [], policy: []});
          expect(await page.locator("h1").count()).toBe(1);
          for (const figure of await page.locator("figure[data-measure]").all()) {
            expect(await figure.locator("table").count()).toBeGreaterThan(0);
          }
        }
      );
    }
  );
});

describe("the reader's browser", () => {
  it("keeps no cookie and no storage", async () => {
    await visit(browser, address, {}, async (page) => {
      expect(await page.context().cookies()).toEqual([]);
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length])).toEqual([0, 0]);
    });
  });

  it("is given at most 100 KB, compressed, before it does anything on the home page", async () => {
    const {gzipSync} = await import("node:zlib");
    await visit(browser, "about:blank", {}, async (page) => {
      let bytes = 0;
      page.on("response", async (response) => {
        bytes += gzipSync(await response.body().catch(() => Buffer.alloc(0))).length;
      });
      await page.goto(address, {waitUntil: "networkidle"});
      expect(bytes).toBeLessThan(100_000);
    });
  });
});
