import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it, vi} from "vitest";
import {main} from "../loaders/audit.js";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
  vi.spyOn(console, "log").mockImplementation(() => {});
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(folder, {recursive: true, force: true});
});

/** A site on which it can be worked out that 8 children are boys. */
const figures = `measure,geography,period,breakdown,category,breakdown2,category2,statistic,numerator,denominator,value,lower,upper,unit,status,source
children-in-care,Exampleton,2024-03-31,,,,,value,180,,180,,,children,shown,exports
children-in-care,Exampleton,2024-03-31,sex,Female,,,value,172,,172,,,children,shown,exports
children-in-care,Exampleton,2024-03-31,sex,Male,,,value,,,,,,children,withheld,exports
`;

function audited(laCode: string, disclosure: {readonly small?: number}): Promise<number> {
  const out = join(folder, "site");
  mkdirSync(join(out, "downloads"), {recursive: true});
  writeFileSync(join(out, "downloads/figures.csv"), figures);
  writeFileSync(join(out, "build.json"), JSON.stringify({laCode: "999"}));
  const council = {
    name: "Exampleton Council",
    laCode,
    exports: "exports",
    extractDate: "2025-04-30",
    contact: {name: "Data team", email: "data@exampleton.example"},
    disclosure,
    invented: true
  };
  writeFileSync(join(folder, "council.json"), JSON.stringify(council));
  return main(["--council", join(folder, "council.json"), "--out", out]);
}

describe("the audit of a folder", () => {
  it("asks for six children or more of a council that has not asked for more", async () => {
    expect(await audited("999", {})).toBe(0);
  });

  it("asks for as many as the council whose site it is has asked for", async () => {
    expect(await audited("999", {small: 9})).toBe(1);
  });

  it("does not ask a site for what another council has asked for", async () => {
    expect(await audited("998", {small: 9})).toBe(0);
  });

  it("cannot read a folder that is not there, or has no figures", async () => {
    vi.spyOn(console, "error").mockImplementation(() => {});
    expect(await main(["--out", join(folder, "nothing")])).toBe(2);
    expect(await main(["--out", folder])).toBe(2);
  });
});
