import {round} from "../statistics/rounding.js";
import {dataTable, tableRow} from "./data_table.js";
import {type Compared, nameOf} from "./groups_compared.js";
import {escape} from "./html.js";
import {countText} from "./numbers.js";
import type {PublishedCell, PublishedRelease} from "./published.js";
import {gapRangeWords} from "./ratio_words.js";
import {symbol} from "./symbols.js";

const head = [
  "Group",
  "Number",
  "Out of",
  "Per cent",
  "Range (95%)",
  "Expected at the reference’s rate",
  "Gap in every 100",
  "Ratio",
  "Representation",
  "What the numbers say"
];

/** The comparison as a table: the groups with their figures, then whom they are compared with. */
export function comparisonTable(
  release: PublishedRelease,
  compared: readonly Compared[],
  caption: string
): string {
  const reference = compared[0]!.reference;
  const rows = compared.map((one) =>
    line(nameOf(one.name), one.group, further(release, one), one.comparison.verdict)
  );
  const last = line(`${nameOf(reference.category)} (reference)`, reference, ["", "", "", ""], "");
  return dataTable({caption, head, rows: [...rows, last]});
}

function line(name: string, cell: PublishedCell, statistics: readonly string[], verdict: string): string {
  const own =
    cell.status === "shown"
      ? [
          countText(cell.numerator ?? 0),
          countText(cell.denominator ?? 0),
          `${cell.value}%`,
          cell.lower === null ? "" : `${cell.lower}% to ${cell.upper}%`
        ]
      : Array<string>(4).fill(symbol(cell.status));
  const cells = [...own, ...statistics, escape(verdict)];
  return tableRow(escape(name), cells);
}

/** Expected number, gap, ratio and representation, as published in further rows of figures.csv. */
function further(release: PublishedRelease, {group, comparison}: Compared): string[] {
  const row = (statistic: string) =>
    release.cells.find(
      (cell) =>
        cell.measure === group.measure &&
        cell.period === group.period &&
        cell.breakdown === group.breakdown &&
        cell.category === group.category &&
        cell.breakdown2 === "" &&
        cell.statistic === statistic
    );
  const ranged = (statistic: string) => {
    const cell = row(statistic);
    if (cell === undefined || cell.status === "not available") return "too few";
    if (cell.status !== "shown") return symbol(cell.status);
    const upper = cell.upper === null ? "no upper end" : cell.upper.toFixed(2);
    return `${(cell.value ?? 0).toFixed(2)} (${(cell.lower ?? 0).toFixed(2)} to ${upper})`;
  };
  const expected = row("expected");
  return [
    expected?.status === "shown" && expected.value !== null ? countText(expected.value) : symbol("withheld"),
    comparison.gap === null
      ? symbol("withheld")
      : `${signed(comparison.gap.value)} (${escape(gapRangeWords(comparison.gap))})`,
    ranged("ratio"),
    ranged("representation")
  ];
}

function signed(gap: number): string {
  const points = round(100 * gap, 0);
  return points === 0 ? "none" : `${Math.abs(points)} ${points > 0 ? "more" : "fewer"}`;
}
