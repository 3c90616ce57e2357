import {execFileSync} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {build} from "../build.js";
import type {Council} from "../council.js";
import type {Database} from "../database.js";
import {provable} from "../disclosure/attack/audit.js";
import {linesOf} from "../disclosure/attack/figures.js";
import {control} from "../disclosure/control.js";
import {tightened} from "../disclosure/policy.js";
import {populationCounts} from "../disclosure_input.js";
import type {Step} from "../exports/read.js";
import type {Cell} from "../measures/cell.js";
import {designEffects} from "../measures/design_effects.js";
import {countFurther, furtherDivided} from "../measures/further.js";
import {halfYears} from "../measures/half_years.js";
import {measures} from "../measures/index.js";
import {figuresCsv} from "../publish/figures_csv.js";
import {frameworkCommand} from "../publish/render.js";
import {siteRows} from "../publish/site_rows.js";
import {saltOf} from "../salt.js";

/**
 * What follows the cells, for one council: control and its certificate, every row that is published, the attack on
 * those rows, the whole site from the start with control's decisions kept, and as many empty pages.
 */
export async function published(
  db: Database,
  council: Council,
  own: readonly Cell[],
  step: Step
): Promise<void> {
  const cells = [...own, ...(await countFurther(db, measures, council.name)), ...halfYears(own, measures)];
  const divided = furtherDivided(measures);
  const populations = await step("groups", () => populationCounts(db, divided));
  const effects = await designEffects(db, measures, cells);
  const input = {cells, measures: divided, populations};
  const release = await step("control", () => control(input, tightened(council.disclosure), saltOf(council)));
  const rows = await step("figures", async () => siteRows(release, effects, measures, council));
  await step("attack", () => provable(linesOf(figuresCsv(rows)), {measures}));
  const folder = mkdtempSync(join(tmpdir(), "care-bench-site-"));
  try {
    await step("site", () => build(council, join(folder, "site")));
    await step("empty", () => renderEmpty(folder, pagesIn(join(folder, "site"))));
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

/** Pages that Framework rendered: those to embed are written without it. */
function pagesIn(site: string): number {
  const pages = readdirSync(site, {recursive: true, encoding: "utf8"}).filter((path) =>
    path.endsWith(".html")
  );
  return pages.filter((path) => !path.startsWith("embed")).length;
}

/** Framework's own time: so many pages with nothing on them. */
async function renderEmpty(folder: string, many: number): Promise<void> {
  mkdirSync(join(folder, "src"));
  for (let page = 1; page < many; page++)
    writeFileSync(join(folder, "src", `page-${page}.md`), `# Page ${page}\n`);
  writeFileSync(join(folder, "src", "index.md"), "# Home\n");
  const config = {root: "src", output: "dist", globalStylesheets: [], duckdb: {extensions: {}}};
  writeFileSync(join(folder, "observablehq.config.js"), `export default ${JSON.stringify(config)};\n`);
  execFileSync(process.execPath, [frameworkCommand(), "build"], {
    cwd: folder,
    env: {...process.env, OBSERVABLE_TELEMETRY_DISABLE: "true"},
    stdio: "ignore"
  });
}
