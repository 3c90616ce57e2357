import {spawnSync} from "node:child_process";
import {fileURLToPath} from "node:url";
import type {Council} from "../council.js";
import type {Cell} from "../measures/cell.js";

/** How pandas fares with a few of the same figures of the same files, and whether it counts as we do. */
export interface BesidePandas {
  readonly seconds: number;
  /** Megabytes. */
  readonly peak: number;
  readonly same: number;
  readonly different: number;
}

const program = fileURLToPath(new URL("./in_pandas.py", import.meta.url));

/** Null where there is no Python with pandas; PYTHON names another than `python3`. */
export function besidePandas({exports, extractDate}: Council, cells: readonly Cell[]): BesidePandas | null {
  const python = process.env.PYTHON ?? "python3";
  const {status, stdout, stderr} = spawnSync(python, [program, exports, extractDate], {encoding: "utf8"});
  if (status === null || status === 3) return null;
  // Its own words could quote a row.
  if (status !== 0) throw new Error(`pandas stopped: ${stderr.trim().split("\n").at(-1)?.split(":")[0]}`);
  const {seconds, peak, cells: theirs} = JSON.parse(stdout) as Theirs;
  const ours = new Map(
    cells
      .filter(({statistic, breakdown}) => statistic === "value" && (breakdown === "" || breakdown === "sex"))
      .map(({measure, period, category, numerator}) => [[measure, period, category].join("|"), numerator])
  );
  // What it counts before the council's first year has no cell of ours.
  const both = Object.entries(theirs).filter(([key]) => ours.has(key));
  const same = both.filter(([key, count]) => ours.get(key) === count).length;
  return {seconds, peak, same, different: both.length - same};
}

interface Theirs {
  readonly cells: Readonly<Record<string, number>>;
  readonly seconds: number;
  readonly peak: number;
}
