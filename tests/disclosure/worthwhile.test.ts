import {describe, expect, it} from "vitest";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {worthwhile} from "../../loaders/disclosure/worthwhile.js";
import type {Cell} from "../../loaders/measures/cell.js";
import type {Measure} from "../../loaders/measures/measure.js";
import {aCell, aMeasure} from "./tables.js";

const measures = [
  aMeasure("children-in-care", {periods: ["year end", "quarter end"]}),
  aMeasure("late", {periods: ["year", "quarter"], figure: {kind: "share", counted: "late"}}),
  aMeasure("bands", {periods: ["year"], figure: {kind: "composition"}}),
  aMeasure("known", {periods: ["year"], figure: {kind: "composition", among: "known"}})
];

const inCare = (period: string, numerator: number | null, breakdown = "") =>
  aCell({measure: "children-in-care", period, breakdown, category: breakdown && "Female", numerator});

/** How many of the table's cells are left beside what is said of the council's size. */
function left(table: readonly Cell[], size: readonly Cell[] = []): number {
  const known = new Map<string, Measure>(measures.map((measure) => [measure.id, measure]));
  const kept = worthwhile([...size, ...table], known, standardPolicy);
  return table.filter((cell) => kept.includes(cell)).length;
}

/** A table of so many of so many in each category. */
function table(
  measure: string,
  counts: readonly (readonly [number, number | null])[],
  more: Partial<Cell> = {}
) {
  return counts.map(([numerator, denominator], index) =>
    aCell({
      measure,
      period: "2023-24",
      breakdown: "sex",
      category: `${index}`,
      numerator,
      denominator,
      ...more
    })
  );
}

describe("quarters", () => {
  const quarter = [inCare("2023-06-30", 300, "sex")];

  it("are divided from 600 children in care on, on average over the year ends", () => {
    expect(left(quarter, [inCare("2023-03-31", 500), inCare("2024-03-31", 700)])).toBe(1);
    expect(left(quarter, [inCare("2023-03-31", 500), inCare("2024-03-31", 699)])).toBe(0);
    expect(left(quarter)).toBe(0);
  });

  it("do not tell a council's size by other days, other breakdowns or other measures", () => {
    const year = [inCare("2024-03-31", 599)];
    expect(left(quarter, [...year, inCare("2023-12-31", 9999)])).toBe(0);
    expect(left(quarter, [...year, inCare("2024-03-31", 9999, "sex")])).toBe(0);
    expect(left(quarter, [...year, {...year[0]!, measure: "bands", numerator: 9999}])).toBe(0);
  });

  it("have their totals in every council, and years are divided in every council", () => {
    expect(left([inCare("2023-06-30", 300)], [inCare("2024-03-31", 100)])).toBe(1);
    expect(left([inCare("2023-03-31", 300, "sex")], [inCare("2024-03-31", 100)])).toBe(1);
  });

  it("are not divided by two characteristics in any council", () => {
    const large = [inCare("2024-03-31", 2000)];
    const late = table("late", [[40, 90]]);
    expect(left(late, large)).toBe(1);
    expect(
      left(
        late.map((cell) => ({...cell, period: "2023-24 Q1"})),
        large
      )
    ).toBe(0);
  });
});

describe("a table of two characteristics", () => {
  it.each<[string, boolean, readonly (readonly [number, number | null])[], Partial<Cell>]>([
    [
      "is kept where half of what is in it is not small",
      true,
      [
        [6, 20],
        [3, 20]
      ],
      {}
    ],
    [
      "is dropped where less is",
      false,
      [
        [6, 20],
        [3, 20],
        [2, 20]
      ],
      {}
    ],
    [
      "is dropped where all is small",
      false,
      [
        [5, 20],
        [3, 20]
      ],
      {}
    ],
    [
      "is dropped where nothing is in it",
      false,
      [
        [0, 20],
        [0, 20]
      ],
      {}
    ],
    [
      "is not judged by its noughts",
      true,
      [
        [6, 20],
        [0, 20],
        [0, 20]
      ],
      {}
    ],
    [
      "is judged by the few who are not counted too",
      false,
      [
        [18, 20],
        [17, 20]
      ],
      {}
    ],
    [
      "counts a pair as two, whatever is measured",
      false,
      [
        [5, null],
        [4, null]
      ],
      {breakdown2: "uasc"}
    ],
    ["is judged by how many there are where no number is counted", true, [[6, null]], {breakdown2: "uasc"}]
  ])("%s", (_, isKept, counts, more) => {
    const measure = more.breakdown2 ? "bands" : "late";
    expect(left(table(measure, counts, more))).toBe(isKept ? counts.length : 0);
  });

  it("is one of a part of everyone too", () => {
    const small = [[3, 20]] as const;
    expect(left(table("bands", small))).toBe(1);
    expect(left(table("known", small))).toBe(0);
    expect(left(table("known", small, {breakdown: "", category: ""}))).toBe(1);
  });

  it("is kept whole or not at all where it only adjusts for age, whoever is unknown", () => {
    const ages = (counts: readonly (readonly [number, number])[], more: Partial<Cell> = {}) =>
      table("late", counts, {breakdown: "age_in_two", breakdown2: "ethnicity_white_british", ...more});
    expect(
      left(
        ages([
          [6, 20],
          [8, 20],
          [9, 20]
        ])
      )
    ).toBe(3);
    expect(
      left(
        ages([
          [6, 20],
          [8, 20],
          [5, 20]
        ])
      )
    ).toBe(0);
    expect(
      left(
        ages([
          [6, 20],
          [0, 20]
        ])
      )
    ).toBe(0);
    expect(left([...ages([[6, 20]]), ...ages([[1, 20]], {category2: "Unknown"})])).toBe(2);
    expect(left([...ages([[6, 20]]), ...ages([[1, 20]], {category: "Unknown"})])).toBe(2);
  });
});
