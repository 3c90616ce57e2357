import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {openDatabase} from "../loaders/database.js";
import {closeSpill, openSpill} from "../loaders/spill.js";

describe("rows that do not fit into memory", () => {
  let parent = "";
  beforeEach(() => {
    parent = mkdtempSync(join(tmpdir(), "care-spill-test-"));
  });
  afterEach(() => rmSync(parent, {recursive: true, force: true}));

  it.skipIf(process.platform === "win32")(
    "lie in a folder that its owner alone may read, until it is closed",
    () => {
      const folder = openSpill(parent);
      expect(statSync(folder).mode & 0o777).toBe(0o700);
      closeSpill(folder);
      expect(existsSync(folder)).toBe(false);
    }
  );

  it("of a run that was killed are cleared by the next, and those of a run still going are not", () => {
    const killed = join(parent, "care-scrutiny-rows-999999999-left");
    const running = join(parent, `care-scrutiny-rows-${process.pid}-here`);
    for (const folder of [killed, running, join(parent, "something else")]) mkdirSync(folder);
    const folder = openSpill(parent);
    expect(existsSync(killed)).toBe(false);
    expect(existsSync(running)).toBe(true);
    expect(readdirSync(parent)).toHaveLength(3);
    closeSpill(folder);
  });

  it("are sorted and counted all the same under a limit that they exceed", async () => {
    const db = await openDatabase({memory_limit: "60MB", threads: "1"});
    await db.run(
      "create table rows as select md5(i::varchar) as id, repeat('x', 40) as words from range(600000) t(i)"
    );
    const [found] = await db.all("select count(*)::int as n from (select * from rows order by id)");
    const [spilt] = await db.all("select coalesce(sum(size), 0) > 0 as any from duckdb_temporary_files()");
    expect(found).toEqual({n: 600000});
    expect(spilt).toEqual({any: true});
    db.close();
  });
});
