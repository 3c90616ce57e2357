import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {csvParse} from "d3";
import {afterAll, beforeAll, describe, expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import {diff} from "../../loaders/diff.js";
import {releaseChanges} from "../../loaders/figures/changes.js";
import type {FigureRow} from "../../loaders/figures/figure_row.js";
import type {PublishedRelease as Shown} from "../../loaders/figures/published.js";
import {measures} from "../../loaders/measures/index.js";
import {type Difference, difference} from "../../loaders/publish/difference.js";
import {figuresCsv} from "../../loaders/publish/figures_csv.js";
import {siteRows} from "../../loaders/publish/site_rows.js";
import {release} from "../../loaders/release.js";
import {steps} from "../../loaders/steps.js";
import {cutExports} from "../fixtures/cut_exports.js";

const years = ["2023-24", "2024-25"];
const days = {before: "2025-01-31", now: "2025-04-30"} as const;

let folder: string;
let rows: Record<keyof typeof days, FigureRow[]>;
let found: Difference;

// The example's last two returns as they stood in January, and as they stand a quarter later.
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "two-"));
  rows = {before: await released("before"), now: await released("now")};
  found = difference(rows.before, rows.now);
}, 400_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function released(name: keyof typeof days): Promise<FigureRow[]> {
  const own = join(folder, name);
  mkdirSync(own);
  cutExports("data/synthetic/exports", join(own, "exports"), years, days[name]);
  const settings = {
    name: "Exampleton Council",
    laCode: "999",
    exports: "exports",
    extractDate: days[name],
    contact: {name: "Data team", email: "data@exampleton.example"},
    invented: true
  };
  writeFileSync(join(own, "council.json"), JSON.stringify(settings));
  const council = readCouncil(own);
  const {release: controlled, effects} = await release(council, steps());
  const made = siteRows(controlled, effects, measures, council);
  writeFileSync(join(own, "figures.csv"), figuresCsv(made));
  return made;
}

/** Rows of a file of the last return, as the council sent it. */
function sent(name: string) {
  return csvParse(readFileSync(join(folder, "now/exports/2024-25", name), "utf8"));
}

const day = (text: string | undefined) => (text ?? "").split("/").reverse().join("-");

const total = (measure: string, period: string) => (row: FigureRow) =>
  row.measure === measure && row.period === period && row.breakdown === "" && row.statistic === "value";

describe("two releases a quarter apart", () => {
  it("differ by the state and the year that were not over before, counted in the exports themselves", () => {
    const inCare = new Set(
      sent("episodes.csv")
        .filter(({DECOM, DEC}) => day(DECOM) <= "2025-03-31" && (!DEC || day(DEC) > "2025-03-31"))
        .filter(({LS}) => LS !== "V3" && LS !== "V4")
        .map(({CHILD}) => CHILD)
    );
    const appeared = found.appeared.find(total("children-in-care", "2025-03-31"));
    expect(appeared?.numerator).toBe(inCare.size);
    for (const period of ["2024-25", "2024-25 Q4"])
      expect(found.appeared.find(total("reviews-held", period)), period).toBeDefined();
    expect(rows.before.some(({period}) => period === "2025-03-31" || period === "2024-25")).toBe(false);
  });

  it("agree on every total that was over before: nothing was corrected between them", () => {
    const counts = found.moved.filter(({now}) => now.breakdown === "" && now.statistic === "value");
    expect(
      counts.map(({now, then}) => `${now.measure} ${now.period}: ${then.value}, now ${now.value}`)
    ).toEqual([]);
    for (const period of ["2024-03-31", "2024-12-31"]) {
      const [then, now] = [rows.before, rows.now].map((all) => all.find(total("children-in-care", period)));
      expect(now?.numerator, period).toBe(then?.numerator);
    }
  });

  it("have a table that shrank only where a figure is withheld now", () => {
    expect(found.shrunken).toEqual([]);
    const said: string[] = [];
    const code = diff([join(folder, "before/figures.csv"), join(folder, "now/figures.csv")], (line) =>
      said.push(line)
    );
    expect(code).toBe(0);
    expect(said[0]).toBe(
      `${found.appeared.length} figures appeared, ${found.vanished.length} vanished, ${found.moved.length} moved, ${found.moved.filter(({unexpected}) => unexpected).length} of them by more than expected.`
    );
  });

  it("are told on the page of changes as diff tells them: totals new, revised and no longer shown", () => {
    const council = {name: "Exampleton Council", shortName: "Exampleton"} as Shown["council"];
    const page = releaseChanges(
      {cells: rows.now, council, previous: {dataDate: days.before, cells: rows.before}} as unknown as Shown,
      measures
    );
    const totals = (all: readonly FigureRow[]) =>
      all.filter(({breakdown, statistic}) => breakdown === "" && statistic === "value").length;
    const revised = totals(found.moved.map(({now}) => now));
    expect(page).toContain(
      `the exports of 31 January 2025, totals that are new: ${totals(found.appeared)}; revised: ${revised}; no longer shown: ${totals(found.vanished)}.`
    );
    const row = found.appeared.find(total("children-in-care", "2025-03-31"))!;
    expect(page).toMatch(
      new RegExp(`children-in-care"[^>]*>[^<]*</a></th><td>31 March 2025</td><td>${row.value}</td>`)
    );
  });
});
