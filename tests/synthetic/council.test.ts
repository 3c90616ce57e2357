import {mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {localFiles} from "../../loaders/local/files.js";
import {columns, isReturned, type Table, tables} from "../../loaders/synthetic/columns.js";
import {writeCouncil} from "../../loaders/synthetic/council.js";

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, {recursive: true});
});

function written(seed: number, children = 180): string {
  const out = mkdtempSync(join(tmpdir(), "synthetic-"));
  folders.push(out);
  writeCouncil({children, years: 10, seed, out});
  return out;
}

/** Every file below a folder, by its path there. */
function contents(folder: string): Map<string, string> {
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter((entry) => entry.isFile() && /\.(csv|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((name) => !name.includes("open-data"));
  return new Map(names.sort().map((name) => [name.slice(folder.length), readFileSync(name, "utf8")]));
}

/** The council's own files that nothing tells of: their rows may be invented by hand. */
function writtenByHand(made: ReadonlyMap<string, string>, here: ReadonlyMap<string, string>): string[] {
  return localFiles
    .map(({name}) => join("/local", `${name}.csv`))
    .filter((name) => here.has(name) && !made.has(name));
}

type Row = Readonly<Record<string, string>>;

function rows(folder: string, year: string, table: Table): Row[] {
  const text = readFileSync(join(folder, "exports", year, `${table}.csv`), "utf8").replace("\uFEFF", "");
  const [header, ...lines] = text.trimEnd().split(/\r?\n/);
  const names = header!.split(",");
  return lines.map((line) => {
    const values = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, values[index]!]));
  });
}

const committed = "data/synthetic";
const years = readdirSync(join(committed, "exports"));
const iso = (text: string) => text.split("/").reverse().join("-");
const everyRow = (table: Table) =>
  years
    .filter((year) => isReturned(table, Number(year.slice(0, 4))))
    .flatMap((year) => rows(committed, year, table));

