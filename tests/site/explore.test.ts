import {readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import type {CDPSession, Page} from "playwright-core";
import {describe, expect, it} from "vitest";
import {figuresCsv} from "../../loaders/publish/figures_csv.js";
import {unpack} from "../../src/components/explore/cells.js";
import {questions} from "../../src/components/explore/questions.js";
import {builtSite} from "./built.js";
import {clean, exploring, settled, wide} from "./exploring.js";
import {axe} from "./visit.js";

const site = exploring();
const {explore} = site;

/** Rows of figures.csv that a table by sex, 31 March by 31 March, is made of. */
function bySex(): Readonly<Record<string, string>>[] {
  const all = csvParse(readFileSync(join(builtSite, "downloads/figures.csv"), "utf8"));
  return all.filter(
    (row) =>
      row.measure === "children-in-care" &&
      row.geography === all[0]!.geography &&
      row.statistic === "value" &&
      row.breakdown === "sex" &&
      row.breakdown2 === "" &&
      row.period?.endsWith("-03-31")
  );
}

/** Seconds of the processor that the page has taken, which a busy machine makes no more of. */
async function workOf(protocol: CDPSession): Promise<number> {
  const {metrics} = await protocol.send("Performance.getMetrics");
  return metrics.find(({name}) => name === "ProcessTime")!.value;
}

const chosenTable = (page: Page) => page.locator("#panel-choose table").innerText();
describe("the figures that explore reads", () => {
  it("are the rows of figures.csv, every one and no other", () => {
    const packed = JSON.parse(readFileSync(join(builtSite, "explore/figures.json"), "utf8"));
    const lines = (csv: string) => csvParse(csv).map((row) => JSON.stringify(Object.entries(row)));
    const published = readFileSync(join(builtSite, "downloads/figures.csv"), "utf8");
    expect(lines(figuresCsv(unpack(packed))).sort()).toEqual(lines(published).sort());
  });
});

describe("asking by choosing", () => {
  it.concurrent.each(questions)(
    "answers “$question” by clicks alone as from its address, without a fault",
    async ({address: given}) => {
      const chosen = [...new URLSearchParams(given)];
      const restored = await explore(given, async (page, faults) => {
        expect((await chosenTable(page)).split("\n").length).toBeGreaterThan(3);
        expect(await page.locator("#explore-title").innerText()).not.toBe("");
        for (const [name, value] of chosen)
          expect(await page.locator(`#explore-${name}`).inputValue(), name).toBe(value);
        expect(faults).toEqual(clean);
        return chosenTable(page);
      });
      await explore("", async (page) => {
        for (const [name, value] of chosen) await page.locator(`#explore-${name}`).selectOption(value);
        expect(await chosenTable(page)).toBe(restored);
        for (const [name, value] of chosen)
          expect(new URL(page.url()).searchParams.get(name), name).toBe(value);
      });
    }
  );

  it("draws a chart with words, and saves the table's own rows", async () => {
    await explore("?measure=children-in-care&rows=sex&columns=period", async (page) => {
      await page.locator("#panel-choose .chart svg").waitFor();
      expect(await page.locator("#panel-choose .chart").getAttribute("aria-label")).toContain("31 March");
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.getByRole("button", {name: "Download this table"}).click()
      ]);
      const rows = csvParse(readFileSync((await download.path())!, "utf8"));
      const expected = bySex();
      expect(rows.length).toBe(expected.length);
      expect(new Set(rows.map((row) => JSON.stringify(row)))).toEqual(
        new Set(expected.map((row) => JSON.stringify(row)))
      );
    });
  });

  it("prints c for a sum with a row that is not shown, and the sum of rows that all are", async () => {
    await explore("?measure=children-in-care&rows=sex&columns=period", async (page) => {
      const sums = page.locator("#panel-choose tbody tr").last().locator("td");
      const periods = [...new Set(bySex().map(({period}) => period!))].sort().reverse();
      for (const [column, period] of periods.entries()) {
        const rows = bySex().filter((row) => row.period === period);
        const hidden = rows.some(({status}) => status === "withheld");
        const sum = rows.reduce((total, row) => total + Number(row.numerator), 0);
        expect(await sums.nth(column).innerText(), period).toBe(hidden ? "c" : sum.toLocaleString("en-GB"));
      }
    });
  });

  it("shows the first table within a second, without DuckDB, and repaints at once", async () => {
    const context = await site.browser.newContext(wide);
    const page = await context.newPage();
    const fetched = new Map<string, number>();
    page.on("response", async (response) => {
      fetched.set(response.url(), (await response.body().catch(() => Buffer.alloc(0))).length);
    });
    const protocol = await context.newCDPSession(page);
    await protocol.send("Performance.enable");
    const start = performance.now();
    await page.goto(`${site.address}explore.html`);
    await page.locator("#panel-choose table").waitFor();
    const first = performance.now() - start;
    const worked = await workOf(protocol);
    await page.waitForLoadState("networkidle");
    expect([...fetched.keys()].filter((url) => /duckdb/.test(url))).toEqual([]);
    const before = await workOf(protocol);
    const paints = await page.evaluate(async () => {
      const list = document.querySelector<HTMLSelectElement>("#explore-measure")!;
      const times: number[] = [];
      for (let index = 1; index <= 50; index++) {
        const begun = performance.now();
        list.selectedIndex = index % list.options.length;
        list.dispatchEvent(new Event("change", {bubbles: true}));
        await new Promise((painted) => requestAnimationFrame(() => setTimeout(painted)));
        times.push(performance.now() - begun);
      }
      return times.sort((a, b) => a - b);
    });
    const painted = (await workOf(protocol)) - before;
    const bytes = [...fetched].filter(([url]) => !/vega/.test(url)).reduce((sum, [, size]) => sum + size, 0);
    console.log(
      `explore: first table ${Math.round(first)} ms, ${Math.round(bytes / 1000)} kB unpacked without the drawing library; repaint median ${Math.round(paints[25]!)} ms, worst ${Math.round(paints[49]!)} ms; work ${worked.toFixed(2)} s and ${painted.toFixed(2)} s`
    );
    expect(worked).toBeLessThan(5);
    expect(painted / paints.length).toBeLessThan(0.5);
    await context.close();
  });
});

