import {afterEach, beforeEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import type {Cell} from "../../loaders/measures/cell.js";
import {count} from "../../loaders/measures/count.js";
import type {Measure} from "../../loaders/measures/measure.js";
import anyReview from "../../loaders/measures/participation-any-review.js";
import attended from "../../loaders/measures/participation-attended.js";
import everyReview from "../../loaders/measures/participation-every-review.js";
import method from "../../loaders/measures/participation-method.js";
import conveyed from "../../loaders/measures/participation-views-conveyed.js";
import {reviewsWorld} from "../fixtures/reviews_world.js";

let db: Database;

beforeEach(async () => {
  db = await reviewsWorld({
    extractDate: "2024-06-30",
    returns: [2023],
    care: [1, 2, 3, 4, 5].map((child) => ({child, started: "2022-01-10"})),
    children: [
      {child: 1, born: "2010-05-05", sex: "Female"},
      {child: 2, born: "2016-09-01", sex: "Male"},
      {child: 3, born: "2019-07-10", sex: "Male", ethnicity_white_british: "Ethnic minorities"},
      {child: 4, born: null, sex: "Unknown"},
      {child: 5, born: "2007-01-01", sex: "Female"}
    ],
    episodes: [
      {child: 1, decom: "2022-01-10", place: "K2", outside_area: true},
      {child: 2, decom: "2022-01-10", dec: "2023-06-01", place: "U4"},
      {child: 2, decom: "2023-06-01", dec: "2023-06-20", rne: "P", place: "T1", outside_area: true},
      {child: 2, decom: "2023-06-20", rne: "P", place: "U4"},
      {child: 3, decom: "2022-01-10", dec: "2023-12-01", place: "U5", outside_area: null},
      {child: 3, decom: "2023-12-01", rne: "L", ls: "E1", place: "A5", outside_area: null},
      {child: 4, decom: "2022-01-10", place: "Z1", outside_area: null},
      {child: 5, decom: "2022-01-10", place: "K3"}
    ],
    reviews: [
      [1, "2023-05-10", "PN1"],
      [1, "2023-11-10", "PN4"],
      // While in hospital: the review is of the foster placement.
      [2, "2023-06-10", "PN5"],
      [2, "2023-12-08", ""],
      // The day before the fourth birthday, the day itself, and later.
      [3, "2023-07-09", "PN0"],
      [3, "2023-07-10", "PN0"],
      [3, "2024-01-10", "PN3"],
      [4, "2023-08-01", "PN7"],
      [4, "2024-02-01", "PN0"],
      [5, "2023-09-01", "PN6"],
      [5, "2024-03-01", "PN2"],
      // Coded as taking part, but under 4.
      [3, "2023-05-01", "PN1"]
    ]
  });
});
afterEach(() => db.close());

async function cells(measure: Measure, period = "2023-24"): Promise<Cell[]> {
  return (await count(db, [measure], "Here")).filter((cell) => cell.period === period);
}

async function figure(measure: Measure, category = "", category2 = "", period?: string): Promise<string> {
  const cell = (await cells(measure, period)).find(
    (each) => each.category === category && each.category2 === category2
  )!;
  return cell.status === "measured" ? `${cell.numerator} / ${cell.denominator}` : cell.status;
}

describe("how children took part", () => {
  it("divides the reviews of children aged 4 or over among the seven ways", async () => {
    // PN1, PN4, PN5, PN3, PN7, PN6 and PN2 once each.
    expect(await figure(method)).toBe("7 / 7");
    const codes = (await cells(method)).filter((cell) => cell.breakdown !== "" && cell.breakdown2 === "");
    expect(codes.map((cell) => [cell.category.slice(0, 3), cell.numerator, cell.denominator])).toEqual([
      ...["PN1", "PN2", "PN3", "PN4", "PN5", "PN6", "PN7"].map((code) => [code, 1, 7]),
      ["Not", 2, null]
    ]);
  });

  it("counts PN0 and blanks at age 4 and over apart: a numerator and nothing else", async () => {
    const apart = (await cells(method)).find((cell) => cell.category === "Not recorded" && !cell.breakdown2)!;
    // A blank at 7 and PN0 on the fourth birthday; not PN0 the day before, nor PN0 at no known age.
    expect(apart).toMatchObject({numerator: 2, denominator: null, value: null, status: "measured"});
  });

  it("divides each age band's own reviews", async () => {
    expect(await figure(method, "PN1 Attended and spoke for themselves", "10 to 15")).toBe("1 / 2");
    expect(await figure(method, "PN5 Did not attend but briefed an advocate", "4 to 9")).toBe("1 / 2");
    expect(await figure(method, "PN7 Did not attend or convey their views", "Unknown")).toBe("1 / 1");
    expect(await figure(method, "Not recorded", "4 to 9")).toBe("2 / null");
    expect(await figure(method, "PN1 Attended and spoke for themselves", "Under 4")).toBe("not applicable");
  });
});

describe("views conveyed and reviews attended", () => {
  it("tell apart: PN4 attended without conveying views, PN5 and PN6 conveyed views without attending", async () => {
    expect(await figure(conveyed)).toBe("5 / 7");
    expect(await figure(attended)).toBe("4 / 7");
    expect(await figure(conveyed, "10 to 15")).toBe("1 / 2");
    expect(await figure(attended, "10 to 15")).toBe("2 / 2");
  });

  it("go by quarter as well as year", async () => {
    expect(await figure(conveyed, "", "", "2023-24 Q1")).toBe("2 / 2");
    expect(await figure(conveyed, "", "", "2023-24 Q2")).toBe("1 / 2");
  });

  it("go by where the child lived on the day, a temporary placement as the one it interrupts", async () => {
    expect(await figure(conveyed, "Foster placements")).toBe("1 / 1");
    expect(await figure(conveyed, "Placed for adoption")).toBe("1 / 1");
    expect(await figure(conveyed, "Secure homes and children's homes")).toBe("1 / 2");
    expect(await figure(conveyed, "Outside the area")).toBe("1 / 2");
    expect(await figure(conveyed, "In the area")).toBe("3 / 3");
  });

  it("go by ethnicity, every category printed", async () => {
    expect(await figure(conveyed, "Ethnic minorities")).toBe("1 / 1");
    expect(await figure(conveyed, "White British")).toBe("4 / 6");
  });
});

describe("children who took part", () => {
  it("in any review: one with views conveyed is enough", async () => {
    // Children 1, 2, 3 and 5; child 4 is of unknown age and was coded PN7.
    expect(await figure(anyReview)).toBe("4 / 5");
  });

  it("in every review: one without views conveyed, or without a record, is enough to fall out", async () => {
    // Child 1 had PN4, child 2 a blank, child 3 PN0 on the fourth birthday: only child 5 is left.
    expect(await figure(everyReview)).toBe("1 / 5");
    expect(await figure(everyReview, "16 and over")).toBe("1 / 1");
    expect(await figure(everyReview, "4 to 9")).toBe("0 / 2");
    expect(await figure(everyReview, "Under 4")).toBe("not applicable");
  });
});
