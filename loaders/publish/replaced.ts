import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";
import type {Council} from "../council.js";
import {checksum, type Edition} from "../editions/edition.js";
import type {FigureRow} from "../figures/figure_row.js";
import {type Earlier, earlierOf} from "../figures/read_figures.js";
import {difference} from "./difference.js";

/** The site that stands where a build will put its own. */
export interface Replaced extends Earlier {
  /** The checksum of its figures.csv. */
  readonly sha256: string;
}

/** The site of this council that stands in `out` now: the code says whose it is, since a council may be renamed. */
export function replacedIn(out: string, council: Pick<Council, "name" | "laCode">): Replaced | null {
  const file = join(out, "downloads/figures.csv");
  if (!existsSync(file)) return null;
  const bytes = readFileSync(file);
  const earlier = earlierOf(bytes.toString("utf8"));
  if (!earlier) return null;
  const isOurs = (codeOf(out) ?? council.laCode) === council.laCode;
  const isCalledSo = earlier.council === council.name || codeOf(out) !== null;
  return isOurs && isCalledSo ? {...earlier, sha256: checksum(bytes)} : null;
}

/**
 * What whoever builds is told of a site that is replaced by one with other numbers and that no edition keeps: control
 * protects what was published before from what kept editions say alone.
 */
export function replacedWords(
  replaced: Replaced | null,
  rows: readonly FigureRow[],
  editions: readonly Edition[]
): string[] {
  if (!replaced || editions.some(({sha256}) => sha256["figures.csv"] === replaced.sha256)) return [];
  const moved = difference(replaced.rows, rows).moved.length;
  if (moved === 0) return [];
  return [
    `${moved === 1 ? "1 figure has another number" : `${moved} figures have other numbers`} than in the site that this one replaces, which no edition keeps. If that site was ever public, nothing protects children from the two set side by side: take its folder back, run npm run edition -- --out FOLDER, and build again.`
  ];
}

const built = z.object({laCode: z.string()});

function codeOf(out: string): string | null {
  const file = join(out, "build.json");
  if (!existsSync(file)) return null;
  const read = built.safeParse(JSON.parse(readFileSync(file, "utf8")));
  return read.success ? read.data.laCode : null;
}
