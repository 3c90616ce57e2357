import {round} from "../statistics/rounding.js";
import {dataTable, tableRow} from "./data_table.js";
import {escape} from "./html.js";
import {countText} from "./numbers.js";
import type {Living, PopulationGroups} from "./population_groups.js";
import {rateText} from "./population_words.js";
import {symbol} from "./symbols.js";

const head = [
  "Group",
  "In care, of the children who live here",
  "In every 10,000 (range)",
  "Expected at the White British rate",
  "Gap in every 10,000",
  "Ratio (range)",
  "What the numbers say"
];

/** Each group in care for its number in the area, with what follows from it; White British children last. */
export function populationTable({groups, reference}: PopulationGroups, about: string): string {
  const rows = groups.map((one) => {
    if (one.status !== "compared")
      return row(one.name, [
        ...Array<string>(6).fill(symbol(one.status === "withheld" ? "withheld" : "not available"))
      ]);
    const {living, comparison} = one;
    const {gap, ratio, expected} = comparison;
    return row(one.name, [
      ...counted(living),
      expected ? `about ${countText(round(expected.count))}` : "",
      gap ? signed(gap.value) : "",
      ratio
        ? `${ratio.value.toFixed(2)} (${ratio.lower.toFixed(2)} to ${ratio.upper.toFixed(2)})`
        : "too few",
      comparison.verdict
    ]);
  });
  const last = reference ? [row("White British (reference)", [...counted(reference), "", "", "", ""])] : [];
  return `<details class="figure-data">
<summary>Table of these figures</summary>
${dataTable({caption: about, head, rows: [...rows, ...last]})}
</details>`;
}

function row(name: string, cells: readonly string[]): string {
  return tableRow(escape(name), cells);
}

function counted({inCare, children, rate}: Living): string[] {
  return [
    `${countText(inCare)} of ${countText(children)}`,
    `${rateText(rate.value)} (${rateText(rate.lower)} to ${rateText(rate.upper)})`
  ];
}

function signed(gap: number): string {
  const points = 10_000 * gap;
  return Math.abs(points) < 0.05 ? "none" : `${rateText(Math.abs(points))} ${points > 0 ? "more" : "fewer"}`;
}
