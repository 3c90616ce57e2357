import {pathToFileURL} from "node:url";
import {group, sum} from "d3";
import {run} from "./command.js";
import {chosenCouncil} from "./council.js";
import {control} from "./disclosure/control.js";
import {standardPolicy} from "./disclosure/policy.js";
import type {DecidedCell} from "./disclosure/release.js";
import {populationCounts} from "./disclosure_input.js";
import {readExports} from "./exports/read.js";
import {type Cell, keyOf} from "./measures/cell.js";
import {measures} from "./measures/index.js";
import {measured} from "./release.js";
import {saltOf} from "./salt.js";
import {steps} from "./steps.js";

/** Of one table over all periods, how many numbers over 5 there are, and how many of them are shown. */
export interface Usefulness {
  readonly table: string;
  readonly over: number;
  readonly shown: number;
  /** What the department's rule would show: 1 to 5 hidden, and at least two in a table that hides any. */
  readonly byDepartment: number;
}

/** How much of what is large enough is left, table by table. Counts of figures only. */
export function usefulness(cells: readonly Cell[], released: readonly DecidedCell[]): Usefulness[] {
  const shown = new Set(released.filter(({status}) => status === "shown").map(keyOf));
  const counts = cells.filter(
    ({status, statistic, numerator}) => status === "measured" && statistic === "value" && numerator !== null
  );
  const tables = group(counts, ({measure, breakdown, breakdown2}) =>
    [measure, breakdown, breakdown2].filter((name) => name !== "").join(" by ")
  );
  return [...tables].map(([table, own]) => {
    const over = own.filter((cell) => cell.numerator! > standardPolicy.small);
    const department = new Set([...group(own, ({period}) => period).values()].flatMap(departmentShows));
    return {
      table,
      over: over.length,
      shown: over.filter((cell) => shown.has(keyOf(cell))).length,
      byDepartment: over.filter((cell) => department.has(cell)).length
    };
  });
}

function departmentShows(table: readonly Cell[]): readonly Cell[] {
  const isSmall = ({numerator}: Cell) => numerator! >= 1 && numerator! <= standardPolicy.small;
  const hidden = table.filter(isSmall).length;
  const left = table.filter((cell) => !isSmall(cell));
  if (hidden !== 1 || table.length === 1) return left;
  const next = left.filter(({numerator}) => numerator! > 0).sort((a, b) => a.numerator! - b.numerator!)[0];
  return left.filter((cell) => cell !== next);
}

export function usefulnessWords(tables: readonly Usefulness[]): string {
  const kinds = group(
    tables,
    ({table}) => ["totals", "one-way tables", "pairs"][table.split(" by ").length - 1]!
  );
  const lines = [...kinds].map(([kind, own]) => line(kind, own));
  return [heading, ...lines, "", heading, ...tables.map((one) => line(one.table, [one]))].join("\n");
}

const heading = "numbers over 5 | shown | by the department's rule | table";

function line(name: string, own: readonly Usefulness[]): string {
  const over = sum(own, (one) => one.over);
  const share = (part: number) => (over === 0 ? "-" : `${Math.round((100 * part) / over)}%`);
  const parts = [over, share(sum(own, (one) => one.shown)), share(sum(own, (one) => one.byDepartment)), name];
  return parts.join(" | ");
}

/** `npm run usefulness`: what control leaves of a council's tables, beside the department's rule. */
async function main(): Promise<void> {
  const council = chosenCouncil();
  const {db} = await readExports(council);
  try {
    const cells = await measured(db, council, steps());
    const input = {cells, measures, populations: await populationCounts(db, measures)};
    const release = await control(input, standardPolicy, saltOf(council));
    console.log(usefulnessWords(usefulness(cells, release.cells)));
  } finally {
    db.close();
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) run(main);
