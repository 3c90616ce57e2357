import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {changedFrom, withFounding} from "../../loaders/preview/changed.js";

/** The measures, one of them written otherwise. */
function written(id: string, otherwise: Partial<Measure>): Measure[] {
  return measures.map((measure) => (measure.id === id ? {...measure, ...otherwise} : measure));
}
const idsOf = (some: readonly Measure[]) => some.map(({id}) => id);

describe("a measure that was written otherwise", () => {
  it("is not counted again for its words", () => {
    const words = {label: "Other", definition: "Other.", footnote: "Other.", said: {clause: "other"}};
    expect(changedFrom(measures, written("children-in-care", words))).toEqual([]);
  });

  it("is counted again for its SQL, with every measure worked out from it", () => {
    const count = {figure: {kind: "count", counted: "true"}} as const;
    expect(idsOf(changedFrom(measures, written("children-in-care", count)))).toEqual([
      "children-in-care",
      "children-in-care-change",
      "children-in-care-rate"
    ]);
  });

  it("is certified again when it is put back", () => {
    const other = written("outside-area", {breakdowns: []});
    expect(idsOf(changedFrom(measures, other))).toEqual(["outside-area"]);
    expect(changedFrom(measures, JSON.parse(JSON.stringify(measures)) as Measure[])).toEqual([]);
  });
});

it("a measure is counted with what it is worked out from", () => {
  const change = measures.filter(({id}) => id === "children-in-care-change");
  expect(idsOf(withFounding(change, measures))).toEqual(["children-in-care", "children-in-care-change"]);
});

it("a measure is plain data: nothing of it is lost on its way to the pages", () => {
  expect(JSON.parse(JSON.stringify(measures))).toStrictEqual(measures);
});
