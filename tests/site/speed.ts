import {statSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {serve} from "../../loaders/publish/serve.js";
import {listFiles} from "../../loaders/publish/staging.js";
import {openBrowser} from "./chromium.js";

/** A slow connection: 1.6 Mbit a second, 150 ms there and back. */
const slow = {offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8};
const times = 50;

// Prints what a reader waits for and pays: npm run speed -- dist
const site = process.argv[2] ?? "dist";
const browser = await openBrowser();
const {server, address} = await serve(site);
try {
  console.table({"home page, first view, 1.6 Mbit/s, 150 ms": await firstView(browser, address)});
  console.table({[`period chosen to repaint, ${times} times`]: await repaints(browser, address)});
  const files = listFiles(site);
  const bytes = files.reduce((sum, path) => sum + statSync(join(site, path)).size, 0);
  console.table({"whole site": {files: files.length, MB: Math.round(bytes / 1e4) / 100}});
} finally {
  await browser.close();
  server.close();
}

/** Compressed bytes and requests before anything is done, and when and how steadily the page stands. */
async function firstView(browser: Browser, address: string) {
  const context = await browser.newContext({viewport: {width: 412, height: 823}});
  const page = await context.newPage();
  const protocol = await context.newCDPSession(page);
  await protocol.send("Network.enable");
  await protocol.send("Network.emulateNetworkConditions", slow);
  let [bytes, requests] = [0, 0];
  protocol.on("Network.loadingFinished", ({encodedDataLength}) => {
    bytes += encodedDataLength;
    requests++;
  });
  await page.goto(address, {waitUntil: "networkidle"});
  const seen = await page.evaluate(
    () =>
      new Promise<{lcp: number; cls: number}>((done) => {
        const found = {lcp: 0, cls: 0};
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.lcp = entry.startTime;
        }).observe({type: "largest-contentful-paint", buffered: true});
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) found.cls += (entry as unknown as {value: number}).value;
        }).observe({type: "layout-shift", buffered: true});
        setTimeout(() => done(found), 1000);
      })
  );
  await context.close();
  return {
    "KB compressed": Math.round(bytes / 100) / 10,
    requests,
    "largest contentful paint, ms": Math.round(seen.lcp),
    "layout shift": seen.cls
  };
}

/** Milliseconds from a chosen period to the frame after its figure is drawn. */
async function repaints(browser: Browser, address: string) {
  const page = await browser.newPage({viewport: {width: 1280, height: 900}});
  await page.goto(`${address}measures/children-in-care.html`, {waitUntil: "networkidle"});
  const figure = page.locator("figure#children-in-care-by-age_band");
  await figure.scrollIntoViewIfNeeded();
  await figure.locator(".chart-live svg").waitFor();
  const taken = await figure.evaluate(async (element, times) => {
    const list = element.querySelector("select")!;
    const subtitle = element.querySelector(".figure-subtitle")!;
    const taken: number[] = [];
    // The first choice also fetches the other periods.
    for (let count = 0; count <= times; count++) {
      const start = performance.now();
      await new Promise<void>((done) => {
        const watch = new MutationObserver(() => {
          watch.disconnect();
          requestAnimationFrame(() => done());
        });
        watch.observe(subtitle, {childList: true, characterData: true, subtree: true});
        list.selectedIndex = (count + 1) % list.options.length;
        list.dispatchEvent(new Event("change", {bubbles: true}));
      });
      if (count > 0) taken.push(performance.now() - start);
    }
    return taken;
  }, times);
  await page.close();
  const sorted = taken.sort((a, b) => a - b);
  return {"median, ms": Math.round(sorted[Math.floor(times / 2)]!), "worst, ms": Math.round(sorted.at(-1)!)};
}