describe.each([1280, 320])("for every reader, at %i pixels", (width) => {
  it("both tabs pass WCAG 2.2 AA and best practice in light, dark and forced colours", async () => {
    await explore(
      "#sql=select+period,+value+from+figures+where+measure+=+'children-in-care'+and+breakdown+=+''+limit+5",
      async (page) => {
        await settled(page);
        await page.locator("[data-part=result] figure, .sql-error").first().waitFor();
        for (const name of ["In SQL", "By choosing"]) {
          await page.getByRole("tab", {name}).click();
          await page.waitForLoadState("networkidle");
          for (const mode of [
            {colorScheme: "light", forcedColors: "none"},
            {colorScheme: "dark", forcedColors: "none"},
            {colorScheme: "dark", forcedColors: "active"}
          ] as const) {
            await page.emulateMedia(mode);
            expect(await axe(page, mode.colorScheme === "light" ? "every rule" : "colours"), name).toEqual(
              []
            );
          }
          await page.emulateMedia({colorScheme: "light", forcedColors: "none"});
          const over = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
          expect(over, name).toBeLessThanOrEqual(0);
        }
      },
      {viewport: {width, height: 900}}
    );
  });
});

describe("with the keyboard, and without a script", () => {
  it("arrow keys move between the tabs, and a changed list is told to a screen reader", async () => {
    await explore("", async (page) => {
      await page.getByRole("tab", {name: "By choosing"}).focus();
      await page.keyboard.press("ArrowRight");
      expect(await page.getByRole("tab", {name: "In SQL"}).getAttribute("aria-selected")).toBe("true");
      await page.keyboard.press("ArrowLeft");
      await page.locator("#explore-measure").focus();
      await page.keyboard.press("ArrowDown");
      await page.keyboard.press("Enter");
      await expect.poll(() => page.locator("#panel-choose [role=status]").innerText()).toContain("Now shown");
    });
  });

  it("every measure with figures is a link to its page and to its file", async () => {
    await explore(
      "",
      async (page) => {
        const all = csvParse(readFileSync(join(builtSite, "downloads/figures.csv"), "utf8"));
        const measures = new Set(all.map(({measure}) => measure!));
        expect(await page.locator(".explore-index li").count()).toBe(measures.size);
        expect(await page.locator("a.explore-file").count()).toBe(measures.size);
        expect(await page.locator("#panel-choose").count()).toBe(0);
      },
      {javaScriptEnabled: false}
    );
  });
});
