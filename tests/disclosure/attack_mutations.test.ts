import {beforeAll, describe, expect, it} from "vitest";
import {audit} from "../../loaders/disclosure/attack/audit.js";
import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {type Cell, keyOf} from "../../loaders/measures/cell.js";
import {day, figuresOf, smallMeasures, smallSite} from "./small_site.js";

let cells: readonly ReleasedCell[] = [];
let truth: readonly Cell[] = [];
beforeAll(async () => {
  ({cells, truth} = await smallSite());
});

/** Where the attacker gets through, with some figures changed and some files added. */
async function broken(changed: readonly (Cell | ReleasedCell)[] = [], files: Record<string, string> = {}) {
  const changes = new Map(changed.map((cell) => [keyOf(cell), cell]));
  const figures = figuresOf([
    ...cells.map((cell) => changes.get(keyOf(cell)) ?? cell),
    ...changed.filter((cell) => !cells.some((other) => keyOf(other) === keyOf(cell)))
  ]);
  const texts = {"downloads/figures.csv": figures, ...files};
  const bytes = new Map(Object.entries(texts).map(([path, text]) => [path, new TextEncoder().encode(text)]));
  return audit(bytes, {measures: smallMeasures, against: figuresOf(truth)});
}

const trueCell = (cell: ReleasedCell) => truth.find((other) => keyOf(other) === keyOf(cell))!;
const hidden = () => cells.filter(({status}) => status === "withheld");

describe("a release that control made", () => {
  it("holds against an attacker, and against one who is judged by the truth", async () => {
    expect(hidden().length).toBeGreaterThan(3);
    expect(await broken()).toEqual([]);
  });

  it("does not hold when any hidden figure of 1 to 5 children is shown", async () => {
    const small = hidden().filter((cell) => {
      const {numerator} = trueCell(cell);
      return numerator !== null && numerator >= 1 && numerator <= 5;
    });
    expect(small.length).toBeGreaterThan(2);
    for (const cell of small) expect(await broken([trueCell(cell)]), keyOf(cell)).not.toEqual([]);
  });

  it("does not hold when the figures that are hidden to protect others are shown", async () => {
    const beside = hidden().filter((cell) => {
      const {numerator, denominator} = trueCell(cell);
      return numerator! > 5 && (denominator === null || denominator - numerator! > 5);
    });
    expect(beside.length).toBeGreaterThan(0);
    expect(await broken(beside.map(trueCell))).not.toEqual([]);
  });

  it("does not hold when a percentage is shown without the counts behind it", async () => {
    const share = hidden().find((cell) => {
      const {numerator, denominator} = trueCell(cell);
      return denominator !== null && numerator! >= 1 && numerator! <= 3;
    })!;
    const alone = {...trueCell(share), numerator: null};
    expect(await broken([alone])).not.toEqual([]);
  });

  it("does not hold when a complement is shown: who is left of everyone", async () => {
    const mixed = hidden().find(
      ({measure, category}) => measure === "children-in-care" && category === "Mixed"
    )!;
    const all = truth.find(({breakdown}) => breakdown === "")!.numerator!;
    const others = {
      ...trueCell(mixed),
      category: "All but Mixed",
      numerator: all - trueCell(mixed).numerator!
    };
    const rest = cells
      .filter(({breakdown, measure}) => breakdown === "ethnicity" && measure === "children-in-care")
      .map(({category}) => category);
    expect(rest).toContain("Mixed");
    const figures = figuresOf([
      ...cells.filter(({breakdown}) => breakdown === ""),
      {...others, breakdown: "mixed_or_not"},
      {...mixed, breakdown: "mixed_or_not"}
    ]);
    const files = new Map([["downloads/figures.csv", new TextEncoder().encode(figures)]]);
    expect(await audit(files, {measures: smallMeasures})).not.toEqual([]);
  });

  it("does not hold when a band that overlaps is added", async () => {
    const bands = truth.filter(
      ({measure, breakdown}) => measure === "children-in-care" && breakdown === "age_band"
    );
    const under5 = bands.filter(({category}) => ["Under 1", "1 to 4"].includes(category));
    const broad = {
      ...under5[0]!,
      breakdown: "age_band_broad",
      category: "Under 5",
      numerator: under5.reduce((sum, {numerator}) => sum + numerator!, 0)
    };
    const shown = bands.find(({category}) => category === "Under 1")!;
    const figures = figuresOf([
      ...cells.filter(({breakdown}) => breakdown !== "age_band"),
      {...under5.find(({category}) => category === "1 to 4")!, numerator: broad.numerator - 3},
      {...shown, numerator: null, value: null, status: "not available"},
      broad
    ]);
    const files = new Map([["downloads/figures.csv", new TextEncoder().encode(figures)]]);
    expect((await audit(files, {measures: smallMeasures})).map(({where}) => where).join()).toMatch(/age/);
  });

  it("does not hold when a percentage has one decimal more than its children bear", async () => {
    const share = cells.find(({measure, status}) => measure === "moved-often" && status === "shown")!;
    const fine = figuresOf(cells).replace(
      new RegExp(
        `^(moved-often,[^,]*,${day},${share.breakdown},${share.category},.*,)(\\d+)(,,,per cent)`,
        "m"
      ),
      "$1$2.4$3"
    );
    expect(fine).not.toBe(figuresOf(cells));
    const files = new Map([["downloads/figures.csv", new TextEncoder().encode(fine)]]);
    expect((await audit(files, {measures: smallMeasures})).map(({what}) => what)).toContain(
      "a percentage of fewer than 1,000 with decimals"
    );
  });

  it("does not hold when an axis is as long as a bar that is not drawn", async () => {
    const chart = (end: number) =>
      JSON.stringify({
        data: {
          values: [
            {row: "White", value: 92},
            {row: "Mixed", value: null}
          ]
        },
        encoding: {x: {field: "value", scale: {domain: [0, end], nice: false}}}
      });
    const drawn = Number(truth.find(({category}) => category === "White")!.numerator);
    const files = {
      "figures/children-in-care-by-ethnicity.json": chart(drawn).replaceAll("92", String(drawn))
    };
    const long = {
      "figures/children-in-care-by-ethnicity.json": chart(drawn + 40).replaceAll(":92", `:${drawn}`)
    };
    const axes = async (texts: Record<string, string>) =>
      (await broken([], texts)).filter(({what}) => /axes/.test(what)).length;
    expect(await axes(files)).toBe(0);
    expect(await axes(long)).toBe(1);
  });
});
