import {existsSync} from "node:fs";
import {createServer} from "node:net";
import {join} from "node:path";
import {expect} from "vitest";
import {headersFor} from "../../loaders/publish/policies.js";
import {builtSite} from "./built.js";

/** Where on the server the site is tried: below a path, as councils put it. */
export const basePath = "/council/children/";

export function freePort(): Promise<number> {
  return new Promise((done) => {
    const asked = createServer().listen(0, "127.0.0.1", () => {
      const {port} = asked.address() as {port: number};
      asked.close(() => done(port));
    });
  });
}

/** Resolves once the server answers. */
export async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < 100; tries++) {
    const there = await fetch(address).catch(() => null);
    if (there?.ok) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error("The server does not answer.");
}

/** Every sort of file comes with the headers of the contract, the lost page too, and text comes compressed. */
export async function expectHeaders(address: string): Promise<void> {
  for (const path of [
    "index.html",
    "embed/children-in-care.html",
    "explore.html",
    "downloads/figures.csv",
    "duckdb/duckdb-worker.js"
  ]) {
    if (!existsSync(join(builtSite, path))) continue;
    const {headers} = await fetch(address + path);
    for (const [name, value] of Object.entries(headersFor(path)))
      expect(headers.get(name), `${path}, ${name}`).toBe(value);
    expect(headers.get("content-encoding"), path).toBe("gzip");
  }
  const lost = await fetch(`${address}no/such/page`);
  expect(lost.status).toBe(404);
  expect(await lost.text()).toContain("no such page");
  expect(lost.headers.get("content-security-policy")).toBe(headersFor("404.html")["Content-Security-Policy"]);
}
