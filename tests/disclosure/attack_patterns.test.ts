import {describe, expect, it} from "vitest";
import {provable} from "../../loaders/disclosure/attack/audit.js";
import type {Line} from "../../loaders/disclosure/attack/figures.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {aMeasure} from "./tables.js";

const day = "2024-03-31";
const years = ["2021-22", "2022-23", "2023-24"];

/** A line of figures.csv; a numerator of null is withheld. */
function line(measure: string, at: string, numerator: number | null, more: Partial<Line> = {}): Line {
  const [breakdown = "", category = ""] = at.split("=");
  return {
    measure,
    geography: "Exampleshire",
    period: day,
    breakdown,
    category,
    breakdown2: "",
    category2: "",
    statistic: "value",
    status: numerator === null && more.value === undefined ? "withheld" : "shown",
    numerator,
    denominator: null,
    value: "",
    lower: "",
    upper: "",
    unit: "children",
    numbers: [],
    ...more
  };
}

const inCare = aMeasure("children-in-care", {
  breakdowns: ["sex", "ethnicity", "ethnicity_white_british", "age_band", "legal_status", "reason"]
});
const share = (id: string, counted: string, more: Partial<Measure> = {}) =>
  aMeasure(id, {figure: {kind: "share", counted}, unit: "per cent", breakdowns: [], ...more});

const total = line("children-in-care", "", 180);
const by = (breakdown: string, counts: Record<string, number | null>) =>
  Object.entries(counts).map(([category, count]) =>
    line("children-in-care", `${breakdown}=${category}`, count)
  );

const proves = async (lines: readonly Line[], ...measures: Measure[]) =>
  (await provable(lines, {measures: [inCare, ...measures]})).length > 0;

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

describe("the attacker is not taken in", () => {
  it("by a small group without unaccompanied children where it is shown that there are none at all", async () => {
    const often = share("often", "placements >= 3", {breakdowns: ["uasc"]});
    const all = aMeasure("children-in-care", {breakdowns: ["uasc"]});
    const among = (unaccompanied: number) => [
      line("children-in-care", "", 71),
      ...by("uasc", {UASC: unaccompanied, "Not UASC": 71 - unaccompanied}),
      line("often", "", 6, {denominator: 71}),
      line("often", "uasc=UASC", null),
      line("often", "uasc=Not UASC", 6, {denominator: 71 - unaccompanied})
    ];
    const found = async (unaccompanied: number) =>
      (await provable(among(unaccompanied), {measures: [all, often]})).map(({what}) => what);
    expect(await found(12)).toEqual(["all of a small group can be proved to be the same"]);
    expect(await found(0)).toEqual([]);
  });

  it("by flows that one printed group refutes: somebody came in twice, or changed group", async () => {
    const moving = (id: string, population: string) =>
      aMeasure(id, {population, periods: ["year"], breakdowns: ["ethnicity"]});
    const period = "2023-24";
    const groups = (measure: string, counts: Record<string, number | null>, when: string) =>
      Object.entries(counts).map(([group, count]) =>
        line(measure, `ethnicity=${group}`, count, {period: when})
      );
    const lines = (white: number) => [
      ...[110, 125, 133, 134].map((stock, index) =>
        line("children-in-care", "", stock, {period: `${2021 + index}-03-31`})
      ),
      ...[40, 45, 51].map((came, index) => line("children-starting", "", came, {period: years[index]!})),
      ...[25, 37, 50].map((left, index) => line("children-ceasing", "", left, {period: years[index]!})),
      ...groups("children-in-care", {White: 97, Mixed: 14, Asian: 8, Black: 8, Other: 6}, "2023-03-31"),
      ...groups("children-in-care", {White: white, Mixed: 108 - white, Asian: 10, Black: 9, Other: 7}, day),
      ...by("ethnicity_white_british", {"White British": 84, "Ethnic minorities": 50}),
      ...groups("children-starting", {White: 33, Mixed: 8, Asian: null, Black: null, Other: null}, period),
      ...groups("children-ceasing", {White: 38, Mixed: null, Asian: null, Black: null, Other: null}, period)
    ];
    const measures = [moving("children-starting", "starting"), moving("children-ceasing", "ceasing")];
    expect(await proves(lines(92), ...measures)).toBe(true);
    expect(await proves(lines(93), ...measures)).toBe(false);
  });

  it("names figures that contradict each other", async () => {
    const found = await provable([total, ...by("sex", {Female: 100, Male: 90})], {measures: [inCare]});
    expect(found[0]!.what).toMatch(/contradict each other: in_care/);
  });

  it("takes what the council did for no group of children because everyone's age is known", async () => {
    const onTime = share("reviews-on-time", "on_time", {
      subject: "service",
      population: "reviews_judged",
      breakdowns: ["review_age_band"]
    });
    const judged = aMeasure("reviews-judged", {
      population: "reviews_judged",
      breakdowns: ["review_age_band"]
    });
    const reviews = (category: string, numerator: number | null, denominator: number | null) =>
      line("reviews-on-time", category, numerator, {denominator});
    const lines = [
      reviews("", 27, 31),
      line("reviews-judged", "review_age_band=Unknown", 0),
      ...["Under 4", "10 to 15", "16 and over", "Unknown"].map((band) =>
        reviews(`review_age_band=${band}`, null, null)
      ),
      reviews("review_age_band=4 to 9", null, null)
    ];
    expect(await proves(lines, onTime, judged)).toBe(false);
    const few = reviews("review_age_band=4 to 9", 17, 19);
    expect(await proves([...lines.slice(0, -1), few], onTime, judged)).toBe(true);
  });

  it("takes everyone whom the council referred for what it did, however few", async () => {
    const referred = aMeasure("camhs-access", {
      subject: "service",
      population: "referrals",
      figure: {kind: "composition"},
      breakdowns: ["camhs_stage"]
    });
    const stage = (name: string, numerator: number | null, denominator: number | null) =>
      line("camhs-access", name, numerator, {denominator});
    const lines = [
      stage("", 5, 5),
      stage("camhs_stage=Waiting", null, null),
      stage("camhs_stage=Seen", null, null)
    ];
    expect(await proves(lines, referred)).toBe(false);
    expect(await proves([...lines.slice(0, 2), stage("camhs_stage=Seen", 3, 5)], referred)).toBe(true);
  });

  it("does not take two groups for the same because they were once alike", async () => {
    const twin = aMeasure("placed", {population: "placed", breakdowns: ["sex"]});
    const days = ["2021-03-31", "2022-03-31", "2023-03-31", day];
    const totals = days.flatMap((period, index) =>
      ["children-in-care", "placed"].map((measure) => line(measure, "", 180 + index, {period}))
    );
    const alike = (period: string) =>
      ["children-in-care", "placed"].flatMap((measure) =>
        Object.entries({Female: 80, Male: 100, Unknown: 0}).map(([sex, count]) =>
          line(measure, `sex=${sex}`, count, {period})
        )
      );
    const last = [
      ...by("sex", {Female: null, Male: 80, Unknown: null}),
      line("placed", "sex=Female", 100),
      line("placed", "sex=Male", null),
      line("placed", "sex=Unknown", null)
    ];
    expect(await proves([...totals, ...alike("2021-03-31"), ...last], twin)).toBe(false);
  });

  it("takes posts in parts of a whole for no people", async () => {
    const posts = [line("iro-workforce", "", 3.1), line("iro-workforce", "contract=Permanent", 2)];
    expect(await provable(posts)).toEqual([]);
  });
});