describe("the invented council", () => {
  it("is the same to the byte for the same seed, and is what is committed", () => {
    const again = contents(written(3));
    const here = contents(committed);
    for (const name of writtenByHand(again, here)) here.delete(name);
    expect(again.size).toBeGreaterThan(100);
    expect([...again.keys()]).toEqual([...here.keys()]);
    const command = "npm run synthetic -- --children 180 --years 10 --seed 3 --out data/synthetic";
    for (const [name, text] of here)
      expect(again.get(name) === text, `${name} is not what is written. Run: ${command}`).toBe(true);
  });

  it("gives every child of the council's own files an id that begins EX", () => {
    const here = contents(committed);
    const files = localFiles.filter(
      ({name, columns}) => columns.child && here.has(join("/local", `${name}.csv`))
    );
    expect(files.length).toBeGreaterThan(5);
    for (const {name} of files) {
      const [heading = "", ...lines] = here
        .get(join("/local", `${name}.csv`))!
        .trimEnd()
        .split(/\r?\n/);
      const column = heading.split(",").indexOf("child");
      expect(lines.filter((line) => !/^(EX\d{6})?$/.test(line.split(",")[column]!)).length, name).toBe(0);
    }
  });

  it("is another council for another seed", () => {
    expect(rows(written(4), "2020-21", "header")).not.toEqual(rows(committed, "2020-21", "header"));
  });

  it("gives every child an id that begins EX and every postcode the area ZZ", () => {
    for (const table of tables) for (const row of everyRow(table)) expect(row.CHILD).toMatch(/^EX\d{6}$/);
    for (const row of everyRow("episodes"))
      for (const post of [row.HOME_POST!, row.PL_POST!]) expect(post).toMatch(/^(ZZ[1-9]\d? \d[A-Z]{2})?$/);
  });

  it("gives no pupil or social worker a number that could be real", () => {
    for (const row of everyRow("header")) expect(row.UPN).toMatch(/^(UN[1-5]|[A-Z]999\d{9})$/);
    for (const row of everyRow("social_workers")) expect(row.SW_ID).toMatch(/^EXSW\d{4}$/);
    for (const row of everyRow("episodes")) expect(row.URN).toMatch(/^(SC999\d{3}|XXXXXXX)?$/);
  });

  it("heads each file with the return's own columns, distance and area after them", () => {
    for (const year of years)
      for (const table of tables) {
        if (!isReturned(table, Number(year.slice(0, 4)))) continue;
        const text = readFileSync(join(committed, "exports", year, `${table}.csv`), "utf8");
        expect(text.replace("\uFEFF", "").split(/\r?\n/)[0]).toBe(columns[table].join(","));
      }
    expect(columns.episodes.slice(0, 13).join()).toBe(
      "CHILD,DECOM,RNE,LS,CIN,PLACE,PLACE_PROVIDER,DEC,REC,REASON_PLACE_CHANGE,HOME_POST,PL_POST,URN"
    );
  });

  it("has 150 to 210 children in care at the end of each year", () => {
    for (const year of years) {
      const end = `${Number(year.slice(0, 4)) + 1}-03-31`;
      const open = rows(committed, year, "episodes").filter(
        (row) => !/^V[34]$/.test(row.LS!) && iso(row.DECOM!) <= end && (row.DEC === "" || iso(row.DEC!) > end)
      );
      const children = new Set(open.map((row) => row.CHILD)).size;
      expect(children, year).toBeGreaterThanOrEqual(150);
      expect(children, year).toBeLessThanOrEqual(210);
    }
  });

  it("tells an episode still open again next year, with the same beginning", () => {
    const next = new Set(rows(committed, "2021-22", "episodes").map((row) => `${row.CHILD} ${row.DECOM}`));
    const open = rows(committed, "2020-21", "episodes").filter((row) => row.DEC === "");
    const missing = open.filter((row) => !next.has(`${row.CHILD} ${row.DECOM}`));
    expect(open.length).toBeGreaterThan(150);
    expect(missing.length).toBeLessThanOrEqual(2);
  });

  it("carries the faults of real exports", () => {
    const episodes = everyRow("episodes");
    const reviews = everyRow("reviews");
    expect(episodes.some((row) => row.REC === "X1" && row.DEC === "")).toBe(true);
    expect(episodes.some((row) => row.DECOM === row.DEC)).toBe(true);
    expect(episodes.some((row) => row.PLACE !== row.PLACE!.toUpperCase())).toBe(true);
    expect(episodes.some((row) => row.PL_DISTANCE === "999.9")).toBe(true);
    expect(
      years.some((year) =>
        rows(committed, year, "episodes").some((row) => row.DEC === `01/04/20${year.slice(5)}`)
      )
    ).toBe(true);
    expect(reviews.some((row) => iso(row.REVIEW!) > "2025-04-30")).toBe(true);
    expect(everyRow("header").some((row) => row.MOTHER === "1.0")).toBe(true);
    expect(new Set(reviews.map((row) => `${row.CHILD} ${row.REVIEW}`)).size).toBeLessThan(reviews.length);
    expect(
      reviews.some(
        (row) => row.REVIEW_CODE === "PN0" && iso(row.DOB!) < `${Number(row.REVIEW!.slice(6)) - 5}-01-01`
      )
    ).toBe(true);
  });

  it("uses the codes of each year", () => {
    const sexes = (year: string) => new Set(rows(committed, year, "header").map((row) => row.SEX));
    expect([...sexes("2023-24")].sort()).toEqual(["1", "2"]);
    expect([...sexes("2024-25")].sort()).toEqual(["F", "M"]);
    const last = rows(committed, "2024-25", "episodes").map((row) => row.PLACE!.toUpperCase());
    expect(last).toContain("K3");
    expect(last.filter((place) => place === "H5" || place === "P2")).toEqual([]);
    const since2018 = years
      .slice(3)
      .flatMap((year) => rows(committed, year, "episodes").map((row) => row.REC));
    expect(since2018).toContain("E47");
    expect(since2018.filter((reason) => reason === "E43" || reason === "E44")).toEqual([]);
  });

  it("counts the five ethnic groups of the population up to all its children", () => {
    const read = (name: string) =>
      readFileSync(join(committed, "local", name), "utf8")
        .trimEnd()
        .split("\n")
        .slice(1);
    const five = new Map<string, number>();
    for (const line of read("population_ethnicity.csv")) {
      const [year, from, to, ethnicity, count] = line.split(",");
      if (!["Asian", "Black", "Mixed", "White", "Other"].includes(ethnicity!)) continue;
      const band = `${year},${from},${to}`;
      five.set(band, (five.get(band) ?? 0) + Number(count));
    }
    expect([...five].map(([band, count]) => `${band},${count}`)).toEqual(read("population.csv"));
  });

  it("writes dates as the return does", () => {
    for (const row of everyRow("episodes")) expect(row.DECOM).toMatch(/^[0-3]\d\/[01]\d\/20\d{2}$/);
    for (const row of everyRow("reviews")) expect(row.REVIEW).toMatch(/^[0-3]\d\/[01]\d\/20\d{2}$/);
  });
});
