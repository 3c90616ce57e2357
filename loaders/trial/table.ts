import {ascending, mean, quantileSorted} from "d3";
import type {Tried} from "./council.js";

const bands = [60, 120, 200, 350, 600, 1000, 3001];

/** What came of the councils, by size, as a Markdown table. */
export function trialTable(tried: readonly Tried[]): string {
  const rows = bands.slice(1).map((to, index) => {
    const from = bands[index]!;
    return rowOf(
      `${from} to ${to - 1}`,
      tried.filter(({children}) => children >= from && children < to)
    );
  });
  return [
    "| children | councils | broken by the attacker | too narrow beside the truth | nothing to publish | control, s | attack, s | shown of figures over 5 |",
    "|---|---|---|---|---|---|---|---|",
    ...rows,
    rowOf("all", tried)
  ].join("\n");
}

function rowOf(label: string, tried: readonly Tried[]): string {
  const count = (test: (each: Tried) => boolean) => tried.filter(test).length;
  const share = mean(
    tried.filter(({large}) => large > 0),
    ({large, shown}) => shown / large
  );
  const cells = [
    label,
    tried.length,
    count(({broken}) => broken > 0),
    count(({narrow}) => narrow > 0),
    count(({refused}) => refused !== ""),
    median(tried.map(({control}) => control)),
    median(tried.map(({attack}) => attack)),
    share === undefined ? "" : `${Math.round(100 * share)}%`
  ];
  return `| ${cells.join(" | ")} |`;
}

function median(seconds: readonly number[]): string {
  return quantileSorted([...seconds].sort(ascending), 0.5)?.toFixed(1) ?? "";
}
