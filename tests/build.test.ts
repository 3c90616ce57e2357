import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {build} from "../loaders/build.js";
import {readCouncil} from "../loaders/council.js";
import {readExports} from "../loaders/exports/read.js";
import {listFiles} from "../loaders/publish/staging.js";
import {measured} from "../loaders/release.js";
import {steps} from "../loaders/steps.js";

let folder: string;
let out: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "council-"));
  out = join(folder, "site");
  for (const year of ["2023-24", "2024-25"]) {
    cpSync(`data/synthetic/exports/${year}`, join(folder, "exports", year), {recursive: true});
  }
  const council = {
    name: "Exampleton Council",
    laCode: "999",
    exports: "exports",
    extractDate: "2025-04-30",
    contact: {name: "Data team", email: "data@exampleton.example"},
    invented: true
  };
  writeFileSync(join(folder, "council.json"), JSON.stringify(council));
});
afterAll(() => rmSync(folder, {recursive: true, force: true}));

describe("a build", () => {
  it("puts the new figures in the place of the old site, and leaves them there when an export is broken", async () => {
    mkdirSync(out);
    writeFileSync(join(out, "old.html"), "What was published before.");
    const before = await counted();
    edit((text) => `${text}${newChildren(12)}`);
    await build(readCouncil(folder), out);
    const published = contents();
    expect(published.has("old.html")).toBe(false);
    expect(Number(starting(published))).toBe(before + 12);

    edit((text) => text.replace(/,DECOM,/, ",DATE_OF_START,"));
    await expect(build(readCouncil(folder), out)).rejects.toThrow(/episodes\.csv.*DECOM/s);
    expect(contents()).toEqual(published);

    edit((text) => text.replace(/,DATE_OF_START,/, ",DECOM,"));
    await build(readCouncil(folder), out);
    expect(contents()).toEqual(published);
  });
});

/** Children starting in 2024-25, counted and not published. */
async function counted(): Promise<number> {
  const council = readCouncil(folder);
  const {db} = await readExports(council);
  const cells = await measured(db, council, steps());
  db.close();
  const cell = cells.find(
    ({measure, period, breakdown, statistic}) =>
      measure === "children-starting" && period === "2024-25" && breakdown === "" && statistic === "value"
  );
  return cell!.value!;
}

/** Children who came into care on 2 May 2024 and stayed: without a Header, so of unknown sex and age. */
function newChildren(many: number): string {
  const row = (index: number) =>
    `EX9${String(index).padStart(5, "0")},02/05/2024,S,C2,N1,U6,PR1,,,,,,SC999001,4.1,E06999999,IN\n`;
  return Array.from({length: many}, (_, index) => row(index)).join("");
}

function edit(change: (text: string) => string): void {
  const file = join(folder, "exports/2024-25/episodes.csv");
  writeFileSync(file, change(readFileSync(file, "utf8")));
}

function contents(): Map<string, string> {
  return new Map(listFiles(out).map((path) => [path, readFileSync(join(out, path), "latin1")]));
}

function starting(files: ReadonlyMap<string, string>): string {
  const line = files
    .get("downloads/figures.csv")!
    .split("\n")
    .find((text) => /^children-starting,[^,]*,2024-25,,,,,value,/.test(text));
  return line?.split(",")[8] ?? "";
}
