import {type ChildProcess, spawn} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, posix} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";

/** Every file of ours that a command's file imports, itself and through others. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const code = readFileSync(file, "utf8");
  for (const [, to] of code.matchAll(/(?:from|import)\s*\(?\s*"(\.[^"]+)"/g)) {
    const path = posix.normalize(posix.join(dirname(file), to!)).replace(/\.js$/, ".ts");
    if (existsSync(path)) reached(path, seen);
  }
  return seen;
}

const ofNotebook = (file: string) => /^loaders\/notebook(\/|\.ts)/.test(file);

describe("nothing of the notebook", () => {
  it.each(["build_site", "dev", "edition", "report", "audit"])("is reached by the command %s", (command) => {
    const files = [...reached(`loaders/${command}.ts`)];
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter(ofNotebook)).toEqual([]);
  });

  it("is reached by a page or the code of a page, though the notebook itself is there to be reached", () => {
    const code = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((name) =>
      /\.(ts|js|md)$/.test(name)
    );
    for (const name of code)
      expect(readFileSync(join("src", name), "utf8"), name).not.toMatch(/loaders\/notebook/);
    expect([...reached("loaders/notebook.ts")].filter(ofNotebook).length).toBeGreaterThan(4);
  });
});

describe("the notebook's command", () => {
  let temporary = "";
  let running: ChildProcess | undefined;
  beforeEach(() => {
    temporary = mkdtempSync(join(tmpdir(), "care-notebook-test-"));
  });
  afterEach(() => {
    running?.kill("SIGKILL");
    rmSync(temporary, {recursive: true, force: true});
  });

  /** Starts it, and waits for its address. */
  async function started(pages: string, env = process.env): Promise<string> {
    const args = ["--import", "tsx", "loaders/notebook.ts", "--pages", pages];
    running = spawn(process.execPath, args, {env, stdio: ["ignore", "pipe", "pipe"]});
    let said = "";
    return new Promise((done, fail) => {
      const hear = (text: Buffer) => {
        said += text;
        const address = /http:\/\/127\.0\.0\.1:\d+\/\S+/.exec(said);
        if (address) done(address[0]);
      };
      running!.stdout!.on("data", hear);
      running!.stderr!.on("data", hear);
      running!.on("exit", () => fail(new Error(said)));
    });
  }

  const ended = () => new Promise((done) => running!.once("exit", done));
  const rows = () => readdirSync(temporary).filter((name) => name.startsWith("care-scrutiny-rows-"));

  it.skipIf(process.platform === "win32")(
    "keeps rows in a folder of its own, gone when it is stopped and, when it was killed, at its next start",
    async () => {
      const begin = () => started(join(temporary, "pages"), {...process.env, TMPDIR: temporary});
      await begin();
      expect(rows()).toHaveLength(1);
      expect(statSync(join(temporary, rows()[0]!)).mode & 0o777).toBe(0o700);
      expect(readdirSync(join(temporary, rows()[0]!))).toEqual([]);
      const killed = ended();
      running!.kill("SIGKILL");
      await killed;
      const [left] = rows();
      expect(left).toBeDefined();
      await begin();
      expect(rows()).not.toContain(left);
      const stopped = ended();
      running!.kill("SIGINT");
      await stopped;
      expect(rows()).toEqual([]);
      expect(readdirSync(temporary).filter((name) => name !== "pages" && !name.startsWith("tsx"))).toEqual(
        []
      );
    },
    240_000
  );

  it.each(["src", "dist", "src/notebook"])("refuses pages in %s, which is published", async (folder) => {
    await expect(started(folder)).rejects.toThrow("it is published");
    expect(existsSync(join(folder, "first.md"))).toBe(false);
  });
});
