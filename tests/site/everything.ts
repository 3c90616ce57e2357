import type {Page} from "playwright-core";
import {Unpainted} from "./visit.js";

/** Scrolls to each chart and waits until it is drawn again; small charts side by side keep the drawing they came with. */
export async function lookAtEverything(page: Page): Promise<void> {
  const trouble = await page.evaluate(async () => {
    for (const chart of document.querySelectorAll<HTMLElement>(".chart[data-spec]")) {
      const {wide} = await (await fetch(chart.dataset.spec!)).json();
      const until = performance.now() + 60_000;
      while (!wide.facet && !chart.querySelector(".chart-live svg")) {
        if (performance.now() > until) return chart.dataset.spec;
        // Again and again: what is drawn above may push it away.
        chart.scrollIntoView({block: "center"});
        const frame = new Promise((done) => requestAnimationFrame(() => done(true)));
        if (!(await Promise.race([frame, new Promise((done) => setTimeout(done, 10_000))])))
          return "no frame";
      }
    }
    return null;
  });
  if (trouble === "no frame") throw new Unpainted(`${page.url()} is painted no more`);
  if (trouble) throw new Error(`Not drawn again when looked at: ${trouble}`);
  await page.waitForLoadState("networkidle");
}

/** How many cookies and stored things the page has left in the browser. */
export async function keptBy(page: Page): Promise<number> {
  const cookies = await page.context().cookies();
  return cookies.length + (await page.evaluate(() => localStorage.length + sessionStorage.length));
}

export async function openTables(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}
