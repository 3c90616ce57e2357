import {describe, expect, it} from "vitest";
import {controlWithProof} from "../../loaders/disclosure/control.js";
import type {EarlierFigure} from "../../loaders/disclosure/earlier.js";
import type {Input} from "../../loaders/disclosure/input.js";
import {valueOf} from "../../loaders/disclosure/model.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import type {ReleasedCell} from "../../loaders/disclosure/release.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {below, chance} from "../fixtures/chance.js";
import {aCell, aMeasure, countsBy} from "./tables.js";

const day = "2024-03-31";
const measures = [aMeasure("children-in-care", {breakdowns: ["ethnicity"]})];

/** So many children of each group on one day, and what earlier releases showed of them. */
function council(counts: Record<string, number>, said: readonly (readonly [string, number])[] = []): Input {
  const rows = Object.entries(counts).map(([value, count]) => ({
    period: day,
    kind: "year end",
    values: [value],
    count
  }));
  return {
    cells: countsBy("children-in-care", day, "ethnicity", counts),
    measures,
    populations: needed(measures).map((request) => ({request, rows})),
    earlier: said.map(([category, count]) => earlier(category, count))
  };
}

function earlier(category: string, count: number): EarlierFigure {
  const key = {measure: "children-in-care", period: day, breakdown: category && "ethnicity", category};
  return aCell({...key, numerator: count, value: count});
}

async function release(input: Input): Promise<Map<string, ReleasedCell>> {
  const {release} = await controlWithProof(input, standardPolicy, "salt");
  return new Map(release.cells.map((cell) => [cell.category || "total", cell]));
}

const numbers = (cells: ReadonlyMap<string, ReleasedCell>) =>
  Object.fromEntries(
    [...cells].map(([name, cell]) => [name, cell.status === "shown" ? cell.numerator : "c"])
  );

describe("after an earlier release", () => {
  it("nothing changes where no figure changed", async () => {
    const said = [
      ["", 180],
      ["A", 90],
      ["B", 90]
    ] as const;
    expect(numbers(await release(council({A: 90, B: 90}, said)))).toEqual({total: 180, A: 90, B: 90});
  });

  it("a figure that was shown stands when a late row would change it", async () => {
    const said = [
      ["", 180],
      ["A", 90],
      ["B", 90]
    ] as const;
    expect(numbers(await release(council({A: 91, B: 90}, said)))).toEqual({total: 180, A: 90, B: 90});
  });

  it("figures not shown before are not all shown where together they would tell of the correction", async () => {
    const cells = await release(council({A: 91, B: 90}, [["", 180]]));
    const {total, ...parts} = numbers(cells);
    expect(total).toBe(180);
    expect(Object.values(parts)).toContain("c");
  });

  it("a small number that was hidden stays hidden", async () => {
    const cells = await release(
      council({A: 3, B: 12, C: 80}, [
        ["", 95],
        ["C", 80]
      ])
    );
    expect(numbers(cells)).toEqual({total: 95, A: "c", B: "c", C: 80});
  });

  it("a figure that was shown and became small stands", async () => {
    const cells = await release(
      council({A: 4, B: 40, C: 80}, [
        ["", 126],
        ["A", 6],
        ["B", 40],
        ["C", 80]
      ])
    );
    expect(numbers(cells)).toEqual({total: 126, A: 6, B: 40, C: 80});
  });

  it("contradicting editions stop the release", async () => {
    const said = [
      ["", 180],
      ["A", 90],
      ["B", 70]
    ] as const;
    await expect(release(council({A: 90, B: 90}, said))).rejects.toThrow(/contradict/);
  });
});

it("fits everything that twelve releases said to one population of children, whatever was corrected between them", async () => {
  const next = chance(7);
  const draw = (limit: number) => below(next, limit);
  for (let world = 0; world < 3; world++) {
    const counts: Record<string, number> = {
      A: draw(9),
      B: 10 + draw(30),
      C: 20 + draw(30),
      D: draw(14),
      E: 60
    };
    const said: EarlierFigure[] = [];
    for (let quarter = 0; quarter < 12; quarter++) {
      const name = "ABCDE"[draw(5)]!;
      counts[name] = Math.max(0, counts[name]! + draw(7) - 3);
      const input = {...council(counts), earlier: [...said]};
      const {release: made, model, protection} = await controlWithProof(input, standardPolicy, "salt");
      said.push(...made.cells.filter((cell) => cell.status === "shown"));
      const published = new Map<string, Set<number | null>>();
      for (const {category, numerator} of said)
        published.set(category, (published.get(category) ?? new Set()).add(numerator));
      expect([...published.values()].every((values) => values.size === 1)).toBe(true);
      expect(protection.groups.every((terms) => valueOf(terms, model.truth) >= 0)).toBe(true);
      const total = said.find(({category}) => category === "")?.numerator ?? Number.POSITIVE_INFINITY;
      const parts = [...published].flatMap(([category, [count = 0]]) =>
        category === "" ? [] : [count ?? 0]
      );
      expect(parts.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(total);
      for (const count of parts) expect(count === 0 || count > 5).toBe(true);
    }
  }
});
