import {readFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {listFiles} from "../../loaders/publish/staging.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {keptBy, lookAtEverything, openTables} from "./everything.js";
import {looked, modesAt, widths} from "./looked.js";
import {strictServer} from "./strict_server.js";
import {axe, type Faults, visit} from "./visit.js";

let browser: Browser;
let server: Awaited<ReturnType<typeof strictServer>>;
let address: string;
const counted = new Map<string, number>();

beforeAll(async () => {
  browser = await openBrowser();
  server = await strictServer();
  address = server.address;
});
afterAll(async () => {
  await browser?.close();
  server?.stop();
  console.table({[`pages, served by ${server?.name}`]: Object.fromEntries(counted)});
});

const modes = {
  light: {colorScheme: "light", forcedColors: "none"},
  dark: {colorScheme: "dark", forcedColors: "none"},
  "forced colours": {colorScheme: "dark", forcedColors: "active"}
} as const;

describe.concurrent.each(widths)("at %i pixels, below a sub-path, under the strict policy", (width) => {
  it.each(looked)(
    "%s opens clean, keeps its width, stores nothing, and passes WCAG 2.2 AA and best practice",
    async (path) => {
      const options = {viewport: {width, height: 900}};
      await visit(browser, address + path, options, async (page, faults) => {
        await lookAtEverything(page);
        // Opening a table changes no colour, so colours are tried where most is seen: with the tables open.
        const closed = width === 320 ? await axe(page, "all but colours") : [];
        add("violations, light, tables closed", closed.length);
        await openTables(page);
        expect(closed.concat(await sideways(page), await kept(page))).toEqual([]);
        for (const name of modesAt[width]) {
          await page.emulateMedia(modes[name]);
          // Dark and forced colours change colours and nothing else, and never a chart's own white plate.
          const found = await axe(page, name === "light" ? "every rule" : "colours");
          add(`violations, ${name}, tables open`, found.length);
          expect(found, name).toEqual([]);
        }
        count(faults);
        expect(faults).toEqual({errors: [], outside: [], policy: []});
        add("pages × widths", 1);
      });
    }
  );
});

it("opening a table changes no colour", () => {
  const styles = listFiles(builtSite).filter((path) => path.endsWith(".css"));
  expect(styles.length).toBeGreaterThan(0);
  for (const path of styles)
    expect(readFileSync(join(builtSite, path), "utf8"), path).not.toMatch(/\[open\]|:open\b/);
});

async function sideways(page: Page): Promise<string[]> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return over > 0 ? [`the page is ${over} pixels too wide`] : [];
}

async function kept(page: Page): Promise<string[]> {
  const stored = await keptBy(page);
  add("cookies and storage", stored);
  return stored > 0 ? ["something is stored in the reader's browser"] : [];
}

function count({errors, outside, policy}: Faults): void {
  add("errors", errors.length);
  add("requests elsewhere", outside.length);
  add("policy violations", policy.length);
}

function add(name: string, many: number): void {
  counted.set(name, (counted.get(name) ?? 0) + many);
}

describe.concurrent("without JavaScript", () => {
  it.each(looked)(
    "%s shows its heading, and every figure its chart or a reason, and its table",
    async (path) => {
      const options = {javaScriptEnabled: false, viewport: {width: 1280, height: 900}};
      await visit(browser, address + path, options, async (page, faults) => {
        expect(faults).toEqual({errors: [], outside: [], policy: []});
        expect(await page.locator("h1").count()).toBe(1);
        // In the report the table stands right after its graph.
        const bare = await page.locator("figure.figure").evaluateAll((figures) =>
          figures
            .filter((figure) => {
              let after = figure.nextElementSibling;
              while (after && after.tagName !== "DETAILS") after = after.nextElementSibling;
              return !figure.querySelector("table, .figure-empty") && !after?.querySelector("table");
            })
            .map(({id}) => id)
        );
        expect(bare).toEqual([]);
      });
    }
  );
});

describe("the home page", () => {
  it("gives the reader at most 100 KB, compressed, before anything is done", async () => {
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
