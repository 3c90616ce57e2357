import {describe, expect, it} from "vitest";
import {readCouncil} from "../../loaders/council.js";
import type {Release} from "../../loaders/disclosure/release.js";
import {type CellKey, keyOf} from "../../loaders/measures/cell.js";
import {measures} from "../../loaders/measures/index.js";
import {figureRows} from "../../loaders/publish/rows.js";

const council = readCouncil("data/council.json");

/** The range of one released figure. */
function rangeOf(
  measure: string,
  [numerator, denominator, value]: readonly (number | null)[],
  effect?: number
) {
  const key: CellKey = {
    measure,
    geography: council.name,
    period: "2023-24",
    breakdown: "",
    category: "",
    breakdown2: "",
    category2: "",
    statistic: "value"
  };
  const {unit} = measures.find(({id}) => id === measure)!;
  const cells = [{...key, unit, status: "shown", numerator, denominator, value}];
  const effects = new Map(effect === undefined ? [] : [[keyOf(key), effect]]);
  const [row] = figureRows({cells} as unknown as Release, measures, council, effects);
  return [row!.lower, row!.value, row!.upper];
}

describe("the range of a rate", () => {
  const moves = [144, 73_922, (1000 * 144) / 73_922];

  it("is about its events, in its own unit", () => {
    expect(rangeOf("placement-moves-rate", moves)).toEqual([1.6, 1.9, 2.3]);
  });

  it("is wider where the same children move again", () => {
    expect(rangeOf("placement-moves-rate", moves, 2)).toEqual([1.5, 1.9, 2.4]);
  });

  it("is as narrow as the time allows where nothing happened", () => {
    expect(rangeOf("placement-moves-rate", [0, 2000, 0])).toEqual([0, 0, 1.8]);
  });

  it("reaches no lower than nought", () => {
    expect(rangeOf("placement-moves-rate", [1, 1000, 1], 6)).toEqual([0, 1, 12.2]);
  });
});

it("the range of a share is narrower than that of one in which a child counts several times", () => {
  expect(rangeOf("reviews-on-time", [90, 100, 90])).toEqual([83, 90, 94]);
  expect(rangeOf("reviews-on-time", [90, 100, 90], 2)).toEqual([79, 90, 96]);
});

it("a share that has no design effect has the range of as many children", () => {
  expect(rangeOf("outside-area", [30, 100, 30])).toEqual([22, 30, 40]);
  expect(rangeOf("outside-area", [0, 0, 0])).toEqual([null, 0, null]);
});

it("a count of events has the range of a count, in its own unit", () => {
  expect(rangeOf("children-starting", [100, null, 100])).toEqual([81, 100, 122]);
});

it("a rate of the population is scaled as its figure is, without events too", () => {
  expect(rangeOf("children-in-care-rate", [0, 40_000, 0])).toEqual([0, 0, 1]);
  expect(rangeOf("children-in-care-rate", [100, 20_000, 50])).toEqual([41, 50, 61]);
});

it("there is no range where there is no value, or no number behind it", () => {
  expect(rangeOf("reviews-on-time", [0, 0, null])).toEqual([null, null, null]);
  expect(rangeOf("placement-moves-rate", [0, 0, null])).toEqual([null, null, null]);
  expect(rangeOf("median-distance", [null, 40, 7])).toEqual([null, 7, null]);
});
