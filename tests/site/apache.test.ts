import {type ChildProcess, spawn} from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {Browser} from "playwright-core";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serverFiles} from "../../loaders/publish/policies.js";
import {builtSite} from "./built.js";
import {openBrowser} from "./chromium.js";
import {keptBy, lookAtEverything} from "./everything.js";
import {answering, basePath, expectHeaders, freePort} from "./real_server.js";
import {visit} from "./visit.js";

const apache = [process.env.APACHE_PATH, "/usr/sbin/apache2", "/usr/sbin/httpd"].find(
  (path) => path && existsSync(path)
);
const modules = ["/usr/lib/apache2/modules", "/usr/lib64/httpd/modules"].find((path) => existsSync(path));

let folder: string;
let server: ChildProcess | undefined;
let browser: Browser;
let address: string;

// Without Apache on this machine the whole is skipped, and the report says so.
describe.skipIf(!apache || !modules)(
  "under a real Apache with the written .htaccess, below a sub-path",
  () => {
    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), "apache-"));
      const port = await freePort();
      address = `http://127.0.0.1:${port}${basePath}`;
      const site = join(folder, "site");
      mkdirSync(site);
      chmodSync(folder, 0o755);
      for (const name of readdirSync(builtSite))
        if (name !== ".htaccess") symlinkSync(resolve(builtSite, name), join(site, name));
      writeFileSync(join(site, ".htaccess"), serverFiles(basePath)[".htaccess"]!);
      writeFileSync(join(folder, "types"), types);
      writeFileSync(join(folder, "apache.conf"), configuration(port, site));
      server = spawn(apache!, ["-X", "-f", join(folder, "apache.conf")], {stdio: "ignore"});
      browser = await openBrowser();
      await answering(address);
    });
    afterAll(async () => {
      await browser?.close();
      server?.kill();
      rmSync(folder, {recursive: true, force: true});
    });

    it("serves every sort of file with the headers of the contract, compressed", () =>
      expectHeaders(address));

    it.each(["index.html", "moves.html", "explore.html", "embed/children-in-care.html"])(
      "%s opens clean, asks nothing elsewhere and stores nothing",
      async (path) => {
        await visit(browser, address + path, {}, async (page, faults) => {
          await lookAtEverything(page);
          expect({...faults, stored: await keptBy(page)}).toEqual({
            errors: [],
            outside: [],
            policy: [],
            stored: 0
          });
        });
      }
    );
  }
);

/** What every installation knows of file names. */
const types = `text/html html
text/css css
image/png png
application/xml xml
text/plain txt
application/wasm wasm
`;

/** As a council's server has it: a site in a folder that may bring its own .htaccess. */
function configuration(port: number, site: string): string {
  const loaded = ["mpm_event", "authz_core", "alias", "dir", "mime", "headers", "filter", "deflate"]
    .filter((name) => existsSync(join(modules!, `mod_${name}.so`)))
    .map((name) => `LoadModule ${name}_module ${modules}/mod_${name}.so`);
  return `ServerRoot ${folder}
ServerName localhost
PidFile ${folder}/pid
ErrorLog ${folder}/error.log
Listen 127.0.0.1:${port}
${loaded.join("\n")}
${process.getuid?.() === 0 ? "User nobody\nGroup nogroup" : ""}
TypesConfig ${folder}/types
DirectoryIndex index.html
Alias ${basePath} ${site}/
<Directory ${site}>
  AllowOverride All
  Options FollowSymLinks
  Require all granted
</Directory>
`;
}
