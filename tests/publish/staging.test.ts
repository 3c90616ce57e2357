import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync
} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {openStaging} from "../../loaders/publish/staging.js";

describe("a build that is interrupted", () => {
  let folder = "";
  let out = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "care-staging-"));
    out = join(folder, "dist");
    mkdirSync(out);
    writeFileSync(join(out, "index.html"), "the last site");
  });
  afterEach(() => rmSync(folder, {recursive: true, force: true}));

  const page = () => readFileSync(join(out, "index.html"), "utf8");
  const publishNext = () => {
    const next = openStaging(out);
    next.write("index.html", "the next site");
    next.publish();
  };

  it.skipIf(process.platform === "win32")("lets nobody else read a site before it has been audited", () => {
    const next = openStaging(out);
    expect(statSync(next.folder).mode & 0o077).toBe(0);
    next.write("index.html", "the next site");
    next.publish();
    expect(statSync(out).mode & 0o755).toBe(0o755);
  });

  it("while pages are written leaves the last site, and what it wrote is in no later one", () => {
    openStaging(out).write("half.html", "half a p");
    expect(page()).toBe("the last site");
    publishNext();
    expect(page()).toBe("the next site");
    expect(existsSync(join(out, "half.html"))).toBe(false);
    expect(existsSync(`${out}.new`)).toBe(false);
  });

  it("between taking the last site away and putting the next in its place is mended by the next", () => {
    openStaging(out).write("index.html", "a site that was never put in place");
    renameSync(out, `${out}.old`);
    const next = openStaging(out);
    expect(page()).toBe("the last site");
    next.discard();
    expect(page()).toBe("the last site");
  });

  it("before the last site is cleared away is put right by the next", () => {
    mkdirSync(`${out}.old`);
    publishNext();
    expect(page()).toBe("the next site");
    expect(existsSync(`${out}.old`)).toBe(false);
  });
});
