import type {Finding} from "./audit.js";

/** How many numbers are strays, and where; never which. */
export function finding(path: string, where: string, strays: readonly unknown[]): Finding[] {
  return strays.length === 0
    ? []
    : [{where: path, what: `${strays.length} numbers in its ${where} are not in figures.csv`}];
}
