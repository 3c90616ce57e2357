import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, it} from "vitest";
import {diff} from "../../loaders/diff.js";
import type {Edition} from "../../loaders/editions/edition.js";
import {asRow, type FigureRow} from "../../loaders/figures/figure_row.js";
import {readFigures} from "../../loaders/figures/read_figures.js";
import {difference} from "../../loaders/publish/difference.js";
import {figuresCsv} from "../../loaders/publish/figures_csv.js";
import {replacedIn, replacedWords} from "../../loaders/publish/replaced.js";
import {refuseShrunken, ShrunkenError} from "../../loaders/publish/shrunken.js";

/** An invented row: `["children-in-care", "2024-03-31", 180]`, or a share with its counts. */
function row(
  measure: string,
  period: string,
  numbers: readonly [number] | readonly [number, number, number] | "withheld",
  place: Partial<FigureRow> = {}
): FigureRow {
  const key = {
    measure,
    period,
    geography: "Exampleton Council",
    breakdown: "",
    category: "",
    breakdown2: "",
    category2: "",
    statistic: "value",
    unit: numbers.length === 3 ? "per cent" : "children",
    source: "Exampleton Council SSDA903 exports, 2025-04-30",
    ...place
  };
  const [first, among = null, value = first] = numbers === "withheld" ? [null] : numbers;
  const status = numbers === "withheld" ? "withheld" : "shown";
  return asRow(key, status, {numerator: first, denominator: among, value, lower: null, upper: null});
}

const years = ["2020-21", "2021-22", "2022-23", "2023-24", "2024-25"];
const reviews = years.map((year) => row("reviews-held", year, [400]));

describe("the difference of two releases", () => {
  it("names what appeared, what vanished, and what moved by more than corrections do", () => {
    const before = [
      row("children-in-care", "2023-03-31", [180]),
      row("children-in-care", "2024-03-31", [190]),
      row("missing", "2023-24", [12, 200, 6]),
      row("missing", "2022-23", [14, 200, 7])
    ];
    const after = [
      row("children-in-care", "2023-03-31", [182]),
      row("children-in-care", "2024-03-31", [201]),
      row("children-in-care", "2025-03-31", [205]),
      row("missing", "2023-24", "withheld"),
      row("missing", "2022-23", [20, 200, 10])
    ];
    const {appeared, vanished, moved} = difference(before, after);
    expect(appeared.map(({period}) => period)).toEqual(["2025-03-31"]);
    expect(vanished.map(({measure, period}) => [measure, period])).toEqual([["missing", "2023-24"]]);
    expect(moved.map(({now, unexpected}) => [now.measure, now.period, unexpected])).toEqual([
      ["children-in-care", "2023-03-31", false],
      ["children-in-care", "2024-03-31", true],
      ["missing", "2022-23", true]
    ]);
  });

  it("finds nothing between a release and itself, and leaves other places out", () => {
    const england = row("children-in-care", "2024-03-31", [83000], {
      geography: "England",
      source: "The department"
    });
    expect(difference([...reviews, england], reviews)).toEqual({
      appeared: [],
      vanished: [],
      moved: [],
      shrunken: []
    });
  });

  it("tells an emptied table, and one that lost a fifth, from one that lost a figure", () => {
    const sexes = (periods: readonly string[]) =>
      periods.flatMap((period) =>
        ["Female", "Male"].map((category) => row("reviews-held", period, [200], {breakdown: "sex", category}))
      );
    const {shrunken} = difference(
      [...reviews, ...sexes(years)],
      [...reviews.slice(1), ...sexes(["2024-25"])]
    );
    expect(shrunken).toEqual([{table: "reviews-held by sex", before: 10, after: 2}]);
    const other = [row("children-in-care", "2024-03-31", [190])];
    expect(difference([...reviews, ...other], other).shrunken).toEqual([
      {table: "reviews-held", before: 5, after: 0}
    ]);
  });
});

describe("a table whose figures are withheld now", () => {
  it("has not shrunk, as one without figures has", () => {
    const hidden = years.map((year) => row("reviews-held", year, "withheld"));
    const other = [row("children-in-care", "2024-03-31", [190])];
    expect(difference([...reviews, ...other], [...hidden, ...other]).shrunken).toEqual([]);
  });
});

describe("a build over a published site", () => {
  let out: string;
  beforeEach(() => {
    out = mkdtempSync(join(tmpdir(), "published-"));
    mkdirSync(join(out, "downloads"));
    const other = row("children-in-care", "2024-03-31", [190]);
    writeFileSync(join(out, "downloads/figures.csv"), figuresCsv([...reviews, other]));
  });
  afterEach(() => rmSync(out, {recursive: true, force: true}));

  const left = [row("children-in-care", "2024-03-31", [190])];
  const council = {name: "Exampleton Council", laCode: "998"};

  it("stops when a table has emptied, and says how to allow it", () => {
    const attempt = () => refuseShrunken(replacedIn(out, council), left, []);
    expect(attempt).toThrow(ShrunkenError);
    expect(attempt).toThrow(/reviews-held: 5 figures before, 0 now.*--allow "reviews-held"/s);
  });

  it("goes on when the table is allowed by name, when all are, and over another council's site", () => {
    expect(() => refuseShrunken(replacedIn(out, council), left, ["reviews-held"])).not.toThrow();
    expect(() => refuseShrunken(replacedIn(out, council), left, ["all"])).not.toThrow();
    expect(() =>
      refuseShrunken(replacedIn(out, {...council, name: "Another Council"}), left, [])
    ).not.toThrow();
    expect(() => refuseShrunken(replacedIn(out, council), left, ["missing"])).toThrow(ShrunkenError);
  });

  it("knows its own site by the council's code, whatever the council was called", () => {
    writeFileSync(join(out, "build.json"), JSON.stringify({laCode: "998"}));
    const renamed = {name: "Newton Council", laCode: "998"};
    expect(() => refuseShrunken(replacedIn(out, renamed), left, [])).toThrow(ShrunkenError);
    expect(replacedIn(out, {...council, laCode: "997"})).toBeNull();
  });

  it("says that numbers change which no kept edition holds, and nothing where one does or none change", () => {
    const replaced = replacedIn(out, council)!;
    const now = [...reviews, row("children-in-care", "2024-03-31", [192])];
    expect(replacedWords(replaced, now, []).join()).toMatch(/^1 figure has another number .*npm run edition/);
    const kept = {sha256: {"figures.csv": replaced.sha256}} as unknown as Edition;
    expect(replacedWords(replaced, now, [kept])).toEqual([]);
    expect(replacedWords(replaced, replaced.rows, [])).toEqual([]);
    expect(replacedWords(null, now, [])).toEqual([]);
  });

  it("is told beforehand by diff: 1 where a table shrank, 0 where none did, 2 without two releases", () => {
    const fresh = join(out, "new.csv");
    writeFileSync(fresh, figuresCsv(left));
    const said: string[] = [];
    expect(diff([out, fresh], (line) => said.push(line))).toBe(1);
    expect(said[0]).toBe("0 figures appeared, 5 vanished, 0 moved, 0 of them by more than expected.");
    expect(diff([out, fresh, "--allow", "reviews-held"], () => {})).toBe(0);
    expect(diff([out, out], () => {})).toBe(0);
    expect(diff([out], () => {})).toBe(2);
  });

  it("reads back every row that it wrote", () => {
    expect(readFigures(figuresCsv([...reviews, row("missing", "2023-24", "withheld")]))).toEqual([
      ...reviews,
      row("missing", "2023-24", "withheld")
    ]);
  });
});
