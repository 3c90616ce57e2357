import type {FigureRow} from "../figures/figure_row.js";
import type {Difference} from "./difference.js";

/** Figures that are named one by one; of more there is a number. */
const most = 40;

/** The difference of two releases in lines for the analyst, the unexpected first. Both releases are public. */
export function differenceLines({appeared, vanished, moved, shrunken}: Difference): string[] {
  const far = moved.filter(({unexpected}) => unexpected);
  return [
    `${appeared.length} figures appeared, ${vanished.length} vanished, ${moved.length} moved, ${far.length} of them by more than expected.`,
    ...some(
      "Tables that shrank",
      shrunken,
      ({table, before, after}) => `${table}: ${before} figures before, ${after} now`
    ),
    ...some(
      "Moved by more than expected",
      far,
      ({then, now}) => `${nameOf(now)}: ${told(then)}, now ${told(now)}`
    ),
    ...some("Vanished", vanished, (row) => `${nameOf(row)}: ${told(row)}`),
    ...some(
      "Moved as corrections do",
      moved.filter(({unexpected}) => !unexpected),
      ({then, now}) => `${nameOf(now)}: ${told(then)}, now ${told(now)}`
    ),
    ...some("Appeared", appeared, (row) => `${nameOf(row)}: ${told(row)}`)
  ];
}

function some<Item>(title: string, items: readonly Item[], line: (item: Item) => string): string[] {
  if (items.length === 0) return [];
  const more = items.length > most ? [`  and ${items.length - most} more`] : [];
  return [
    "",
    `${title} (${items.length})`,
    ...items.slice(0, most).map((item) => `  ${line(item)}`),
    ...more
  ];
}

function nameOf({measure, period, breakdown, category, breakdown2, category2, statistic}: FigureRow): string {
  const parts = [breakdown && `${breakdown} ${category}`, breakdown2 && `${breakdown2} ${category2}`];
  const what = statistic === "value" ? "" : ` (${statistic})`;
  return [`${measure}${what}`, period, ...parts.filter(Boolean)].join(", ");
}

function told({value, unit, numerator, denominator}: FigureRow): string {
  const counts = numerator !== null && denominator !== null ? ` (${numerator} of ${denominator})` : "";
  return `${value} ${unit}${counts}`;
}
