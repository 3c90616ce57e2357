import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import ageAtThirdPlacement from "../../loaders/measures/age-at-third-placement.js";
import longTermStability from "../../loaders/measures/long-term-stability.js";
import moversEverOutsideArea from "../../loaders/measures/movers-ever-outside-area.js";
import movesByReason from "../../loaders/measures/moves-by-reason.js";
import nextPlacementType from "../../loaders/measures/next-placement-type.js";
import overRepresentationMoves from "../../loaders/measures/over-representation-moves.js";
import placementMovesRate from "../../loaders/measures/placement-moves-rate.js";
import reviewAfterMove from "../../loaders/measures/review-after-move.js";
import threeOrMoreChangesOfCarer from "../../loaders/measures/three-or-more-changes-of-carer.js";
import threeOrMorePlacements from "../../loaders/measures/three-or-more-placements.js";
import {figuresOf} from "../fixtures/figures.js";
import {worldFrom} from "../fixtures/tables.js";
import {exampleshire} from "../fixtures/world/exampleshire.js";

describe("moves in the invented council", () => {
  let db: Database;
  beforeAll(async () => {
    db = await worldFrom(exampleshire);
  });
  afterAll(() => db.close());

  it("finds one child of seven with three placements, and with three carers", async () => {
    for (const measure of [threeOrMorePlacements, threeOrMoreChangesOfCarer]) {
      const figure = await figuresOf(db, measure);
      expect(figure("2023-24")).toEqual([1, 7, 100 / 7]);
      expect(figure("2022-23")).toEqual([0, 5, 0]);
      expect(figure("2023-24", "Ethnic minorities")).toEqual([1, 4, 25]);
      expect(figure("2023-24", "Under 1")).toEqual([0, 0, null]);
    }
  });

  it("divides two moves by 2,546 days in care, and by the placement left", async () => {
    const figure = await figuresOf(db, placementMovesRate);
    expect(figure("2023-24")).toEqual([2, 2546, 2000 / 2546]);
    expect(figure("2023-24", "Secure homes and children's homes")).toEqual([1, 92, 1000 / 92]);
  });

  it("gives no stability before the exports reach two and a half years back", async () => {
    const figure = await figuresOf(db, longTermStability);
    expect(figure("2023-03-31")).toEqual(["not available"]);
    expect(figure("2024-03-31")).toEqual(["not available"]);
    const longer = await figuresOf(
      await worldFrom({...exampleshire, years: [2021, 2022, 2023]}),
      longTermStability
    );
    expect(longer("2023-03-31")).toEqual(["not available"]);
    expect(longer("2024-03-31")).toEqual([1, 1, 100]);
    expect(longer("2024-03-31", "16 and over")).toEqual(["not applicable"]);
  });

  it("divides moves by the reason on the placement that ended", async () => {
    const figure = await figuresOf(db, movesByReason);
    expect(figure("2023-24")).toEqual([2, 2, 100]);
    expect(figure("2023-24", "Planned")).toEqual([1, 2, 50]);
    expect(figure("2023-24", "Unplanned")).toEqual([1, 2, 50]);
    expect(figure("2023-24", "Carer requests end due to child's behaviour")).toEqual([1, 2, 50]);
    expect(figure("2023-24", "Not recorded")).toEqual([0, 2, 0]);
  });

  it("divides moves by the placement entered", async () => {
    const figure = await figuresOf(db, nextPlacementType);
    expect(figure("2023-24", "Secure homes and children's homes")).toEqual([1, 2, 50]);
    expect(figure("2023-24", "Foster placements")).toEqual([1, 2, 50]);
    expect(figure("2022-23", "Placed for adoption")).toEqual([1, 1, 100]);
  });

  it("takes the age when the third placement began, and whether any was outside the area", async () => {
    const age = await figuresOf(db, ageAtThirdPlacement);
    expect(age("2023-24", "10 to 15")).toEqual([1, 1, 100]);
    const outside = await figuresOf(db, moversEverOutsideArea);
    expect(outside("2023-24")).toEqual([1, 1, 100]);
  });

  it("finds a review after one of two moves", async () => {
    const figure = await figuresOf(db, reviewAfterMove);
    expect(figure("2023-24")).toEqual([1, 2, 50]);
    expect(figure("2023-24 Q1")).toEqual([1, 1, 100]);
    expect(figure("2023-24 Q2")).toEqual([0, 1, 0]);
  });

  it("gives no ratio to a group where the reference group has none", async () => {
    const figure = await figuresOf(db, overRepresentationMoves, threeOrMorePlacements);
    expect(figure("2023-24", "Ethnic minorities")).toEqual([null, null, null]);
    expect(figure("2023-24", "Female")).toEqual([null, null, 0]);
  });
});

describe("pooled years", () => {
  it("adds up the children of three years", async () => {
    const moving = (child: number, year: number) => [
      {child, decom: `${year}-05-01`},
      {child, decom: `${year}-06-01`, place: "K2"},
      {child, decom: `${year}-07-01`, place: "U4", dec: `${year + 1}-04-01`, rec: "E3"}
    ];
    const years = [2021, 2022, 2023];
    const episodes = years.flatMap((year, index) => moving(index + 1, year));
    const db = await worldFrom({years, episodes: [...episodes, {child: 9, decom: "2021-04-01"}]});
    const figure = await figuresOf(db, threeOrMorePlacements);
    expect(figure("2021-22 to 2023-24")).toEqual([3, 6, 50]);
  });
});
