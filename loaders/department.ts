import {existsSync, mkdirSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {csvFormatRows, csvParse} from "d3";
import {openDataOf} from "./comparators/council_data.js";
import {type Department, linesBeside} from "./comparators/own_facts.js";
import type {Council} from "./council.js";
import type {Line} from "./disclosure/attack/figures.js";
import type {EarlierFigure} from "./disclosure/earlier.js";
import type {Release} from "./disclosure/release.js";
import {keyOf} from "./measures/cell.js";

const columns = ["found", "measure", "period", "breakdown", "category", "department_count", "table"] as const;
const differs = "differs from your own count";

/** Where the council reads what the department's tables say beside its own: in a folder that git ignores. */
export function departmentFile(council: Pick<Council, "file">): string {
  return join(dirname(council.file), "private", "department.csv");
}

/**
 * Writes for the council alone which of the department's cells are not its own count, which it withholds, and which
 * tables of its prove a small group. The department's numbers stand there, never the council's.
 */
export function keepDepartment(
  council: Pick<Council, "file">,
  {different, confidential}: Department,
  elsewhere: readonly string[]
): void {
  const file = departmentFile(council);
  const cell = (found: string, {measure, period, breakdown, category, numerator}: EarlierFigure) => [
    found,
    measure,
    period,
    breakdown,
    category,
    String(numerator ?? ""),
    ""
  ];
  const rows = [
    ...different.map((figure) => cell(differs, figure)),
    ...confidential.map((figure) => cell("withheld by the department, so here too", figure)),
    ...elsewhere.map((table) => ["a small group is proved by its tables alone", "", "", "", "", "", table])
  ];
  if (rows.length === 0) {
    rmSync(file, {force: true});
    return;
  }
  mkdirSync(dirname(file), {recursive: true});
  writeFileSync(file, `${csvFormatRows([[...columns], ...rows])}\n`, {mode: 0o600});
}

/** The department's cells beside a published site of this council, as a stranger reads them. */
export function departmentBeside(council: Council, published: readonly Line[]): Line[] {
  return linesBeside(openDataOf(council)?.facts ?? [], published, council.laCode, different(council));
}

function different(council: Council): ReadonlySet<string> {
  const file = departmentFile(council);
  if (!existsSync(file)) return new Set();
  const rows = csvParse(readFileSync(file, "utf8")).filter(({found}) => found === differs);
  return new Set(
    rows.map(({measure = "", period = "", breakdown = "", category = ""}) =>
      keyOf({
        measure,
        geography: council.name,
        period,
        breakdown,
        category,
        breakdown2: "",
        category2: "",
        statistic: "value"
      })
    )
  );
}

/** How the department's tables stand beside the council's own figures, for whoever builds the site. */
export function departmentWords(
  council: Pick<Council, "file">,
  {same, different, confidential}: Department,
  {elsewhere}: Pick<Release, "elsewhere">
): string[] {
  if (same.length + different.length + confidential.length === 0) return [];
  return [
    `Beside the Department for Education's tables: ${same.length} of its figures are counts of yours, ${different.length} differ, ${confidential.length} it withholds, and so does this site.`,
    `  Small groups that its tables prove alone: ${elsewhere.length}. This site adds none to them. What differs is listed for you in ${departmentFile(council)}.`
  ];
}
