import {neighbourMeanName} from "../figures/compared_with.js";
import {periodName} from "../figures/periods.js";
import type {PublishedCell} from "../figures/published.js";
import type {Table} from "./document.js";
import {measureOf} from "./figures.js";
import type {Facts} from "./inline.js";
import {cellText, keyOf} from "./tables.js";

/** The council's latest figures beside those published for others; null where there is nothing official. */
export function besideTable({release, measures}: Facts, ids: readonly string[]): Table | null {
  const {comparators, council} = release;
  if (!comparators) return null;
  const others = [neighbourMeanName, comparators.region, comparators.country].filter((name) => name !== null);
  const whole = release.cells.filter(
    ({statistic, breakdown, breakdown2}) => statistic === "value" && breakdown === "" && breakdown2 === ""
  );
  const rows = ids.flatMap((id) => {
    const own = whole.filter((cell) => cell.measure === id);
    const official = own.filter(({geography}) => others.includes(geography));
    const period = official
      .map((cell) => cell.period)
      .sort()
      .at(-1);
    if (!period) return [];
    const find = (geography: string) =>
      own.find((cell) => cell.geography === geography && cell.period === period);
    const cells = [council.name, ...others].map(find);
    return [{head: `${measureOf(measures, id).label}, ${periodName(period)}`, cells}];
  });
  if (rows.length === 0) return null;
  const text = rows.map(({head, cells}) => ({head, cells: cells.map(valueOnly)}));
  return {
    title: "The council beside its statistical neighbours, its region and England",
    head: ["Measure", council.shortName, "Neighbours (mean)", ...others.slice(1)],
    rows: text,
    key: keyOf(text),
    cells: rows.flatMap(({cells}) => cells.flatMap((cell) => (cell ? [cell] : [])))
  };
}

function valueOnly(cell: PublishedCell | undefined): string {
  if (cell && !["shown", "withheld", "not available", "not applicable"].includes(cell.status)) return "x";
  return cellText(cell).replace(/ \(.*$/, "");
}
