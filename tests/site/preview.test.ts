import {type ChildProcess, spawn} from "node:child_process";
import {once} from "node:events";
import {cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Browser, Page} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {openBrowser} from "./chromium.js";

let project: string;
let preview: ChildProcess;
let browser: Browser;
let page: Page;
let said = "";

/** The project in a folder of its own: its measures are edited. */
beforeAll(async () => {
  project = mkdtempSync(join(tmpdir(), "preview-"));
  for (const name of ["loaders", "src", "data", "package.json", "package-lock.json", "tsconfig.json"])
    cpSync(name, join(project, name), {recursive: true});
  cpSync("observablehq.config.ts", join(project, "observablehq.config.ts"));
  symlinkSync(resolve("node_modules"), join(project, "node_modules"), "junction");
  // What control decided before is decided again alike.
  if (existsSync(".build/releases"))
    cpSync(".build/releases", join(project, ".build/releases"), {recursive: true});
  preview = spawn(process.execPath, ["--import", "tsx", "loaders/dev.ts"], {cwd: project});
  for (const stream of [preview.stdout!, preview.stderr!])
    stream.on("data", (text: Buffer) => {
      said += String(text);
    });
  const address = await vi.waitFor(() => /at (http:\S+)/.exec(said)![1]!, {timeout: 240_000, interval: 200});
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:/);
  browser = await openBrowser();
  page = await browser.newPage();
  await page.goto(`${address}measures/outside-area.html`, {timeout: 120_000});
});
afterAll(async () => {
  await browser?.close();
  if (preview?.exitCode === null) {
    preview.kill("SIGTERM");
    await once(preview, "exit");
  }
  rmSync(project, {recursive: true, force: true});
});

const timeout = 60_000;
const measure = () => join(project, "loaders/measures/outside-area.ts");
const save = (text: string) => writeFileSync(measure(), text);
const heading = () => page.locator("h1").textContent();
const table = () => page.locator("figure table").first().textContent();
const drafts = () => page.locator("figure p.draft").count();

describe("the preview", () => {
  it("shows words and numbers of a measure in the open page as its file is saved", async () => {
    const written = readFileSync(measure(), "utf8");
    const label = await heading();
    const certified = await table();

    save(written.replace(/label: "[^"]*"/, 'label: "Written otherwise"'));
    await expect.poll(heading, {timeout}).toBe("Written otherwise");
    expect(await drafts()).toBe(0);

    save(written.replace(/counted: "([^"]*)"/, 'counted: "not ($1)"'));
    await expect.poll(drafts, {timeout}).toBeGreaterThan(0);
    expect(await table()).not.toBe(certified);
    expect(await page.locator("p.draft").first().textContent()).toContain("do not pass this page on");

    const draft = await table();
    save("export default {");
    await expect
      .poll(() => said, {timeout})
      .toContain("outside-area.ts is not written as a measure is: line 1");
    save(written.replace(/counted: "[^"]*"/, 'counted: "no_such_column"'));
    await expect
      .poll(() => said, {timeout})
      .toContain("The SQL of loaders/measures/outside-area.ts does not run");
    expect(await table()).toBe(draft);

    save(written);
    await expect.poll(drafts, {timeout}).toBe(0);
    expect(await table()).toBe(certified);
    expect(await heading()).toBe(label);
  });

  it("takes the draft's mark away when the whole release has been through disclosure control", async () => {
    const written = readFileSync(measure(), "utf8");
    save(written.replace(/counted: "([^"]*)"/, 'counted: "($1) or false"'));
    await expect.poll(drafts, {timeout}).toBeGreaterThan(0);
    await expect.poll(drafts, {timeout: 240_000}).toBe(0);
    expect(readFileSync(measure(), "utf8")).toContain("or false");
  });
});
