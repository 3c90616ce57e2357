import {afterAll, beforeAll, describe, expect, it} from "vitest";
import type {Database} from "../../loaders/database.js";
import distanceBands from "../../loaders/measures/distance-bands.js";
import ethnicityOfChildren from "../../loaders/measures/ethnicity-of-children.js";
import medianDistance from "../../loaders/measures/median-distance.js";
import outsideArea from "../../loaders/measures/outside-area.js";
import over20MilesOutsideArea from "../../loaders/measures/over-20-miles-outside-area.js";
import within20Miles from "../../loaders/measures/within-20-miles.js";
import {figuresOf} from "../fixtures/figures.js";
import {worldFrom} from "../fixtures/tables.js";
import {exampleshire} from "../fixtures/world/exampleshire.js";

describe("distance and ethnicity in the invented council", () => {
  let db: Database;
  beforeAll(async () => {
    db = await worldFrom(exampleshire);
  });
  afterAll(() => db.close());

  it("divides children by distance and area, the unknown apart", async () => {
    const figure = await figuresOf(db, distanceBands);
    expect(figure("2024-03-31")).toEqual([7, 7, 100]);
    expect(figure("2024-03-31", "20 miles or less")).toEqual([2, 7, 200 / 7]);
    expect(figure("2024-03-31", "Over 20 miles")).toEqual([2, 7, 200 / 7]);
    expect(figure("2024-03-31", "In the area, over 20 miles")).toEqual([1, 7, 100 / 7]);
    expect(figure("2024-03-31", "Outside the area, distance unknown")).toEqual([1, 7, 100 / 7]);
    expect(figure("2024-03-31", "20 miles or less", "Foster placements")).toEqual([2, 4, 50]);
  });

  it("takes the area or 20 miles for near, never the unknown", async () => {
    const figure = await figuresOf(db, within20Miles);
    expect(figure("2024-03-31")).toEqual([4, 7, 400 / 7]);
    expect(figure("2024-03-31", "Supported accommodation")).toEqual([0, 1, 0]);
  });

  it("takes over 20 miles and outside the area for far, both known", async () => {
    const figure = await figuresOf(db, over20MilesOutsideArea);
    expect(figure("2024-03-31")).toEqual([1, 7, 100 / 7]);
    expect(figure("2024-03-31", "UASC")).toEqual([0, 1, 0]);
  });

  it("counts children outside the area, however near", async () => {
    const figure = await figuresOf(db, outsideArea);
    expect(figure("2024-03-31")).toEqual([3, 7, 300 / 7]);
  });

  it("takes the middle of the known distances: 5, 12, 25, 40", async () => {
    const figure = await figuresOf(db, medianDistance);
    expect(figure("2024-03-31")).toEqual([null, 4, 18.5]);
  });

  it("divides children by ethnicity, with unaccompanied children apart", async () => {
    const figure = await figuresOf(db, ethnicityOfChildren);
    expect(figure("2024-03-31", "White")).toEqual([3, 7, 300 / 7]);
    expect(figure("2024-03-31", "Ethnic minorities")).toEqual([4, 7, 400 / 7]);
    expect(figure("2024-03-31", "Asian", "UASC")).toEqual([1, 1, 100]);
    expect(figure("2024-03-31", "Asian", "Not UASC")).toEqual([0, 6, 0]);
  });
});
