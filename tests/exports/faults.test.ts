import {readdirSync, readFileSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, it} from "vitest";
import {check} from "../../loaders/check.js";
import {council, csv, episodes, headings, read, refused, rows} from "../fixtures/exports.js";

/** A file of so many ordinary episodes, in which one bad row is under one in a hundred. */
const many = (extra: string[] = []) =>
  episodes(...Array.from({length: 200}, (_, n) => `EX${1000 + n} 01/05/2019 S 01/06/2019 E4A`), ...extra);

const kinds = (faults: readonly {kind: string; fatal: boolean}[]) =>
  faults.map(({kind, fatal}) => `${kind}${fatal ? ", fatal" : ""}`);

describe("exports that cannot be published from", () => {
  it("refuses a missing folder", async () => {
    const faults = await refused({}, {exports: "/nowhere/at/all"});
    expect(faults.map((one) => one.message)).toEqual([
      'There is no exports folder at /nowhere/at/all. Make it, or change "exports" in council.json.'
    ]);
  });

  it("refuses an empty folder", async () => {
    expect(kinds(await refused({}))).toEqual(["empty folder, fatal"]);
  });

  it("refuses exports without episodes, and says what each other file was", async () => {
    expect(kinds(await refused({"a.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,,,")}))).toEqual([
      "no episodes, fatal"
    ]);
    expect(kinds(await refused({"a.csv": episodes()}))).toContain("no episodes, fatal");
    expect(kinds(await refused({"a.csv": episodes("EX1 01/05/2021 S - -")}))).toContain("no episodes, fatal");
  });

  it("names the nearest table when a column is missing", async () => {
    const file = episodes("EX1 01/05/2019 S - -").replace("REC,", "");
    const [fault] = await refused({"a.csv": file});
    expect(fault).toMatchObject({kind: "missing column", file: "a.csv", column: "REC", lines: [1]});
    expect(fault?.message).toBe(
      "a.csv looks like the Episodes table but has no REC column. Export it again with every column; a column may be empty."
    );
  });

  it("names the UASC list too, all of whose other columns are in the Header", async () => {
    const [fault] = await refused({"a.csv": csv("CHILD,SEX,DOB,LA", "EX1,1,01/01/2005,"), "b.csv": many()});
    expect(fault).toMatchObject({kind: "missing column", file: "a.csv", column: "DUC"});
  });

  it("refuses a doubled column", async () => {
    const [fault] = await refused({
      "a.csv": csv("CHILD,DOB,REVIEW,REVIEW_CODE,review ", "EX1,,,,"),
      "b.csv": many()
    });
    expect(fault).toMatchObject({kind: "doubled column", file: "a.csv", column: "REVIEW"});
  });

  it("refuses another council's rows, by name or by code", async () => {
    const withLa = (...las: string[]) =>
      csv(`${headings.episodes},LA`, ...las.map((la, n) => `EX${n},2019-05-01,S,C2,N1,U4,PR1,,,,,,,"${la}"`));
    for (const la of ["Otherton", "998", "E06999998"]) {
      expect(kinds(await refused({"a.csv": withLa(la)}))).toEqual(["another council, fatal"]);
    }
    const own = ["Exampleshire", "EXAMPLESHIRE, County of", "999", "E06999999", ""];
    expect((await read({"a.csv": withLa(...own)})).returns).toMatchObject([{children: own.length}]);
  });

  it("refuses a file of which more than one row in a hundred cannot be read", async () => {
    const bad = ["EX1 31/02/2019 S - -", "EX2 1st_May S - -", "EX3 05/31/2019 S - -"];
    const faults = await refused({"a.csv": many(bad)});
    expect(faults.map((one) => one.message)).toEqual([
      "a.csv: 3 of 203 rows cannot be read, more than 1% of the file. Its faults are listed by column; put them right and export it again.",
      "a.csv: 3 rows with a date we cannot read in DECOM (lines 202, 203, 204). Dates are day/month/year, or year-month-day."
    ]);
  });

  it("refuses a file whose rows do not split into its columns", async () => {
    const broken = many().replaceAll(",1234567\n", ",1234567,x,y\n");
    const [fault] = await refused({"a.csv": broken});
    expect(fault).toMatchObject({kind: "unreadable rows", count: 200, fatal: true});
  });
});

