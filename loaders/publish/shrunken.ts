import type {FigureRow} from "../figures/figure_row.js";
import type {Earlier} from "../figures/read_figures.js";
import {difference, type Shrunken} from "./difference.js";

/** A table that was published is not any more: something is missing from the exports, or was taken away on purpose. */
export class ShrunkenError extends Error {}

/**
 * Compares with the site of the same council that is published now, where there is one.
 * @throws ShrunkenError naming every table that shrank or emptied and is not allowed to.
 */
export function refuseShrunken(
  earlier: Earlier | null,
  rows: readonly FigureRow[],
  allowed: readonly string[]
): void {
  if (!earlier) return;
  const refused = notAllowed(difference(earlier.rows, rows).shrunken, allowed);
  if (refused.length === 0) return;
  const named = refused.map(({table, before, after}) => `  ${table}: ${before} figures before, ${after} now`);
  throw new ShrunkenError(
    `Nothing was published, because these tables shrank:\n${named.join("\n")}\nIf an export is missing, put it back. If this is meant, build again with --allow "${refused[0]!.table}" (once for each), or with --allow all.`
  );
}

/** Those that shrank and are not named in `allowed`; `all` names every table. */
export function notAllowed(shrunken: readonly Shrunken[], allowed: readonly string[]): Shrunken[] {
  return allowed.includes("all") ? [] : shrunken.filter(({table}) => !allowed.includes(table));
}

/** The tables named after each `--allow`. */
export function allowedTables(args: readonly string[]): string[] {
  return args.flatMap((arg, index) => (arg === "--allow" && args[index + 1] ? [args[index + 1]!] : []));
}
