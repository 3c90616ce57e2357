import {rollups, sum} from "d3";
import type {Release, TableWithheld} from "./release.js";

/** What could not be shown and why, for whoever builds the site. Counts of figures only, never of children. */
export function withheldWords({tables, notes}: Pick<Release, "tables" | "notes">): string {
  const shown = sum(tables, (table) => table.shown);
  const withheld = sum(tables, (table) => table.withheld);
  const empty = tables.filter((table) => table.shown === 0 && table.withheld > 0);
  return [
    `Withheld to protect children: ${withheld} of ${shown + withheld} figures.`,
    ...[...reasonsOf(tables)].map(([reason, count]) => `  ${count} ${reason}`),
    ...(empty.length > 0 ? ["Of these tables nothing could be shown:"] : []),
    ...empty.map((table) => `  ${named(table)}: ${mainReason(table)}`),
    ...(notes.length > 0
      ? [
          "In these tables a group is known by definition, or from what the council did, whatever is withheld:"
        ]
      : []),
    ...[
      ...rollups(
        notes,
        (all) => all.length,
        (label) => label
      )
    ].map(([label, count]) => `  ${label} (${count})`)
  ].join("\n");
}

function reasonsOf(tables: readonly TableWithheld[]): [string, number][] {
  const found = new Map<string, number>();
  for (const {reasons} of tables)
    for (const [reason, count] of Object.entries(reasons))
      found.set(reason, (found.get(reason) ?? 0) + count);
  return [...found].sort((a, b) => b[1] - a[1]);
}

function named({measure, breakdown, breakdown2}: TableWithheld): string {
  const by = [breakdown, breakdown2].filter((name) => name !== "").join(" and ");
  return by ? `${measure} by ${by}` : measure;
}

function mainReason({reasons}: TableWithheld): string {
  const [first] = Object.entries(reasons).sort((a, b) => b[1] - a[1]);
  return first?.[0] ?? "";
}
