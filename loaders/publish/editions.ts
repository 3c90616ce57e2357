import {group} from "d3";
import {type Edition, editionPeriod} from "../editions/edition.js";
import type {KeptEdition} from "../figures/editions.js";
import type {FigureRow} from "../figures/figure_row.js";
import {kindOf} from "../figures/periods.js";
import type {PublishedCell} from "../figures/published.js";
import {difference} from "./difference.js";
import type {Staging} from "./staging.js";

const ownSource = "SSDA903 exports";

/** Puts each past edition at its own address, to the byte, with the checksums a reader can hold it to. */
export function writeEditions(staging: Staging, editions: readonly Edition[]): void {
  for (const {period, dataDate, files, sha256} of editions) {
    for (const [name, bytes] of files) staging.write(`editions/${period}/${name}`, bytes);
    staging.write(
      `editions/${period}/manifest.json`,
      `${JSON.stringify({period, dataDate, sha256}, null, 2)}\n`
    );
  }
}

/** What pages say of the past editions: newest first, each beside the rows being published now. */
export function keptEditions(
  editions: readonly Edition[],
  now: readonly FigureRow[],
  extractDate: string
): KeptEdition[] {
  const today = new Map(now.filter(isTotal).map((row) => [keyOf(row), row]));
  return editions
    .map(({period, dataDate, rows, sha256}, index) => {
      const {appeared, vanished, moved} = difference(rows, now);
      return {
        period,
        dataDate,
        sha256: sha256["figures.csv"]!,
        supersededBy: editions[index + 1]?.period ?? editionPeriod(extractDate),
        isLast: index === editions.length - 1,
        shown: rows.filter(({status}) => status === "shown").length,
        appeared: appeared.length,
        vanished: vanished.length,
        moved: moved.length,
        totals: latestTotals(rows).map((old) => ({
          old: old as PublishedCell,
          now: (today.get(keyOf(old)) as PublishedCell | undefined) ?? null
        }))
      };
    })
    .reverse();
}

/** Each measure's own total of its last whole year or year's end. */
function latestTotals(rows: readonly FigureRow[]): FigureRow[] {
  const own = rows.filter((row) => isTotal(row) && ["year", "year end"].includes(kindOf(row.period)));
  return [...group(own, ({measure}) => measure).values()].map((found) =>
    found.reduce((last, row) => (row.period > last.period ? row : last))
  );
}

/** A figure of the council's own, undivided. */
function isTotal({breakdown, breakdown2, statistic, source}: FigureRow): boolean {
  return breakdown === "" && breakdown2 === "" && statistic === "value" && source.includes(ownSource);
}

function keyOf({measure, period}: FigureRow): string {
  return `${measure}|${period}`;
}