describe("faults that are counted", () => {
  it("leaves out a file that is no table of the return", async () => {
    const {faults} = await read({
      "a.csv": many(),
      "notes.csv": "secret EX1,other\n1,2\n",
      "b.xlsx": "x",
      "c.csv": ""
    });
    expect(kinds(faults)).toEqual(["unknown file", "empty file", "unknown file", "child in no header"]);
    expect(faults[2]?.message).toBe(
      "notes.csv is not a table of the return and was left out. Check its first line if it should be one."
    );
  });

  it("leaves out one unreadable row in two hundred, with its file, column and line", async () => {
    const {faults, returns} = await read({"a.csv": many(["EX1 31/02/2019 S - -"])});
    expect(faults[0]).toMatchObject({
      kind: "unreadable date",
      file: "a.csv",
      column: "DECOM",
      lines: [202],
      count: 1
    });
    expect(returns).toEqual([{returnYear: 2019, children: 200, episodes: 200, reviews: 0}]);
  });

  it("leaves out a row that does not split, and numbers the lines after it and after blank lines rightly", async () => {
    const file = many(["EX1 01/05/2019 S - -", "EX2 31/02/2019 S - -"])
      .replace("EX1,", "EX1,,")
      .replace("EX1000,", "\n\nEX1000,");
    const {faults} = await read({"a.csv": `${file}${many().slice(headings.episodes.length + 1)}`});
    expect(faults.slice(0, 2)).toMatchObject([
      {kind: "unreadable rows", lines: [204], count: 1},
      {kind: "unreadable date", lines: [205], count: 1}
    ]);
  });

  it("takes an unknown code as not known, by list", async () => {
    const file = many(["EX1 01/05/2019 S - -"]).replace(",U4,PR1,,,", ",XXX,PR1,,,");
    const exports = await read({"a.csv": file});
    expect(exports.faults[0]).toMatchObject({kind: "unreadable code", column: "PLACE", lines: [202]});
    expect(await rows(exports, "select place from episodes where dec is null")).toEqual(["-"]);
  });

  it("keeps a child in no header, sex and age unknown", async () => {
    const exports = await read({"a.csv": episodes("EX1 01/05/2019 S - -")});
    expect(exports.faults.map((one) => one.message)).toEqual([
      "1 child with episodes but in no Header file; counted with sex, age and ethnicity unknown. Add them to the Header."
    ]);
    expect(await rows(exports, "select sex, born, ethnicity from children")).toEqual(["Unknown - Unknown"]);
  });
});

describe("npm run check", () => {
  async function said(files: Record<string, string>, args: string[] = []) {
    const about = council(files);
    const {file, shortName: _, basePath: __, ...written} = about;
    writeFileSync(
      file,
      JSON.stringify({...written, contact: {name: "EX", email: "ex@exampleshire.example"}})
    );
    const lines: string[] = [];
    const code = await check(["--council", file, ...args], (line) => lines.push(line));
    return {code, text: lines.join("\n"), folder: join(about.exports, "..")};
  }

  it("ends with 0 when nothing is wrong or faults are only counted", async () => {
    const clean = await said({
      "a.csv": episodes("EX1 01/05/2019 S 01/06/2019 E4A"),
      "b.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,,,")
    });
    expect(clean.code).toBe(0);
    expect(clean.text).toMatch(/^2 files read; no faults found; nothing stops a build\.\nThe report is in /);
    expect(readdirSync(join(clean.folder, "private", "check"))).toEqual([
      "check.csv",
      "check.html",
      "check.json"
    ]);
    expect((await said({"a.csv": many(["EX1 31/02/2019 S - -"])})).code).toBe(0);
  });

  it("ends with 1 when the exports are refused, and says what stops the build", async () => {
    const {code, text} = await said({"a.csv": csv(headings.header, "EX1,1,01/01/2010,WBRI,,,")});
    expect(code).toBe(1);
    expect(text).toMatch(/^Stops the build: There are no episodes/);
  });

  it("ends with 2 when it is called wrongly", async () => {
    expect((await said({}, ["one", "two"])).code).toBe(2);
    expect((await said({}, ["--what"])).code).toBe(2);
    expect(await check(["--council", "/nowhere/council.json"], () => {})).toBe(2);
  });

  it("never says a value of a child", async () => {
    const {text, folder} = await said({
      "a.csv": many(["EXSECRET9 31/02/2019 EXSECRET S EXSECRET EXSECRET"]),
      "b.csv": csv(headings.reviews, "EXSECRET1,EXSECRET,01/05/2019,EXSECRET", '"EXSECRET"x,,"EXSECRET'),
      "c.csv": "EXSECRET,EXSECRET2\nEXSECRET,1\n"
    });
    const reports = ["check.csv", "check.html", "check.json"].map((name) =>
      readFileSync(join(folder, "private", "check", name), "utf8")
    );
    expect(`${text}${reports.join()}`).not.toMatch(/EXSECRET|EX1\d\d\d|31\/02|ZZ1/);
    expect(text).toMatch(/b\.csv/);
  });
});
