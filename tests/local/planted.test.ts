import {execFileSync} from "node:child_process";
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {unzipSync} from "fflate";
import {afterAll, beforeAll, describe, expect, it, vi} from "vitest";
import {build} from "../../loaders/build.js";
import {check} from "../../loaders/check.js";
import {readCouncil} from "../../loaders/council.js";
import {readExports} from "../../loaders/exports/read.js";
import {localFiles} from "../../loaders/local/files.js";
import {template} from "../../loaders/local/template.js";
import {measures} from "../../loaders/measures/index.js";
import {listFiles} from "../../loaders/publish/staging.js";
import {annualReport} from "../../loaders/report/annual.js";
import {reportHtml} from "../../loaders/report/html.js";
import {commentsHtml} from "../../loaders/report/said.js";
import {wordDocument} from "../../loaders/report/word.js";
import {wordsOf} from "../../loaders/report/words.js";
import {writeCouncil} from "../../loaders/synthetic/council.js";
import {fourChildren} from "../fixtures/local.js";
import {madeRelease} from "../report/kept.js";

const worker = "Aurelia Quillfeather";
const note = "Told his carer that he misses the dog at Marrowfield";
const planted = /Aurelia|Quillfeather|misses the dog|Marrowfield/i;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "planted-"));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const files = localFiles.map((schema) => [schema.name, schema] as const);

describe("a worker's name and a note planted in a file of the council's own", {timeout: 600_000}, () => {
  it.each(files)(
    "%s: check and build refuse it, and nothing that is written or said holds either",
    async (name, schema) => {
      const council = councilWith(
        name,
        {"episodes.csv": fourChildren},
        {[`${name}.csv`]: withColumns(template(schema))}
      );
      const said: string[] = [];
      const spies = (["log", "error", "warn"] as const).map((kind) =>
        vi.spyOn(console, kind).mockImplementation((...words) => void said.push(words.join(" ")))
      );
      try {
        expect(
          await check(["--council", council, "--report", join(council, "report")], (line) => said.push(line))
        ).toBe(1);
        await build(readCouncil(council), join(council, "site")).catch((reason) =>
          said.push(String(reason), reason.stack)
        );
      } finally {
        for (const spy of spies) spy.mockRestore();
      }
      expect(said.join("\n")).toContain("Worker names and free text must not be in the council's files");
      expect(said.join("\n")).not.toMatch(planted);
      expect(existsSync(join(council, "site"))).toBe(false);
      expect(holding(council)).toEqual([]);
    }
  );

  it("in all of them at once, no command in a process of its own lets a word of it out", () => {
    const local = Object.fromEntries(
      files.map(([name, schema]) => [`${name}.csv`, withColumns(template(schema))])
    );
    const council = councilWith("all", {"episodes.csv": fourChildren}, local);
    for (const [command, ...more] of [
      ["check"],
      ["print_measures"],
      ["build_site", "--out", "site"],
      ["report", "--out", "papers"]
    ]) {
      const {status, said} = ran(council, command!, more);
      expect(status, command).toBe(1);
      expect(said, command).toContain("Worker names and free text must not be in the council's files");
      expect(said, command).not.toMatch(planted);
    }
    expect(holding(council)).toEqual([]);
  });
});

describe("a worker's name and a note planted in every table of the return", {timeout: 600_000}, () => {
  it("are left unread, said to be there, and in no output; of comments only what was approved", async () => {
    const council = join(folder, "return");
    writeCouncil({children: 24, years: 2, seed: 5, out: council});
    const tables = listFiles(join(council, "exports")).filter((path) => path.endsWith(".csv"));
    for (const path of tables) {
      const file = join(council, "exports", path);
      writeFileSync(file, withColumns(readFileSync(file, "utf8")));
    }
    writeFileSync(join(council, "local", "comments.csv"), comments);
    const checked = ran(council, "check", ["--report", "report"]);
    expect(checked.status).toBe(0);
    expect(checked.said.match(/look like names or free text: not read/g)).toHaveLength(tables.length);
    expect(checked.said).not.toMatch(planted);
    const measured = ran(council, "print_measures");
    expect(measured.said.length).toBeGreaterThan(100_000);
    expect(measured.said).not.toMatch(planted);
    expect(holding(council)).toEqual([]);

    const {db} = await readExports(readCouncil(council));
    const words = await wordsOf(db);
    db.close();
    const report = annualReport({release: madeRelease(), measures, words}, "2023-24");
    writeFileSync(join(council, "report.html"), reportHtml(report));
    writeFileSync(join(council, "report.docx"), await wordDocument(report));
    writeFileSync(join(council, "voice.html"), commentsHtml(words));
    expect(holding(council)).toEqual([]);
    const papers = ["report.docx", "report.html", "voice.html"];
    expect(holding(council, /They wrote down what I said/)).toEqual(papers);
    expect(holding(council, /Nobody approved this/)).toEqual([]);
  });
});

/** One comment that was approved, and one that was not. */
const comments = `comment,said_by,said_in,about,approved_by_role,approved_on
They wrote down what I said,child,2023-24,,iro_manager,21/04/2024
Nobody approved this,child,2023-24,,,
`;

/** A column of names and a column of notes at the end of every row. */
function withColumns(csv: string): string {
  const ending = csv.includes("\r\n") ? "\r\n" : "\n";
  const [heading, ...rows] = csv.trimEnd().split(ending);
  return [`${heading},WORKER_NAME,CASE_NOTE`, ...rows.map((row) => `${row},${worker},"${note}"`), ""].join(
    ending
  );
}

type Files = Readonly<Record<string, string>>;

function councilWith(name: string, exports: Files, local: Files): string {
  const own = join(folder, name);
  for (const [part, contents] of Object.entries({exports, local})) {
    mkdirSync(join(own, part), {recursive: true});
    for (const [file, text] of Object.entries(contents)) writeFileSync(join(own, part, file), text);
  }
  const about = {
    name: "Exampleshire Council",
    laCode: "999",
    exports: "exports",
    local: "local",
    extractDate: "2024-06-30",
    contact: {name: "EX", email: "ex@exampleshire.example"},
    invented: true
  };
  writeFileSync(join(own, "council.json"), JSON.stringify(about));
  return own;
}

/** A command run in the council's folder, so that whatever it leaves behind is there. */
function ran(council: string, command: string, more: readonly string[] = []) {
  const script = [
    resolve("node_modules/tsx/dist/cli.mjs"),
    resolve(`loaders/${command}.ts`),
    "--council",
    council,
    ...more
  ];
  const options = {
    cwd: council,
    encoding: "utf8",
    stdio: "pipe",
    maxBuffer: 1 << 28
  } as const;
  try {
    return {status: 0, said: execFileSync(process.execPath, script, options)};
  } catch (reason) {
    const {status, stdout, stderr} = reason as {status: number; stdout: string; stderr: string};
    return {status, said: `${stdout}\n${stderr}`};
  }
}

/** Files below a folder, but for what was put in, that hold the words; documents are opened. */
function holding(council: string, words = planted): string[] {
  return listFiles(council).filter((path) => {
    if (/^(exports|local|open-data)\//.test(path)) return false;
    const bytes = readFileSync(join(council, path));
    const parts = /\.(docx|ods)$/.test(path) ? Object.values(unzipSync(bytes)) : [bytes];
    return parts.some(
      (part) =>
        words.test(Buffer.from(part).toString("utf8")) || words.test(Buffer.from(part).toString("latin1"))
    );
  });
}
