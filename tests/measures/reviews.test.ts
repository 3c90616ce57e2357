import {afterEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import allOnTime from "../../loaders/measures/children-all-reviews-on-time.js";
import ni66 from "../../loaders/measures/children-all-reviews-on-time-12-months.js";
import {count} from "../../loaders/measures/count.js";
import firstOnTime from "../../loaders/measures/first-review-on-time.js";
import type {Measure} from "../../loaders/measures/measure.js";
import backlog from "../../loaders/measures/review-backlog.js";
import held from "../../loaders/measures/reviews-held.js";
import onTime from "../../loaders/measures/reviews-on-time.js";
import {reviewsWorld, type World} from "../fixtures/reviews_world.js";

let db: Database;
afterEach(() => db?.close());

async function open(world: Partial<World> & Pick<World, "care">): Promise<void> {
  db = await reviewsWorld({extractDate: "2024-06-30", returns: [2021, 2022, 2023], ...world});
}

/** "numerator / denominator" of a cell; its status when it has none. */
async function figure(measure: Measure, period: string, category = ""): Promise<string> {
  const cells = await count(db, [measure], "Here");
  const cell = cells.find((each) => each.period === period && each.category === category)!;
  if (cell.status !== "measured") return cell.status;
  return cell.denominator === null ? String(cell.numerator) : `${cell.numerator} / ${cell.denominator}`;
}

/** Entered care on 4 April 2022; reviews due on 5 May 2022 and then as held. */
const settled = (child: number) => ({child, started: "2022-04-04"});

describe("reviews on time", () => {
  it("count a late review once, in the quarter and year it was held", async () => {
    await open({
      care: [settled(1)],
      reviews: [
        [1, "2022-05-05"],
        [1, "2022-08-05"],
        [1, "2023-04-03"]
      ]
    });
    expect(await figure(onTime, "2022-23")).toBe("2 / 2");
    expect(await figure(onTime, "2022-23 Q4")).toBe("0 / 0");
    expect(await figure(onTime, "2023-24 Q1")).toBe("0 / 1");
    // The fourth, due on 3 October 2023, was never held.
    expect(await figure(onTime, "2023-24 Q3")).toBe("0 / 1");
    expect(await figure(onTime, "2023-24")).toBe("0 / 2");
  });

  it("count a review held early in the quarter it was held", async () => {
    await open({
      care: [settled(1)],
      reviews: [
        [1, "2022-05-05"],
        [1, "2022-06-30"]
      ],
      extractDate: "2022-09-30"
    });
    expect(await figure(onTime, "2022-23 Q1")).toBe("2 / 2");
    expect(await figure(onTime, "2022-23 Q2")).toBe("0 / 0");
  });

  it("give a year of its own, which is not the average of its quarters", async () => {
    await open({
      care: [1, 2, 3].map(settled),
      reviews: [
        [1, "2022-05-05"],
        [2, "2022-05-05"],
        [3, "2022-05-05"],
        [1, "2022-08-06"],
        [2, "2022-10-04"],
        [3, "2023-01-10"]
      ]
    });
    const quarters = ["Q1", "Q2", "Q3", "Q4"].map((quarter) => figure(onTime, `2022-23 ${quarter}`));
    // In the last quarter also the third review of child 1, due on 6 February 2023 and missed.
    expect(await Promise.all(quarters)).toEqual(["3 / 3", "0 / 1", "0 / 1", "0 / 2"]);
    // 43 per cent; the average of the quarters would be 25.
    expect(await figure(onTime, "2022-23")).toBe("3 / 7");
    const cells = await count(db, [onTime], "Here");
    const year = cells.find(({period, breakdown}) => period === "2022-23" && breakdown === "")!;
    expect(year.value).toBeCloseTo(300 / 7, 10);
  });

  it("are told apart by first, second and later review, and by the age at the review", async () => {
    await open({
      care: [settled(1), settled(2)],
      children: [
        {child: 1, born: "2018-06-15"},
        {child: 2, born: null}
      ],
      reviews: [
        [1, "2022-05-05", "PN0"],
        [1, "2022-08-05"],
        [1, "2023-02-05"],
        [2, "2022-05-06"]
      ]
    });
    expect(await figure(onTime, "2022-23", "First")).toBe("1 / 2");
    expect(await figure(onTime, "2022-23", "Second")).toBe("1 / 2");
    expect(await figure(onTime, "2022-23", "Later")).toBe("1 / 1");
    expect(await figure(onTime, "2022-23", "Under 4")).toBe("1 / 1");
    expect(await figure(onTime, "2022-23", "4 to 9")).toBe("2 / 2");
    expect(await figure(onTime, "2022-23", "Unknown")).toBe("0 / 2");
  });
});

describe("first reviews within 20 working days", () => {
  it("go by the day they were due, whenever they were held", async () => {
    await open({
      care: [
        // Due on 5 April 2023, the twentieth working day; the second was held the day after.
        {child: 1, started: "2023-03-08"},
        {child: 2, started: "2023-03-08"},
        // Due on 31 March 2023.
        {child: 3, started: "2023-03-03"}
      ],
      reviews: [
        [1, "2023-03-31"],
        [2, "2023-04-06"],
        [3, "2023-04-03"]
      ]
    });
    expect(await figure(firstOnTime, "2022-23 Q4")).toBe("0 / 1");
    expect(await figure(firstOnTime, "2023-24 Q1")).toBe("1 / 2");
    expect(await figure(firstOnTime, "2023-24")).toBe("1 / 2");
  });

  it("leave out a child who left before the review was due", async () => {
    await open({
      care: [
        {child: 1, started: "2023-10-02", ended: "2023-10-29"},
        {child: 2, started: "2023-10-02", ended: "2023-10-30"}
      ]
    });
    expect(await figure(firstOnTime, "2023-24 Q3")).toBe("0 / 1");
  });
});

describe("children with all their reviews on time", () => {
  const reviews: World["reviews"] = [
    // On time in both years.
    [1, "2022-05-05"],
    [1, "2022-08-05"],
    [1, "2023-02-05"],
    [1, "2023-08-05"],
    [1, "2024-02-05"],
    // Due on 5 February 2023, held in the next year: late in the year it was due.
    [2, "2022-05-05"],
    [2, "2022-08-05"],
    [2, "2023-04-03"],
    [2, "2023-10-03"],
    // Came in September 2022, so not a year in care on 31 March 2023; late once that year.
    [3, "2022-10-05"],
    [3, "2022-12-15"],
    [3, "2023-06-15"],
    [3, "2023-12-15"]
  ];
  const care = [settled(1), settled(2), {child: 3, started: "2022-09-05"}];

  it("go by the year each review was due, and one late review is enough", async () => {
    await open({care, reviews});
    // Child 3's first review was due on 4 October 2022: 19 September was no working day.
    expect(await figure(allOnTime, "2022-23")).toBe("1 / 3");
    // Child 2's next, due on 3 April 2024, is of the year after.
    expect(await figure(allOnTime, "2023-24")).toBe("3 / 3");
  });

  it("under NI66 are those in care since twelve months before the year's end", async () => {
    await open({
      care: [{child: 1, started: "2022-03-31"}, {child: 2, started: "2022-04-01"}, care[2]!],
      reviews: []
    });
    // All three first reviews were missed.
    expect(await figure(allOnTime, "2022-23")).toBe("0 / 3");
    expect(await figure(ni66, "2022-23")).toBe("0 / 1");
  });

  it("under NI66 leave out a child with a short break in those months, and one who left by the last day", async () => {
    await open({
      care: [settled(1), settled(2), {...settled(3), ended: "2024-03-31"}],
      reviews,
      episodes: [
        {child: 1, decom: "2022-04-04"},
        {child: 2, decom: "2022-04-04", dec: "2023-05-01"},
        {child: 2, decom: "2023-05-01", dec: "2023-05-04", rne: "L", ls: "V3"},
        {child: 2, decom: "2023-05-04", rne: "L"}
      ]
    });
    expect(await figure(ni66, "2023-24")).toBe("1 / 1");
  });

  it("under NI66 have no figure before the returns reach twelve months back", async () => {
    await open({care, reviews});
    expect(await figure(ni66, "2021-22")).toBe("not available");
    expect(await figure(ni66, "2022-23")).toBe("0 / 0");
  });
});

describe("reviews overdue on the extract date", () => {
  it("are those due before it and not held, of children still in care", async () => {
    await open({
      extractDate: "2024-04-30",
      care: [
        // Due on 29 April and on 30 April 2024.
        {child: 1, started: "2024-03-28"},
        {child: 2, started: "2024-04-02"},
        // Due on 5 May 2022; the child has left.
        {...settled(3), ended: "2023-01-09"}
      ]
    });
    expect(await figure(backlog, "2024-04-30")).toBe("1");
  });

  it("are none, rather than unknown, when every review is held", async () => {
    await open({
      care: [settled(1)],
      reviews: [
        [1, "2022-05-05"],
        [1, "2022-08-05"]
      ],
      extractDate: "2023-02-05"
    });
    expect(await figure(backlog, "2023-02-05")).toBe("0");
  });

  it("are not known when the latest return lists no reviews", async () => {
    await open({care: [settled(1)]});
    await db.run("delete from returned_reviews where return_year = 2023");
    expect(await figure(backlog, "2024-06-30")).toBe("not available");
  });
});

describe("reviews held", () => {
  it("count in the quarter and the year of their date", async () => {
    await open({
      care: [settled(1)],
      reviews: [
        [1, "2023-03-31"],
        [1, "2023-04-01"],
        [1, "2023-06-30"]
      ]
    });
    expect(await figure(held, "2022-23")).toBe("1");
    expect(await figure(held, "2023-24 Q1")).toBe("2");
    expect(await figure(held, "2023-24 Q2")).toBe("0");
  });

  it("are not available in a year whose return lists no reviews", async () => {
    await open({care: [settled(1)], reviews: [[1, "2023-03-31"]]});
    await db.run("delete from returned_reviews where return_year = 2021");
    expect(await figure(held, "2021-22")).toBe("not available");
    expect(await figure(held, "2022-23")).toBe("1");
  });
});
