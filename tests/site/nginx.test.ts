import {type ChildProcess, spawn} from "node:child_process";
import {existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serverFiles} from "../../loaders/publish/policies.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {keptBy, lookAtEverything, openTables} from "./everything.js";
import {looked, widths} from "./looked.js";
import {answering, basePath, expectHeaders, freePort} from "./real_server.js";
import {axe, visit} from "./visit.js";

const nginx = [
  process.env.NGINX_PATH,
  "/usr/sbin/nginx",
  "/usr/local/sbin/nginx",
  "/opt/homebrew/bin/nginx"
].find((path) => path && existsSync(path));

let folder: string;
let server: ChildProcess | undefined;
let browser: Browser;
let address: string;

// Without nginx on this machine the whole is skipped, and the report says so.
describe.skipIf(!nginx)("under a real nginx with the written policy, below a sub-path", () => {
  const counted = {pages: 0, violations: 0, outside: 0, policy: 0, errors: 0, stored: 0};

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), "nginx-"));
    const port = await freePort();
    address = `http://127.0.0.1:${port}${basePath}`;
    writeFileSync(join(folder, "headers-nginx.conf"), serverFiles(basePath)["headers-nginx.conf"]!);
    writeFileSync(join(folder, "nginx.conf"), configuration(port));
    server = spawn(nginx!, ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"], {
      stdio: "ignore"
    });
    browser = await openBrowser();
    await answering(address);
  });
  afterAll(async () => {
    await browser?.close();
    server?.kill();
    rmSync(folder, {recursive: true, force: true});
    console.table({"nginx, pages × widths": counted});
  });

  it("serves every sort of file with the headers of the contract, compressed", () => expectHeaders(address));

  it("is given the same file as the site was built with", () => {
    expect(readFileSync(join(builtSite, "headers-nginx.conf"), "utf8")).toBe(
      serverFiles()["headers-nginx.conf"]
    );
  });

  describe.each(widths)("at %i pixels", (width) => {
    it.each(looked)(
      "%s opens clean, asks nothing elsewhere, stores nothing and has no violation",
      async (path) => {
        await visit(browser, address + path, {viewport: {width, height: 900}}, async (page, faults) => {
          await lookAtEverything(page);
          await openTables(page);
          const violations = await axe(page);
          counted.pages++;
          counted.violations += violations.length;
          counted.errors += faults.errors.length;
          counted.outside += faults.outside.length;
          counted.policy += faults.policy.length;
          counted.stored += await keptBy(page);
          expect({...faults, violations}).toEqual({errors: [], outside: [], policy: [], violations: []});
          expect(counted.stored).toBe(0);
        });
      }
    );
  });
});

/** As the guide for the web team has it, with every file of nginx's own in a folder that goes away. */
function configuration(port: number): string {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map(
    (name) => `  ${name}_temp_path ${folder}/${name};`
  );
  return `daemon off;
pid ${folder}/pid;
${process.getuid?.() === 0 ? "user root;\n" : ""}events {}
http {
  types { text/html html; text/css css; application/javascript js; application/json json; text/csv csv;
    image/svg+xml svg; image/png png; text/xml xml; text/plain txt; application/wasm wasm; }
  access_log off;
${temporary.join("\n")}
  server {
    listen 127.0.0.1:${port};
    location ${basePath} {
      alias ${resolve(builtSite)}/;
      include ${folder}/headers-nginx.conf;
    }
  }
}
`;
}
