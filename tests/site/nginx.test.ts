import {readFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {serverFiles} from "../../loaders/publish/policies.js";
import {builtSite} from "./built.js";
import {nginx, startNginx} from "./nginx.js";
import {expectHeaders} from "./real_server.js";

// Without nginx on this machine the whole is skipped, and the report says so. Its pages are opened in pages.test.ts.
describe.skipIf(!nginx)("under a real nginx with the written policy, below a sub-path", () => {
  let server: Awaited<ReturnType<typeof startNginx>> | undefined;
  beforeAll(async () => {
    server = await startNginx();
  });
  afterAll(() => server?.stop());

  it("serves every sort of file with the headers of the contract, compressed", () =>
    expectHeaders(server!.address));

  it("is given the same file as the site was built with", () => {
    expect(readFileSync(join(builtSite, "headers-nginx.conf"), "utf8")).toBe(
      serverFiles()["headers-nginx.conf"]
    );
  });
});
