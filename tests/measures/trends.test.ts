import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import adoptionTimescales from "../../loaders/measures/adoption-timescales.js";
import childrenCeasing from "../../loaders/measures/children-ceasing.js";
import childrenInCare from "../../loaders/measures/children-in-care.js";
import childrenInCareChange from "../../loaders/measures/children-in-care-change.js";
import childrenInCareRate from "../../loaders/measures/children-in-care-rate.js";
import childrenInProceedings from "../../loaders/measures/children-in-proceedings.js";
import childrenStarting from "../../loaders/measures/children-starting.js";
import legalStatusUnder16 from "../../loaders/measures/legal-status-under-16.js";
import section20 from "../../loaders/measures/section-20.js";
import timeInCare from "../../loaders/measures/time-in-care.js";
import turning18 from "../../loaders/measures/turning-18.js";
import uascChildren from "../../loaders/measures/uasc-children.js";
import uascShare from "../../loaders/measures/uasc-share.js";
import {figuresOf} from "../fixtures/figures.js";
import {worldFrom} from "../fixtures/tables.js";
import {exampleshire} from "../fixtures/world/exampleshire.js";

describe("trends in the invented council", () => {
  let db: Database;
  beforeAll(async () => {
    db = await worldFrom(exampleshire);
    await db.run(`create table population as
      from (values (2022, 0, 17, 4000), (2023, 0, 17, 8000), (2024, 0, 17, 1)) as p (year, age_from, age_to, count)`);
  });
  afterAll(() => db.close());

  it("counts the children in care, each once", async () => {
    const figure = await figuresOf(db, childrenInCare);
    expect(figure("2023-03-31")).toEqual([5, null, 5]);
    expect(figure("2024-03-31")).toEqual([7, null, 7]);
    expect(figure("2023-09-30")).toEqual([6, null, 6]);
    expect(figure("2024-03-31", "Placed for adoption")).toEqual([1, null, 1]);
    expect(figure("2024-03-31", "Other residential settings")).toEqual([1, null, 1]);
    expect(figure("2024-03-31", "Freeing order")).toEqual([0, null, 0]);
  });

  it("gives the change on the year before, and none for the first year", async () => {
    const figure = await figuresOf(db, childrenInCareChange, childrenInCare);
    expect(figure("2024-03-31")).toEqual([2, 5, 40]);
    expect(figure("2023-03-31")).toEqual(["not available"]);
  });

  it("gives the change in the first year published, where a return of the year before tells how many there were", async () => {
    const later = await worldFrom({...exampleshire, publishedFrom: 2023});
    const figure = await figuresOf(later, childrenInCareChange, childrenInCare);
    expect(figure("2024-03-31")).toEqual([2, 5, 40]);
    expect(() => figure("2023-03-31")).toThrow("no cell");
    later.close();
  });

  it("divides by the population of the year before", async () => {
    const figure = await figuresOf(db, childrenInCareRate, childrenInCare);
    expect(figure("2023-03-31")).toEqual([5, 4000, 12.5]);
    expect(figure("2024-03-31")).toEqual([7, 8000, 8.75]);
  });

  it("counts starts once a period, so that quarters need not add up", async () => {
    const figure = await figuresOf(db, childrenStarting);
    expect(figure("2023-24")).toEqual([3, null, 3]);
    const quarters = [1, 2, 3, 4].map((q) => figure(`2023-24 Q${q}`)[0]);
    expect(quarters).toEqual([2, 0, 1, 1]);
    expect(figure("2023-24", "Section 20")).toEqual([2, null, 2]);
  });

  it("counts leavers by why and when they left", async () => {
    const figure = await figuresOf(db, childrenCeasing);
    expect(figure("2023-24")).toEqual([2, null, 2]);
    expect(figure("2023-24", "Adopted")).toEqual([1, null, 1]);
    expect(figure("2023-24", "Returned home")).toEqual([1, null, 1]);
    expect(figure("2023-24", "Other authority")).toEqual([0, null, 0]);
  });

  it("takes the middle of the whole months in care: 2, 5, 11, 22, 23, 38, 49", async () => {
    const figure = await figuresOf(db, timeInCare);
    expect(figure("2024-03-31")).toEqual([null, 7, 22]);
    expect(figure("2024-03-31", "Ethnic minorities")).toEqual([null, 4, 13.5]);
  });

  it("tells the children who turn 18 apart by year", async () => {
    const figure = await figuresOf(db, turning18);
    expect(figure("2024-03-31")).toEqual([3, null, 3]);
    expect(figure("2024-03-31", "In the first year")).toEqual([1, null, 1]);
    expect(figure("2024-03-31", "In the third year")).toEqual([1, null, 1]);
  });

  it("counts unaccompanied children and their share", async () => {
    const children = await figuresOf(db, uascChildren);
    expect(children("2024-03-31")).toEqual([1, null, 1]);
    expect(children("2024-03-31", "Supported accommodation")).toEqual([1, null, 1]);
    const share = await figuresOf(db, uascShare);
    expect(share("2024-03-31")).toEqual([1, 7, 100 / 7]);
  });

  it("divides children under 16 by legal status", async () => {
    const figure = await figuresOf(db, legalStatusUnder16);
    expect(figure("2024-03-31")).toEqual([5, 5, 100]);
    for (const status of ["Interim care order", "Placement order", "Section 20", "Youth justice"])
      expect(figure("2024-03-31", status)).toEqual([1, 5, 20]);
  });

  it("gives the shares under section 20 and in proceedings", async () => {
    const agreed = await figuresOf(db, section20);
    expect(agreed("2024-03-31")).toEqual([2, 7, 200 / 7]);
    expect(agreed("2024-03-31", "16 and over")).toEqual([1, 2, 50]);
    const proceedings = await figuresOf(db, childrenInProceedings);
    expect(proceedings("2024-03-31")).toEqual([1, 7, 100 / 7]);
  });

  it("takes the months to adoption, and no value where nobody was adopted", async () => {
    const figure = await figuresOf(db, adoptionTimescales);
    expect(figure("2023-24")).toEqual([null, 1, 12]);
    expect(figure("2022-23")).toEqual([null, 0, null]);
  });
});
