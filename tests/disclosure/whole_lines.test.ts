import {describe, expect, it} from "vitest";
import type {Attack} from "../../loaders/disclosure/attack/attacked.js";
import {alongLine} from "../../loaders/disclosure/attack/line_suspects.js";
import {smallGroup} from "../../loaders/disclosure/attack/suspect.js";
import type {Table} from "../../loaders/disclosure/attack/tables.js";
import {withoutWholeLines} from "../../loaders/disclosure/attack/whole_lines.js";

const table = {population: "children_in_care", period: "2024-03-31", axes: []} as unknown as Table;
const limits = {small: 5, width: 5, allOfThemUpTo: 20};

/** The cells of each group that is suspected along a line of three, of which some numbers are known. */
function suspected(known: Readonly<Record<number, number>>): string[] {
  const value = new Map(Object.entries(known).map(([cell, number]) => [Number(cell), number]));
  return alongLine(table, [0, 1, 2], value, {isSensitive: () => false}).map(
    ({name, sum}) => `${name.split(": ")[1]}: ${sum.map(([cell]) => cell).join(" ")}`
  );
}

describe("along a line of a table", () => {
  it.each([
    [{}, ["all but one: 1 2", "all but one: 0 2", "all but one: 0 1"]],
    [{0: 7}, ["all that is hidden: 1 2", "all but one: 1 2", "all but one: 0 2", "all but one: 0 1"]],
    [{0: 0}, ["all but one: 0 2", "all but one: 0 1"]]
  ])("with %j known, all but nobody are no group of their own", (known, expected) => {
    expect(suspected(known)).toEqual(expected);
  });
});

it("all but a kind that nobody can be of are the whole line, and judged there", async () => {
  // Four are in the first line, and at least four of its first kind, so nobody is of its second; of the other line it is not known.
  const facts = [
    {
      sum: [
        [0, 1],
        [1, 1]
      ],
      low: 4,
      high: 4
    },
    {
      sum: [
        [0, 1],
        [2, -1]
      ],
      low: 0,
      high: 0
    },
    {sum: [[2, 1]], low: 4, high: Number.POSITIVE_INFINITY},
    {
      sum: [
        [3, 1],
        [4, 1]
      ],
      low: 4,
      high: 4
    }
  ];
  const attack = {
    site: {tables: {unknowns: 5}, facts: facts.map((fact) => ({...fact, name: ""}))},
    ties: [],
    most: 1000
  } as unknown as Attack;
  const whole = {...smallGroup("whole", [[0, 1]]), leftOut: [[1, 1]] as const};
  const part = {...smallGroup("part", [[3, 1]]), leftOut: [[4, 1]] as const};
  const other = smallGroup("other", [[3, 1]]);
  expect(await withoutWholeLines(attack, [whole, part, other], limits)).toEqual([part, other]);
});
