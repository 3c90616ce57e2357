import {mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {expect, it} from "vitest";
import {watchFolders} from "../../loaders/preview/watched.js";

it("tells of every save, also of an editor that puts a new file in place of the old, and in a new folder", async () => {
  const folder = mkdtempSync(join(tmpdir(), "watched-"));
  const inner = join(folder, "inner");
  mkdirSync(inner);
  const file = join(inner, "measure.ts");
  writeFileSync(file, "0");
  const told: string[] = [];
  const stop = watchFolders([folder], (paths) => told.push(...paths));
  const heard = async (path: string) => {
    await expect.poll(() => told.includes(path), {timeout: 5000}).toBe(true);
    await setTimeout(100);
    told.length = 0;
  };
  for (const text of ["1", "2", "3"]) {
    writeFileSync(`${file}.new`, text);
    renameSync(`${file}.new`, file);
    await heard(file);
  }
  writeFileSync(file, "4");
  await heard(file);
  const added = join(folder, "added");
  mkdirSync(added);
  writeFileSync(join(added, "other.ts"), "5");
  await heard(join(added, "other.ts"));
  stop();
  rmSync(folder, {recursive: true});
});
