import {existsSync, readFileSync, statSync} from "node:fs";
import type {Server} from "node:http";
import {createServer} from "node:http";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readFigures} from "../../loaders/figures/read_figures.js";
import {serve} from "../../loaders/publish/serve.js";
import {listFiles} from "../../loaders/publish/staging.js";
import {faultyWords} from "../figures/faulty_words.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {pages} from "./looked.js";
import {axe, visit} from "./visit.js";

const read = (path: string) => readFileSync(join(builtSite, path), "utf8");

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

describe("figures.csv", () => {
  it("is told of in words that figures can carry", () => {
    const said = pages.flatMap((path) => {
      const words = read(path).matchAll(
        /<(?:p|h\d) class="figure-(?:title|summary)[^>]*>(.*?)<\/(?:p|h\d)>/gs
      );
      return [...words].flatMap(([, text]) => faultyWords(text!.replace(/<[^>]*>/g, "")));
    });
    const bare = said.filter(({fault}) => fault === "a percentage without its counts");
    expect(said.filter((one) => !bare.includes(one))).toEqual([]);
    // Ranges, limits and other places' figures have no counts of ours; a comparison of groups always does.
    expect(bare.filter(({sentence}) => /in every 100|expect|unremarkable/.test(sentence))).toEqual([]);
  });

  it("has no figure outside its own range", () => {
    const rows = readFigures(read("downloads/figures.csv")).filter(
      ({lower, upper}) => lower !== null && upper !== null
    );
    expect(rows.length).toBeGreaterThan(1000);
    const outside = rows.filter(({lower, value, upper}) => value! < lower! || value! > upper!);
    expect([...new Set(outside.map(({measure, statistic}) => `${measure} ${statistic}`))]).toEqual([]);
  });
});

describe("what machines read", () => {
  it("says nothing of its figures that figures cannot say", () => {
    const said = pages.flatMap((path) => {
      const html = readFileSync(join(builtSite, path), "utf8");
      const words = [
        ...html.matchAll(/<(?:p|h\d) class="figure-(?:title|summary)[^>]*>(.*?)<\/(?:p|h\d)>/gs)
      ];
      return words.flatMap(([, text]) =>
        faultyWords(text!.replace(/<[^>]*>/g, "")).map((found) => ({path, ...found}))
      );
    });
    const withoutCounts = said.filter(({fault}) => fault === "a percentage without its counts");
    expect(said.filter((one) => !withoutCounts.includes(one))).toEqual([]);
    // Ranges, limits and other places' figures have no counts of ours; a comparison of groups always does.
    expect(withoutCounts.filter(({sentence}) => /in every 100|expect|unremarkable/.test(sentence))).toEqual(
      []
    );
  });

  it("maps every page but the lost one and embedded figures", () => {
    const found = [...read("sitemap.xml").matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]!);
    const expected = pages.filter((path) => path !== "404.html" && !path.startsWith("embed/"));
    expect(found.length).toBe(expected.length);
    expect(found).toContain("https://www.exampleshire.example/measures/children-in-care.html");
    expect(read("robots.txt")).toContain("Sitemap: https://www.exampleshire.example/sitemap.xml");
  });

  it("tells of each release in both feeds", () => {
    const feed = JSON.parse(read("feed.json"));
    const titles = feed.items.map(({title}: {title: string}) => title.split(":")[0]);
    expect(titles).toEqual(["Release 2", "Release 1"]);
    for (const title of titles) expect(read("feed.xml")).toContain(`<title>${title}`);
  });

  it.each(["index.html", "reviews.html", "measures/children-in-care.html"])(
    "%s says in its head what and where it is",
    (path) => {
      const html = read(path);
      expect(html).toContain('<html lang="en-GB">');
      for (const name of ["description", "og:title", "og:description", "og:url", "canonical"])
        expect(html, name).toContain(`"${name}"`);
    }
  );

  it("gives every measure's file its metadata, and every drawn figure its picture and its page", () => {
    const files = listFiles(builtSite);
    for (const path of files.filter((name) => /^downloads\/[^/]+\.csv$/.test(name))) {
      expect(JSON.parse(read(`${path}-metadata.json`)).url).toBe(path.split("/").at(-1));
    }
    const home = read("index.html");
    for (const [, path] of home.matchAll(/href="\.\/((?:downloads\/figures|embed)\/[^"]+)"/g))
      expect(existsSync(join(builtSite, path!)), path).toBe(true);
  });
});

describe("a strict server", () => {
  it("shows the lost page, whole, below any address", async () => {
    await visit(browser, `${address}no/such/page`, {}, async (page) => {
      expect(await page.locator("h1").textContent()).toContain("no such page");
      expect(await page.evaluate(() => getComputedStyle(document.querySelector(".masthead")!).display)).toBe(
        "flex"
      );
      await page.getByRole("link", {name: "the first page"}).click();
      expect(page.url()).toBe(address);
    });
  });

  it("shows the lost page without a fault, and it passes WCAG 2.2 AA", async () => {
    await visit(
      browser,
      `${address}404.html`,
      {viewport: {width: 320, height: 900}},
      async (page, faults) => {
        expect(faults).toEqual({errors: [], outside: [], policy: []});
        expect(await axe(page)).toEqual([]);
      }
    );
  });

  it("lets another site frame an embedded figure, and no other page", async () => {
    const other = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html");
      response.end(
        `<iframe src="${address}embed/children-in-care.html"></iframe><iframe src="${address}index.html"></iframe>`
      );
    });
    await new Promise<void>((done) => other.listen(0, "localhost", done));
    const {port} = other.address() as {port: number};
    const page = await browser.newPage();
    await page.goto(`http://localhost:${port}/`, {waitUntil: "networkidle"});
    const headings = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) =>
          frame
            .locator("h1")
            .count()
            .catch(() => 0)
        )
    );
    await page.close();
    other.close();
    expect(headings).toEqual([1, 0]);
  });
});

describe("printed", () => {
  it("is a tagged document with every table open and the controls gone", async () => {
    await visit(browser, `${address}moves.html`, {}, async (page) => {
      await page.emulateMedia({media: "print"});
      const tables = page.locator(".figure-data table");
      for (const table of await tables.all())
        expect((await table.boundingBox())?.height ?? 0).toBeGreaterThan(20);
      expect(await page.locator("nav:visible, .figure-share:visible").count()).toBe(0);
      const pdf = await page.pdf({tagged: true, outline: true});
      expect(pdf.toString("latin1")).toMatch(/\/MarkInfo\s*<<[^>]*\/Marked true/);
    });
  });
});

describe("a reader who wants no motion", () => {
  it("sees none", async () => {
    await visit(browser, address, {reducedMotion: "reduce"}, async (page) => {
      const moving = await page.evaluate(
        () =>
          [...document.querySelectorAll("*")].filter((element) => {
            const {animationName, transitionDuration} = getComputedStyle(element);
            return (
              animationName !== "none" ||
              transitionDuration.split(",").some((time) => Number.parseFloat(time) > 0)
            );
          }).length
      );
      expect(moving).toBe(0);
    });
  });
});

describe("the site", () => {
  it("is small enough to copy in a moment", () => {
    const bytes = listFiles(builtSite).reduce((sum, path) => sum + statSync(join(builtSite, path)).size, 0);
    expect(bytes).toBeLessThan(60_000_000);
  });
});
