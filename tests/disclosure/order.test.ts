import {describe, expect, it} from "vitest";
import type {Described} from "../../loaders/disclosure/described.js";
import {inOrder, rankOf} from "../../loaders/disclosure/order.js";
import {standardPolicy, tightened} from "../../loaders/disclosure/policy.js";
import {withheldWords} from "../../loaders/disclosure/withheld_words.js";
import type {Figure} from "../../loaders/measures/measure.js";
import {aCell, aMeasure, countsBy} from "./tables.js";

const share: Figure = {kind: "share", counted: "late"};

function rank(period: string, breakdown = "", breakdown2 = "", figure: Figure = {kind: "count"}): number {
  const periods = ["year", "quarter", "pooled", "year end", "quarter end"] as const;
  const measure = aMeasure("one", {figure, periods: [...periods]});
  const cell = {...countsBy("one", period, "sex", {})[0]!, breakdown, breakdown2};
  return rankOf({cell, measure} as unknown as Described);
}

describe("what is decided first", () => {
  it("is yearly totals, yearly figures, two groups pooled, one-way tables, half-years before quarters, pairs, and views that leave a group out", () => {
    const ranks = [
      rank("2023-24"),
      rank("2023-24", "", "", share),
      rank("2021-22 to 2023-24", "ethnicity_white_british", "", share),
      rank("2023-24", "sex"),
      rank("2023-24 H1"),
      rank("2023-24 Q1"),
      rank("2023-24", "sex", "age_band"),
      rank("2023-24", "ethnicity", "uasc")
    ];
    expect(ranks).toEqual([...new Set(ranks)].sort((a, b) => a - b));
  });

  it("is the coarser table before the finer one of the same measure", () => {
    expect(rank("2023-24", "ethnicity_white_british", "", share)).toBeLessThan(
      rank("2023-24", "ethnicity", "", share)
    );
    expect(rank("2023-24", "age_band_broad", "", share)).toBeLessThan(rank("2023-24", "age_band", "", share));
  });

  it("is everyone by one characteristic before a part of them, and two groups of everyone before five", () => {
    const everyone = (breakdown: string, figure: Figure = {kind: "count"}) =>
      rank("2024-03-31", breakdown, "", figure);
    expect(everyone("sex")).toBeLessThan(everyone("sex", share));
    expect(everyone("sex")).toBeLessThan(everyone("sex", {kind: "count", counted: "uasc"}));
    expect(everyone("sex", {kind: "composition"})).toBe(everyone("sex"));
    expect(everyone("sex", {kind: "composition", among: "known"})).toBe(everyone("sex", share));
    expect(everyone("age_band_broad")).toBe(everyone("age_band_broad", share));
    expect(everyone("ethnicity_white_british")).toBeLessThan(everyone("ethnicity"));
    expect(everyone("ethnicity")).toBeLessThan(everyone("sex", share));
  });
});

