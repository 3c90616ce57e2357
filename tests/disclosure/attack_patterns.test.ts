import {describe, expect, it} from "vitest";
import {by, day, line, proves, share, total} from "./lines.js";
import {aMeasure} from "./tables.js";

describe("the attacker sees through", () => {
  it("a single hidden figure", async () => {
    expect(await proves([total, ...by("reason", {a: 100, b: 77, c: null})])).toBe(true);
    expect(await proves([total, ...by("reason", {a: 100, b: null, c: null})])).toBe(false);
  });

  it("three hidden ones: noughts are shown, so each is one", async () => {
    expect(await proves([total, ...by("reason", {a: 100, b: 77, c: null, d: null, e: null})])).toBe(true);
  });

  it("noughts that are shown and leave one place for the rest", async () => {
    expect(await proves([total, ...by("reason", {a: 100, b: 70, c: 0, d: 0, e: null, f: 6})])).toBe(true);
  });

  it("a hidden pair that holds too few together", async () => {
    const pair = by("reason", {a: 100, b: 76, c: null, d: null});
    expect(await proves([total, ...pair])).toBe(true);
  });

  it("the same group under two names", async () => {
    const section20 = share("section-20", "legal_status = 'Section 20'");
    const lines = [
      total,
      ...by("legal_status", {"Full care order": 140, "Section 20": null, "Placement order": null}),
      line("section-20", "", 37, {denominator: 180})
    ];
    expect(await proves(lines.slice(0, -1), section20)).toBe(false);
    expect(await proves(lines, section20)).toBe(true);
  });

  it("a detailed and a grouped breakdown: White children less White British ones", async () => {
    const groups = by("ethnicity_white_british", {"White British": 150, "Ethnic minorities": 30, Unknown: 0});
    expect(await proves([total, ...groups, ...by("ethnicity", {White: 153})])).toBe(true);
    expect(await proves([total, ...groups, ...by("ethnicity", {White: 160})])).toBe(false);
  });

  it("bands that overlap", async () => {
    const bands = by("age_band", {"Under 1": null, "1 to 4": 20, "5 to 9": null, "10 to 15": null});
    const broad = line("children-in-care", "age_band_broad=Under 5", 23);
    expect(await proves([total, ...bands])).toBe(false);
    expect(await proves([total, ...bands, broad])).toBe(true);
  });

  it("a complement: 47 of 50", async () => {
    const often = share("moved-often", "moved");
    expect(await proves([line("moved-often", "", 47, {denominator: 50})], often)).toBe(true);
    expect(await proves([line("moved-often", "", 30, {denominator: 50})], often)).toBe(false);
  });

  it("a percentage beside the number it is a percentage of", async () => {
    const often = share("moved-often", "moved");
    const alone = line("moved-often", "", null, {denominator: 180, value: "2", unit: "per cent"});
    expect(await proves([alone], often)).toBe(true);
    expect(await proves([{...alone, value: "20"}], often)).toBe(false);
  });

  it("a denominator that another measure shows", async () => {
    const often = share("moved-often", "moved", {breakdowns: ["sex"]});
    const lines = [total, ...by("sex", {Female: null, Male: null, Unknown: null})];
    const girls = line("moved-often", "sex=Female", 60, {denominator: 100});
    const boys = line("moved-often", "sex=Male", 40, {denominator: 77});
    expect(await proves(lines, often)).toBe(false);
    expect(await proves([...lines, girls, boys], often)).toBe(true);
  });

  it("three years pooled, less two of them", async () => {
    const often = share("moved-often", "moved", {periods: ["year", "pooled"]});
    const year = (period: string, numerator: number | null, denominator: number | null) =>
      line("moved-often", "", numerator, {period, denominator});
    const lines = [
      year("2021-22", 40, 80),
      year("2022-23", 40, 80),
      year("2023-24", null, null),
      year("2021-22 to 2023-24", 84, 240)
    ];
    expect(await proves(lines, often)).toBe(true);
  });

  it("a half-year, less one of its quarters", async () => {
    const often = share("moved-often", "moved", {periods: ["year", "quarter"]});
    const part = (period: string, numerator: number | null, denominator: number | null) =>
      line("moved-often", "", numerator, {period, denominator});
    const lines = [part("2023-24 Q1", 20, 40), part("2023-24 Q2", null, null)];
    expect(await proves([...lines, part("2023-24 H1", 23, 90)], often)).toBe(true);
    expect(await proves([...lines, part("2023-24 H1", 43, 90)], often)).toBe(false);
  });

  it("a stock that its flows explain", async () => {
    const came = aMeasure("children-starting", {
      population: "starting",
      periods: ["year"],
      breakdowns: ["sex"]
    });
    const left = aMeasure("children-ceasing", {
      population: "ceasing",
      periods: ["year"],
      breakdowns: ["sex"]
    });
    const stocks = [100, 110, 105, 120, 118];
    const starts = [null, 30, 25, 40, 4];
    const lines = stocks.flatMap((stock, index) => {
      const period = `${2020 + index}-${21 + index}`;
      const start = starts[index]!;
      return [
        line("children-in-care", "", stock, {period: `${2021 + index}-03-31`}),
        ...(index === 0
          ? []
          : [
              line("children-starting", "", index === 4 ? null : start, {period}),
              line("children-ceasing", "", start! + stocks[index - 1]! - stock, {period})
            ])
      ];
    });
    expect(await proves(lines, came, left)).toBe(true);
  });

  it("two populations that are always of one size", async () => {
    const twin = aMeasure("placed", {population: "placed", breakdowns: ["sex"]});
    const days = ["2021-03-31", "2022-03-31", "2023-03-31", day];
    const lines = days.flatMap((period, index) => {
      const girls = 80 + index;
      const last = period === day;
      return [
        line("children-in-care", "", 180 + index, {period}),
        line("placed", "", 180 + index, {period}),
        line("children-in-care", "sex=Female", girls, {period}),
        line("children-in-care", "sex=Male", last ? null : 90, {period}),
        line("children-in-care", "sex=Unknown", last ? null : 180 + index - girls - 90, {period}),
        line("placed", "sex=Female", girls, {period}),
        line("placed", "sex=Male", last ? 97 : 90, {period}),
        line("placed", "sex=Unknown", last ? null : 180 + index - girls - 90, {period})
      ];
    });
    expect(await proves(lines, twin)).toBe(true);
  });

  it("all of a small group in one sensitive category", async () => {
    const missing = share("missing", "missing", {breakdowns: ["sex"]});
    const girls = (numerator: number) => [
      total,
      ...by("sex", {Female: 14, Male: 166}),
      line("missing", "sex=Female", numerator, {denominator: 14})
    ];
    expect(await proves(girls(14), missing)).toBe(true);
    expect(await proves(girls(7), missing)).toBe(false);
  });
});
