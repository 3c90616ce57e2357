import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {isUpToDate, keepNote} from "../loaders/up_to_date.js";

describe("a published site", () => {
  let out = "";
  let notes = "";
  beforeEach(() => {
    [out, notes] = [mkdtempSync(join(tmpdir(), "care-site-")), mkdtempSync(join(tmpdir(), "care-notes-"))];
    writeFileSync(join(out, "index.html"), "published");
    keepNote(out, "these exports", "salt", notes);
  });
  afterEach(() => {
    for (const folder of [out, notes]) rmSync(folder, {recursive: true, force: true});
  });
  const holds = (madeFrom: string) => isUpToDate(out, madeFrom, "salt", notes);

  it("is up to date while it and what it was made from are the same", () => {
    expect(holds("these exports")).toBe(true);
    expect(holds("other exports")).toBe(false);
  });

  it("is made again once a file of it was changed, added or taken away", () => {
    writeFileSync(join(out, "index.html"), "edited by hand");
    expect(holds("these exports")).toBe(false);
    writeFileSync(join(out, "index.html"), "published");
    expect(holds("these exports")).toBe(true);
    writeFileSync(join(out, "more.html"), "");
    expect(holds("these exports")).toBe(false);
    rmSync(out, {recursive: true});
    expect(holds("these exports")).toBe(false);
  });

  it("in another folder is not known", () => {
    expect(isUpToDate(notes, "these exports", "salt", notes)).toBe(false);
  });
});
