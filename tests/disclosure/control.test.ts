import {describe, expect, it} from "vitest";
import {controlWithProof} from "../../loaders/disclosure/control.js";
import type {Input} from "../../loaders/disclosure/input.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {aMeasure, countsBy} from "./tables.js";

const day = "2024-03-31";

/** Children in care with the breakdowns given for each, so many of each kind. */
function council(breakdowns: readonly string[], kinds: readonly (readonly [number, ...string[]])[]): Input {
  const measures = [aMeasure("children-in-care", {breakdowns})];
  const sums = (column: number) => {
    const counts: Record<string, number> = {};
    for (const [count, ...values] of kinds) counts[values[column]!] = (counts[values[column]!] ?? 0) + count;
    return counts;
  };
  const cells = breakdowns.flatMap((breakdown, column) => {
    const table = countsBy("children-in-care", day, breakdown, sums(column));
    return column === 0 ? table : table.slice(1);
  });
  const rows = kinds.map(([count, ...values]) => ({period: day, kind: "year end", values, count}));
  return {cells, measures, populations: needed(measures).map((request) => ({request, rows}))};
}

async function shown(input: Input, salt = "salt"): Promise<string[]> {
  const {release} = await controlWithProof(input, standardPolicy, salt);
  return release.cells.filter(({status}) => status === "shown").map(({category}) => category || "total");
}

const one = (counts: Record<string, number>) =>
  council(
    ["sex"],
    Object.entries(counts).map(([value, count]) => [count, value] as const)
  );

describe("a table of one characteristic", () => {
  it("is shown whole, zeros too, where nothing is small", async () => {
    expect(await shown(one({A: 0, B: 7, C: 12}))).toEqual(["total", "A", "B", "C"]);
  });

  it("hides a small count and one more beside it", async () => {
    expect(await shown(one({A: 0, B: 3, C: 12, D: 80}))).toEqual(["total", "A", "D"]);
  });

  it("hides more where the hidden counts sum to too little", async () => {
    expect(await shown(one({A: 1, B: 2, C: 1, D: 80, E: 90}))).toEqual(["total", "E"]);
  });

  it("gives the same answer for the same salt", async () => {
    const table = one({A: 3, B: 20, C: 20, D: 20});
    expect(await shown(table, "one")).toEqual(await shown(table, "one"));
  });
});

it("does not show White beside White British where their difference is small", async () => {
  const input = council(
    ["ethnicity", "ethnicity_white_british"],
    [
      [90, "White", "White British"],
      [3, "White", "Ethnic minorities"],
      [30, "Black", "Ethnic minorities"],
      [25, "Asian", "Ethnic minorities"]
    ]
  );
  const categories = await shown(input);
  expect(categories).toContain("total");
  expect(categories.includes("White") && categories.includes("White British")).toBe(false);
});

it("withholds a figure that its population does not bear out", async () => {
  const input = one({A: 20, B: 30});
  const cells = input.cells.map((cell) =>
    cell.category === "A" ? {...cell, numerator: 21, value: 21} : cell
  );
  expect(await shown({...input, cells})).not.toContain("A");
});

it("does not divide what the council's own conduct gives away as a handful, and shows no nought that would prove it", async () => {
  const measures = [
    aMeasure("late", {population: "late_reviews", subject: "service", breakdowns: ["reason"]})
  ];
  const cells = countsBy("late", day, "reason", {Illness: 3, Holiday: 1, Other: 0});
  const rows = [
    {period: day, kind: "year end", values: ["Illness"], count: 3},
    {period: day, kind: "year end", values: ["Holiday"], count: 1}
  ];
  const populations = needed(measures).map((request) => ({request, rows}));
  expect(await shown({cells, measures, populations})).toEqual(["total"]);
});

