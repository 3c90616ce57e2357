import type {Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {questions} from "../../src/components/explore/questions.js";
import {ask, clean, exploring, settled} from "./exploring.js";

const site = exploring();
const {explore} = site;
const said = (page: Page) => page.locator("[data-part=said]");

describe("asking in SQL", () => {
  it("answers the same ten questions, with every other origin blocked, and no fault", async () => {
    const start = performance.now();
    await explore("#sql=select+1", async (page, faults) => {
      await page.context().route(
        (url) => !url.href.startsWith(site.address) && !/^(data|blob):/.test(url.href),
        (route) => route.abort()
      );
      await settled(page);
      console.log(`explore: first answer of DuckDB ${Math.round(performance.now() - start)} ms`);
      for (const {question, sql} of questions) {
        const result = await ask(page, sql);
        expect(
          await page.locator("[data-part=result] tbody tr").count(),
          `${question} ${result}`
        ).toBeGreaterThan(1);
        expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#sql=${sql}`);
      }
      expect(faults).toEqual(clean);
    });
  });

  it("gives no sum across a figure that is not shown, fetches nothing and explains mistakes in plain English", async () => {
    await explore("#sql=select+1+as+one", async (page, faults) => {
      await settled(page);
      const sum =
        "select sum(value) as all_of_them from figures where measure = 'children-in-care' and breakdown = 'ethnicity'";
      expect(await ask(page, sum)).toMatch(/\bc\b.*not known|not known/s);
      expect(await page.locator("[data-part=result] tbody").innerText()).toBe("c");
      expect(await ask(page, `${sum} and status = 'shown'`)).toContain("leaves figures out");
      expect(await ask(page, "selct 1")).toContain("cannot be read near “selct”");
      expect(await ask(page, "select * from children")).toContain("There is no table “children”");
      expect(await ask(page, "select childs from figures")).toContain("There is no column “childs”");
      for (const outward of [
        "select * from 'https://elsewhere.example/a.parquet'",
        "select * from read_csv('https://elsewhere.example/a.csv')",
        "load json",
        "load parquet",
        "set enable_external_access = true",
        "set autoload_known_extensions = true",
        "attach 'https://elsewhere.example/a.db'",
        "copy figures to 'figures.csv'"
      ]) {
        await ask(page, outward);
        expect(await page.locator(".sql-error").count(), outward).toBe(1);
      }
      await ask(page, "install json");
      expect(faults.outside).toEqual([]);
      expect(faults.policy).toEqual([]);
    });
  });

  it("can be stopped while the engine is fetched and while a query runs, and then asked again", async () => {
    await explore("", async (page) => {
      let release = () => {};
      const held = new Promise<void>((done) => {
        release = done;
      });
      await page.route("**/duckdb-eh.wasm.gz", async (route) => {
        await held;
        await route.continue().catch(() => {});
      });
      await page.getByRole("tab", {name: "In SQL"}).click();
      await page.locator("progress").waitFor();
      await page.getByRole("button", {name: "Cancel"}).click();
      expect(await said(page).innerText()).toBe("Stopped.");
      release();
      await page.unroute("**/duckdb-eh.wasm.gz");
      expect(await ask(page, "select 42 as answer")).toContain("42");
      await page.locator("#sql-query").fill("select count(*) from range(100000000000) as a");
      await page.getByRole("button", {name: "Run the query"}).click();
      await page.waitForTimeout(500);
      await page.getByRole("button", {name: "Cancel"}).click();
      expect(await said(page).innerText()).toBe("Stopped.");
      expect(await ask(page, "select 43 as answer")).toContain("43");
    });
  });
});
