import {expect, it} from "vitest";
import {controlWithProof} from "../../loaders/disclosure/control.js";
import type {Input} from "../../loaders/disclosure/input.js";
import {standardPolicy} from "../../loaders/disclosure/policy.js";
import {needed} from "../../loaders/disclosure/requests.js";
import {below, chance} from "../fixtures/chance.js";
import {aMeasure, countsBy} from "./tables.js";

/** More of them with RERUN_TABLES=40. */
const tables = Number(process.env.RERUN_TABLES ?? 2);
const names = ["A", "B", "C", "D"] as const;
const salts = ["one", "two", "three", "four"];
const measures = [aMeasure("children-in-care", {breakdowns: ["ethnicity"]})];

type Counts = readonly number[];

function inputOf(counts: Counts): Input {
  const named = Object.fromEntries(names.map((name, index) => [name, counts[index]!]));
  const rows = names.map((name, index) => ({
    period: "2024-03-31",
    kind: "year end",
    values: [name],
    count: counts[index]!
  }));
  return {
    cells: countsBy("children-in-care", "2024-03-31", "ethnicity", named),
    measures,
    populations: needed(measures).map((request) => ({request, rows}))
  };
}

/** What a reader sees: each number, or that it is hidden. */
async function seen(counts: Counts, salt: string): Promise<string> {
  const {release} = await controlWithProof(inputOf(counts), standardPolicy, salt);
  return release.cells.map((cell) => (cell.status === "shown" ? cell.numerator : "c")).join(" ");
}

/** Every table that fits what is seen: hidden cells share what the total leaves. */
function fitting(view: string): Counts[] {
  const [total, ...cells] = view.split(" ");
  const hidden = [...cells.keys()].filter((index) => cells[index] === "c");
  const left = Number(total) - cells.reduce((sum, cell) => sum + (cell === "c" ? 0 : Number(cell)), 0);
  const spread = (places: number, rest: number): number[][] =>
    places === 1
      ? [[rest]]
      : Array.from({length: rest + 1}, (_, first) =>
          spread(places - 1, rest - first).map((others) => [first, ...others])
        ).flat();
  return hidden.length === 0 || total === "c"
    ? []
    : spread(hidden.length, left).map((values) =>
        cells.map((cell, index) => (cell === "c" ? values[hidden.indexOf(index)]! : Number(cell)))
      );
}

interface Narrowed {
  cells: number;
  narrowed: number;
  proved: number;
}

/** How many hidden cells an attacker narrows who runs the program on every table that fits. */
function count(into: Narrowed, view: string, all: readonly Counts[], kept: readonly Counts[]) {
  const cells = view.split(" ").slice(1);
  for (const [index, cell] of cells.entries()) {
    if (cell !== "c") continue;
    const range = (of: readonly Counts[]) =>
      [Math.min(...of.map((one) => one[index]!)), Math.max(...of.map((one) => one[index]!))] as const;
    const [[low, high], [least, most]] = [range(kept), range(all)];
    into.cells++;
    if (low > least || high < most) into.narrowed++;
    if (low >= 1 && high <= standardPolicy.small) into.proved++;
  }
}

it(`an attacker who reruns the program on ${tables} small tables proves no hidden number to be small`, {
  timeout: 600_000
}, async () => {
  const next = chance(11);
  const [withSalt, without] = [0, 1].map((): Narrowed => ({cells: 0, narrowed: 0, proved: 0})) as [
    Narrowed,
    Narrowed
  ];
  for (let table = 0; table < tables; ) {
    const counts = [1 + below(next, 5), ...names.slice(1).map(() => below(next, 13))];
    const view = await seen(counts, salts[0]!);
    const all = fitting(view);
    if (all.length === 0 || all.length > 30) continue;
    table++;
    const known: Counts[] = [];
    const guessed: Counts[] = [];
    for (const one of all) {
      const views = new Set<string>();
      for (const salt of salts) {
        const under = await seen(one, salt);
        views.add(under);
        if (salt === salts[0] && under === view) known.push(one);
      }
      if (views.has(view)) guessed.push(one);
    }
    count(withSalt, view, all, known);
    count(without, view, all, guessed);
  }
  if (process.env.RERUN_TABLES) console.table({"knows the salt": withSalt, "does not": without});
  expect(without.cells).toBeGreaterThan(0);
  expect(without.proved).toBe(0);
  expect(without.narrowed).toBeLessThanOrEqual(withSalt.narrowed);
});