it("does not let anyone work out that none of a small group is unaccompanied, though only those who are, are counted", async () => {
  const measures = [
    aMeasure("children-in-care", {breakdowns: ["placement_type"]}),
    aMeasure("uasc-children", {
      figure: {kind: "count", counted: "uasc = 'UASC'"},
      breakdowns: ["placement_type"]
    })
  ];
  const types = {"Foster placements": 60, "Placed for adoption": 14, "Supported accommodation": 40};
  const unaccompanied = {"Foster placements": 20, "Placed for adoption": 0, "Supported accommodation": 16};
  const cells = [
    ...countsBy("children-in-care", day, "placement_type", types),
    ...countsBy("uasc-children", day, "placement_type", unaccompanied)
  ];
  const populations = needed(measures).map((request) => {
    const [type] = request.characteristics.map(({name}) => name);
    const rows = Object.entries(types).flatMap(([name, all]) => {
      const few = unaccompanied[name as keyof typeof types];
      const values = (state: string) => (type === "placement_type" ? [name, state] : [state, name]);
      return [
        {period: day, kind: "year end", values: values("counted"), count: few},
        {period: day, kind: "year end", values: values("rest"), count: all - few}
      ].filter(({count}) => count > 0);
    });
    return {request, rows};
  });
  const {release} = await controlWithProof({cells, measures, populations}, standardPolicy, "salt");
  const seen = release.cells
    .filter(({status, measure}) => status === "shown" && measure === "uasc-children")
    .map(({category}) => category);
  expect(seen).toContain("");
  expect(seen.includes("Foster placements") && seen.includes("Supported accommodation")).toBe(false);
});

it("publishes no table of two characteristics of which under half would be left", async () => {
  const pairs = (counts: Record<string, readonly number[]>) => {
    const measures = [aMeasure("children-in-care", {breakdowns: [["sex", "place"]]})];
    const categories = Object.keys(counts);
    const cells = [
      ...countsBy("children-in-care", day, "sex", {}),
      ...categories.flatMap((category) =>
        counts[category]!.map((count, index) => ({
          ...countsBy("children-in-care", day, "sex", {[category]: count})[1]!,
          breakdown2: "place",
          category2: `place ${index}`
        }))
      )
    ];
    const total = categories.flatMap((category) => counts[category]!).reduce((sum, count) => sum + count, 0);
    cells[0] = {...cells[0]!, numerator: total, value: total};
    const rows = categories.flatMap((category) =>
      counts[category]!.map((count, index) => ({
        period: day,
        kind: "year end",
        values: [category, `place ${index}`],
        count
      }))
    );
    return {cells, measures, populations: needed(measures).map((request) => ({request, rows}))};
  };
  const few = await shown(pairs({A: [3, 2, 40], B: [4, 30, 1]}));
  const many = await shown(pairs({A: [30, 20, 40], B: [40, 30, 1]}));
  expect(few).toEqual(["total"]);
  expect(many.length).toBeGreaterThan(3);
});

it("does not show who came beside how many there were, where the few who left would follow but for one back from a short break", async () => {
  const moves = (id: string) => aMeasure(id, {population: id, periods: ["year"], breakdowns: []});
  const measures = [
    aMeasure("children-in-care", {breakdowns: []}),
    moves("children-starting"),
    moves("children-ceasing")
  ];
  const stocks = [100, 110, 105, 120, 118, 136];
  const starts = [30, 25, 40, 32, 20];
  const ends = [20, 30, 25, 34, 3];
  const year = (index: number) => `${2019 + index}-${20 + index}`;
  const count = (measure: string, period: string, number: number) =>
    countsBy(measure, period, "", {"": number})[0]!;
  const cells = [
    ...stocks.map((number, index) => count("children-in-care", `${2019 + index}-03-31`, number)),
    ...starts.map((number, index) => count("children-starting", year(index), number)),
    ...ends.map((number, index) => count("children-ceasing", year(index), number))
  ];
  const populations = needed(measures).map((request) => ({
    request,
    rows: cells
      .filter(({measure}) => measures.find(({id}) => id === measure)!.population === request.name)
      .map(({period, numerator}) => ({
        period,
        kind: period.endsWith("-03-31") ? "year end" : "year",
        values: [],
        count: numerator!
      }))
  }));
  const {release} = await controlWithProof({cells, measures, populations}, standardPolicy, "salt");
  const seen = (measure: string, period: string) =>
    release.cells.find((cell) => cell.measure === measure && cell.period === period)!.status === "shown";
  expect(seen("children-ceasing", "2022-23")).toBe(true);
  expect(seen("children-ceasing", "2023-24")).toBe(false);
  const around = [
    seen("children-in-care", "2023-03-31"),
    seen("children-in-care", "2024-03-31"),
    seen("children-starting", "2023-24")
  ];
  expect(around).toContain(false);
});
