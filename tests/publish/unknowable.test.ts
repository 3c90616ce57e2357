import {describe, expect, it} from "vitest";
import type {FigureRow} from "../../loaders/figures/figure_row.js";
import {withoutUnknowable} from "../../loaders/publish/unknowable.js";
import {cell, type Numbers} from "../figures/release.js";

const row = (measure: string, numbers: Numbers | "withheld", breakdown = "", category = "") =>
  cell(measure, "2024-03-31", numbers, {unit: "per cent", breakdown, category}) as FigureRow;

/** 40 children, with so many of unknown distance and of unknown area. */
const bands = (distance: number, area: number) => [
  row("distance-bands", [40, 40, 100]),
  row("distance-bands", [distance, 40, (100 * distance) / 40], "distance_band", "Unknown"),
  row("distance-bands", [area, 40, (100 * area) / 40], "locality", "Unknown")
];

const near = row("within-20-miles", [0, 40, 0]);
const nearFostered = row("within-20-miles", [0, 30, 0], "placement_type", "Foster placements");
const far = row("over-20-miles-outside-area", [0, 40, 0]);
const outside = row("outside-area", [0, 40, 0]);
const shares = [near, nearFostered, far, outside];

const statuses = (rows: readonly FigureRow[]) =>
  withoutUnknowable(rows)
    .slice(3)
    .map(({status}) => status);

describe("shares of children near and far", () => {
  it("are not available, which is not 0%, where the distance and area of every child are unknown", () => {
    const made = withoutUnknowable([...bands(40, 40), ...shares]);
    expect(made.slice(3).map(({status}) => status)).toEqual(Array(4).fill("not available"));
    expect(
      made.slice(3).flatMap(({numerator, denominator, value}) => [numerator, denominator, value])
    ).toEqual(Array(12).fill(null));
    expect(made.slice(0, 3)).toEqual(bands(40, 40));
  });

  it("are given where the area alone is known, but for the share that needs the distance too", () => {
    expect(statuses([...bands(40, 0), ...shares])).toEqual(["shown", "shown", "not available", "shown"]);
  });

  it("are given where the distance alone is known, but for those that need the area", () => {
    expect(statuses([...bands(1, 40), ...shares])).toEqual([
      "shown",
      "shown",
      "not available",
      "not available"
    ]);
  });

  it("are given where one child is known", () => {
    expect(withoutUnknowable([...bands(39, 39), ...shares])).toEqual([...bands(39, 39), ...shares]);
  });

  it("are judged by the bands of their own date, and by nothing that divides those", () => {
    const before = bands(40, 40).map((row) => ({...row, period: "2023-03-31"}));
    const divided = bands(40, 40).map((row) => ({...row, breakdown2: "uasc"}));
    const made = withoutUnknowable([...before, ...divided, ...bands(1, 1), near, outside]);
    expect(made.slice(-2)).toEqual([near, outside]);
  });

  it("stay as disclosure control left them where the bands themselves are withheld", () => {
    const withheld = [
      row("distance-bands", "withheld"),
      row("distance-bands", "withheld", "distance_band", "Unknown")
    ];
    expect(withoutUnknowable([...withheld, near])).toEqual([...withheld, near]);
  });
});