describe("the order of tables", () => {
  const row = (period: string, breakdown: string, category: string, numerator: number, characteristics = 1) =>
    ({
      cell: aCell({measure: "one", period, breakdown, category, numerator}),
      measure: aMeasure("one", {periods: ["year"]}),
      numerator: [[0, 1]],
      denominator: null,
      characteristics: {numerator: characteristics, denominator: 0}
    }) as unknown as Described;
  const ordered = (rows: readonly Described[], chances: readonly number[] = []) => {
    const drawn = chances.values();
    const all = inOrder(
      rows,
      ({cell}) => cell.numerator !== 3,
      ({cell}) => cell.category,
      standardPolicy,
      () => drawn.next().value ?? 0.5
    );
    return all.map(({label, least, of, rows}) => ({
      label,
      least,
      of,
      keys: rows.map(({key}) => key),
      weighs: rows.map(({weighs}) => weighs)
    }));
  };

  it("is by rank, then the latest period, then by chance", () => {
    const rows = [
      row("2022-23", "sex", "A", 8),
      row("2022-23", "reason", "A", 8),
      row("2023-24", "sex", "A", 8),
      row("2021-22", "", "", 8)
    ];
    const labels = (chances: readonly number[]) => ordered(rows, chances).map(({label}) => label);
    const [last, middle] = ["one|2021-22||", "one|2023-24|sex|"];
    expect(labels([0.1, 0.9, 0.5, 0.5])).toEqual([last, middle, "one|2022-23|sex|", "one|2022-23|reason|"]);
    expect(labels([0.9, 0.1, 0.5, 0.5])).toEqual([last, middle, "one|2022-23|reason|", "one|2022-23|sex|"]);
  });

  it("has the largest numbers first, then by chance, and leaves out what is small", () => {
    const rows = [
      row("2023-24", "sex", "A", 8),
      row("2023-24", "sex", "B", 20),
      row("2023-24", "sex", "C", 8)
    ];
    const keys = (chances: readonly number[]) =>
      ordered([...rows, row("2023-24", "sex", "D", 3)], chances)[0]!.keys;
    expect(keys([0.5, 0.1, 0.5, 0.9])).toEqual(["B", "A", "C"]);
    expect(keys([0.5, 0.9, 0.5, 0.1])).toEqual(["B", "C", "A"]);
  });

  it("asks of a table of two characteristics that half of what is in it is left, and of no other", () => {
    const rows = (characteristics: number, breakdown = "sex") => [
      row("2023-24", breakdown, "A", 8, characteristics),
      row("2023-24", breakdown, "B", 0, characteristics),
      row("2023-24", breakdown, "C", 1, characteristics)
    ];
    expect(ordered(rows(2))).toMatchObject([{least: 0.5, of: 2, weighs: [true, true, false]}]);
    expect(ordered(rows(1))).toMatchObject([{least: 0, of: 2}]);
    expect(ordered(rows(2, ""))).toMatchObject([{least: 0}]);
  });
});

describe("a council's own policy", () => {
  it("begins with the standard's numbers, and may keep them", () => {
    const {small, width, averageFrom, allOfThemUpTo, sparse, quartersDividedFrom} = standardPolicy;
    expect([small, width, averageFrom, allOfThemUpTo, sparse, quartersDividedFrom]).toEqual([
      5, 5, 10, 20, 0.5, 600
    ]);
    expect(tightened({small: 5, width: undefined})).toEqual(standardPolicy);
    expect(tightened()).toEqual(standardPolicy);
  });

  it("is refused where a number is none", () => {
    expect(() => tightened({small: Number.NaN})).toThrow("small");
  });

  it("may be stricter", () => {
    expect(tightened({small: 9, sparse: 0.6})).toMatchObject({small: 9, sparse: 0.6, averageFrom: 10});
  });

  it.each(["small", "width", "averageFrom", "allOfThemUpTo", "sparse", "quartersDividedFrom"] as const)(
    "may not be looser in %s",
    (name) => {
      expect(() => tightened({[name]: standardPolicy[name] / 2})).toThrow(name);
    }
  );
});

it("tells the builder how many figures are withheld, why, and of which tables nothing is left", () => {
  const table = {measure: "children-in-care", breakdown: "sex", breakdown2: ""};
  const words = withheldWords({
    tables: [
      {...table, shown: 4, withheld: 2, reasons: {"too small themselves": 1, "to protect another figure": 1}},
      {...table, breakdown: "uasc", shown: 0, withheld: 3, reasons: {"too small themselves": 3}}
    ],
    notes: ["moves, 2023-24: uasc", "moves, 2023-24: uasc"]
  });
  expect(words.split("\n")).toEqual([
    "Withheld to protect children: 5 of 9 figures.",
    "  4 too small themselves",
    "  1 to protect another figure",
    "Of these tables nothing could be shown:",
    "  children-in-care by uasc: too small themselves",
    "In these tables a group is known by definition, or from what the council did, whatever is withheld:",
    "  moves, 2023-24: uasc (2)"
  ]);
});
