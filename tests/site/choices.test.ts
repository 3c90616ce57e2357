import type {Server} from "node:http";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serve} from "../../loaders/publish/serve.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {axe, visit} from "./visit.js";

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

const path = "measures/children-in-care.html";
const id = "children-in-care-by-age_band";
const figure = (page: Page) => page.locator(`figure#${id}`);

async function shown(page: Page) {
  const at = figure(page);
  return {
    title: await at.locator(".figure-title").textContent(),
    subtitle: await at.locator(".figure-subtitle").first().textContent(),
    name: await at.locator(".chart").getAttribute("aria-label"),
    drawn: await at.locator(".chart-live text").allTextContents()
  };
}

describe("the period of a figure", () => {
  it("is chosen from a list, stands in the address, and comes back with it", async () => {
    await visit(browser, address + path, {}, async (page, faults) => {
      await figure(page).scrollIntoViewIfNeeded();
      await figure(page).locator(".chart-live svg").waitFor();
      const latest = await shown(page);
      await figure(page).locator("select").selectOption("2021-03-31");
      await expect.poll(() => shown(page).then(({subtitle}) => subtitle)).toContain("31 March 2021");
      const earlier = await shown(page);
      expect(earlier.drawn).not.toEqual(latest.drawn);
      expect(earlier.name).toContain(earlier.title);
      expect(page.url()).toContain(`?${id}=2021-03-31#${id}`);

      const shared = page.url();
      await page.goBack();
      await expect.poll(() => shown(page)).toEqual(latest);
      await visit(browser, shared, {}, async (other) => {
        await expect.poll(() => shown(other)).toEqual(earlier);
        expect(await axe(other)).toEqual([]);
        await other.emulateMedia({media: "print"});
        expect(await figure(other).locator(".chart-live").isVisible()).toBe(true);
        expect(await figure(other).locator(".chart-wide").isVisible()).toBe(false);
      });
      expect(faults).toEqual({errors: [], outside: [], policy: []});
    });
  });

  it("that the address asks for in vain is the latest", async () => {
    await visit(browser, `${address}${path}?${id}=1066-10-14`, {}, async (page) => {
      expect(await figure(page).locator("select").inputValue()).toBe("2025-03-31");
      expect(await figure(page).locator("[role=status]").textContent()).toBe("");
    });
  });

  it("is not asked without a script; the table has the years", async () => {
    await visit(browser, address + path, {javaScriptEnabled: false}, async (page) => {
      expect(await figure(page).locator("select").isVisible()).toBe(false);
      expect(await figure(page).locator("thead th").count()).toBeGreaterThan(3);
    });
  });
});

describe("a table that is opened", () => {
  it("stands in the address, beside a chosen period, and is open for whom it is shared with", async () => {
    await visit(browser, `${address}${path}?${id}=2021-03-31`, {}, async (page) => {
      await figure(page).locator("summary", {hasText: "Table"}).click();
      await expect.poll(() => page.url()).toContain(`?${id}=2021-03-31&open=${id}`);
      await visit(browser, page.url(), {}, async (other) => {
        expect(await figure(other).locator("table").isVisible()).toBe(true);
        await figure(other).locator("summary", {hasText: "Table"}).click();
        await expect.poll(() => other.url()).not.toContain("open=");
      });
    });
  });
});
