import {describe, expect, it} from "vitest";
import {provable} from "../../loaders/disclosure/attack/audit.js";
import {by, day, inCare, line, proves, share, total, years} from "./lines.js";
import {aMeasure} from "./tables.js";

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
