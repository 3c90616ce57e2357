import type {Server} from "node:http";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../loaders/publish/serve.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {widths} from "./looked.js";
import {visit} from "./visit.js";

let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  browser = await openBrowser();
  ({server, address} = await serve(builtSite));
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const walked = ["index.html", "moves.html", "service.html", "search.html", "measures/reviews-on-time.html"];

describe.each(widths)("with the keyboard alone, at %i pixels", (width) => {
  const options = {viewport: {width, height: 900}};

  it.concurrent.each(walked)(
    "every link and control of %s is reached by Tab, in order, and is seen when it is",
    async (path) => {
      await visit(browser, address + path, options, async (page) => {
        const all = await reachable(page);
        const {order, hidden} = await walk(page, all + 5);
        expect(hidden).toEqual([]);
        expect(new Set(order).size).toBe(all);
        expect(order.slice(0, all)).toEqual([...order.slice(0, all)].sort((a, b) => a - b));
      });
    }
  );

  it("the first stop leads past the navigation", async () => {
    await visit(browser, `${address}moves.html`, options, async (page) => {
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      // The address follows the key press a moment later.
      await expect.poll(() => new URL(page.url()).hash).toBe("#observablehq-main");
    });
  });

  it("a term opens its meaning, and Escape closes it", async () => {
    await visit(browser, `${address}service.html`, options, async (page) => {
      const meaning = page.locator("#means-iro");
      await page.locator("[popovertarget=means-iro]").focus();
      await page.keyboard.press("Enter");
      expect(await meaning.isVisible()).toBe(true);
      await page.keyboard.press("Escape");
      expect(await meaning.isVisible()).toBe(false);
    });
  });
});

describe("the menu of a narrow screen", () => {
  it.each([true, false])(
    "opens from its button and gives the focus back (script: %s)",
    async (javaScriptEnabled) => {
      await visit(
        browser,
        address,
        {javaScriptEnabled, viewport: {width: 320, height: 900}},
        async (page) => {
          const subject = page.locator("#site-nav").getByText("Reviews", {exact: true});
          expect(await subject.isVisible()).toBe(false);
          await page.getByRole("button", {name: /Menu/}).focus();
          await page.keyboard.press("Enter");
          expect(await subject.isVisible()).toBe(true);
          await page.keyboard.press("Escape");
          expect(await subject.isVisible()).toBe(false);
        }
      );
    }
  );
});

describe("finding a figure", () => {
  it("narrows the lists, says how many are left, and leads to the first", async () => {
    await visit(browser, `${address}search.html`, {}, async (page) => {
      await page.getByLabel("Words to look for").fill("late review");
      await page.getByText(/found for “late review”/).waitFor();
      const left = await page.locator("[data-finder] li:visible").allTextContents();
      expect(left.length).toBeGreaterThan(0);
      expect(left.length).toBeLessThan(await page.locator("[data-finder] li").count());
      await page.keyboard.press("Enter");
      expect(await page.evaluate(() => document.activeElement?.matches("[data-finder] a"))).toBe(true);
      expect(page.url()).toContain("?q=late%20review");
    });
  });

  it("starts from the words in the address, and says when there is nothing", async () => {
    await visit(browser, `${address}search.html?q=zebra`, {}, async (page) => {
      await page.getByText("Nothing found for “zebra”").waitFor();
      expect(await page.locator("[data-finder] li:visible").count()).toBe(0);
    });
  });

  it("without a script lists everything and asks for no words", async () => {
    await visit(browser, `${address}search.html`, {javaScriptEnabled: false}, async (page) => {
      expect(await page.locator("[data-finder] li:visible").count()).toBeGreaterThan(80);
      expect(await page.locator("input").count()).toBe(0);
    });
  });
});

/** How many elements Tab must reach: numbered in the order of the page. */
function reachable(page: Page): Promise<number> {
  return page.evaluate(() => {
    const asked = "a[href], button, input, select, textarea, summary, [tabindex='0']";
    const all = [...document.querySelectorAll<HTMLElement>(asked)].filter(
      (element) =>
        element.tabIndex >= 0 &&
        element.checkVisibility({visibilityProperty: true, contentVisibilityAuto: true})
    );
    for (const [index, element] of all.entries()) element.dataset.stop = String(index);
    return all.length;
  });
}

/** Presses Tab so many times: which stops came, and which of them could not be seen or showed no focus. */
async function walk(page: Page, times: number): Promise<{order: number[]; hidden: string[]}> {
  const order: number[] = [];
  const hidden: string[] = [];
  for (let index = 0; index < times; index++) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement | null;
      if (!element || element === document.body) return null;
      const {outlineStyle, outlineWidth} = getComputedStyle(element);
      const {top, bottom, width} = element.getBoundingClientRect();
      const shown = top < innerHeight && bottom > 0 && width > 0;
      const marked = outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2;
      return {
        number: Number(element.dataset.stop ?? -1),
        seen: shown && marked,
        text: element.textContent ?? ""
      };
    });
    if (!stop) break;
    order.push(stop.number);
    if (!stop.seen) hidden.push(stop.text);
  }
  return {order, hidden};
}
