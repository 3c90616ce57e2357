import {afterEach, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import away from "../../loaders/measures/away-without-authorisation.js";
import {count} from "../../loaders/measures/count.js";
import dental from "../../loaders/measures/dental-checks.js";
import assessed from "../../loaders/measures/health-assessments.js";
import immunised from "../../loaders/measures/immunisations.js";
import type {Measure} from "../../loaders/measures/measure.js";
import missing from "../../loaders/measures/missing.js";
import concern from "../../loaders/measures/sdq-concern.js";
import score from "../../loaders/measures/sdq-score.js";
import socialWorkers from "../../loaders/measures/social-worker-changes.js";
import {reviewsWorld, type World} from "../fixtures/reviews_world.js";

let db: Database;
afterEach(() => db?.close());

async function open(world: Partial<World> & Pick<World, "care">): Promise<void> {
  db = await reviewsWorld({extractDate: "2024-06-30", returns: [2022, 2023], ...world});
}

async function figure(measure: Measure, period: string): Promise<string> {
  const cell = (await count(db, [measure], "Here")).find((each) => each.period === period)!;
  return cell.status === "measured" ? `${cell.numerator} / ${cell.denominator}` : cell.status;
}

const inCare = (...children: number[]) => children.map((child) => ({child, started: "2020-01-06"}));

describe("health of children in care twelve months or more", () => {
  const done = {return_year: 2023, health_assessment: "1", teeth_check: "1", immunisations: "0"};

  it("counts what is recorded as done, and a child without a record as not done", async () => {
    await open({
      care: [
        ...inCare(1, 2, 3),
        {child: 4, started: "2023-04-03"},
        {child: 5, started: "2020-01-06", ended: "2024-03-31"}
      ],
      oc2: [
        {child: 1, ...done},
        {child: 2, ...done, teeth_check: "0"},
        // Not in care for twelve months on 31 March; left on it.
        {child: 4, ...done},
        {child: 5, ...done}
      ]
    });
    expect(await figure(assessed, "2023-24")).toBe("2 / 3");
    expect(await figure(dental, "2023-24")).toBe("1 / 3");
    expect(await figure(immunised, "2023-24")).toBe("0 / 3");
  });

  it("has no figure for a year whose return has no health records", async () => {
    await open({care: inCare(1), oc2: [{child: 1, ...done}]});
    expect(await figure(assessed, "2022-23")).toBe("not available");
  });

  it("averages the scores of children aged 4 to 16 on 31 March who have one", async () => {
    await open({
      care: inCare(1, 2, 3, 4, 5, 6),
      children: [
        {child: 1, born: "2012-01-01"},
        {child: 2, born: "2012-01-01"},
        {child: 3, born: "2012-01-01"},
        // 4 on 31 March; 3 still; 17.
        {child: 4, born: "2020-03-31"},
        {child: 5, born: "2020-04-01"},
        {child: 6, born: "2007-03-31"}
      ],
      oc2: [
        {child: 1, return_year: 2023, sdq_score: 16},
        {child: 2, return_year: 2023, sdq_score: 17},
        {child: 3, return_year: 2023, sdq_score: null},
        {child: 4, return_year: 2023, sdq_score: 0},
        {child: 5, return_year: 2023, sdq_score: 20},
        {child: 6, return_year: 2023, sdq_score: 30}
      ]
    });
    expect(await figure(score, "2023-24")).toBe("33 / 3");
    expect(await figure(concern, "2023-24")).toBe("1 / 3");
  });
});

describe("children missing and away", () => {
  const care = [...inCare(1, 2, 3), {child: 4, started: "2023-05-01", ended: "2023-05-20"}];

  it("counts children once, and children in care on any day of the year among them", async () => {
    await open({
      care,
      missing: [
        {child: 1, missing: "M", mis_start: "2023-06-01", mis_end: "2023-06-02", return_year: 2023},
        {child: 1, missing: "M", mis_start: "2023-08-01", mis_end: "2023-08-02", return_year: 2023},
        {child: 2, missing: "A", mis_start: "2023-06-01", mis_end: "2023-06-02", return_year: 2023}
      ]
    });
    expect(await figure(missing, "2023-24")).toBe("1 / 4");
    expect(await figure(away, "2023-24")).toBe("1 / 4");
    expect(await figure(missing, "2022-23")).toBe("not available");
  });

  it("counts a time already open on 1 April, once closed no longer", async () => {
    await open({
      care,
      returns: [2021, 2022, 2023],
      missing: [
        {child: 1, missing: "M", mis_start: "2022-03-20", mis_end: null, return_year: 2021},
        {child: 1, missing: "M", mis_start: "2022-03-20", mis_end: "2022-04-05", return_year: 2022},
        // Never closed, and not listed again: over when the next return begins.
        {child: 2, missing: "M", mis_start: "2022-03-20", mis_end: null, return_year: 2021},
        {child: 3, missing: "A", mis_start: "2024-03-20", mis_end: null, return_year: 2023}
      ]
    });
    expect(await figure(missing, "2021-22")).toBe("2 / 3");
    expect(await figure(missing, "2022-23")).toBe("2 / 3");
    expect(await figure(missing, "2023-24")).toBe("0 / 4");
  });

  it("leaves out a child who only had short breaks", async () => {
    await open({
      care: [...inCare(1), {child: 2, started: "2023-06-01", respite_only: true}],
      episodes: [
        {child: 1, decom: "2020-01-06"},
        {child: 2, decom: "2023-06-01", ls: "V4"}
      ],
      missing: [{child: 2, missing: "M", mis_start: "2023-06-05", mis_end: "2023-06-06", return_year: 2023}]
    });
    expect(await figure(missing, "2023-24")).toBe("0 / 1");
  });
});

describe("social workers", () => {
  it("counts different ones in the year, the same twice once, for children in care on 31 March", async () => {
    const spell = (child: number, sw_id: string, sw_decom: string, sw_dec: string | null) => ({
      child,
      sw_id,
      sw_decom,
      sw_dec,
      return_year: 2023
    });
    await open({
      care: [...inCare(1, 2, 3), {child: 4, started: "2020-01-06", ended: "2024-03-31"}],
      socialWorkers: [
        spell(1, "A", "2022-05-01", "2023-06-01"),
        spell(1, "B", "2023-06-01", "2023-09-01"),
        spell(1, "C", "2023-09-01", null),
        spell(2, "A", "2022-05-01", "2023-06-01"),
        spell(2, "B", "2023-06-01", "2023-09-01"),
        spell(2, "A", "2023-09-01", null),
        // The first left on the day the year began.
        spell(3, "A", "2022-05-01", "2023-04-01"),
        spell(3, "B", "2023-04-01", "2023-09-01"),
        spell(3, "C", "2023-09-01", null),
        spell(4, "A", "2022-05-01", "2023-06-01"),
        spell(4, "B", "2023-06-01", "2023-09-01"),
        spell(4, "C", "2023-09-01", null)
      ]
    });
    expect(await figure(socialWorkers, "2023-24")).toBe("1 / 3");
    expect(await figure(socialWorkers, "2022-23")).toBe("not available");
  });
});
