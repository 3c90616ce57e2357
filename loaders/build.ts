import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {linesOf} from "./comparators/own_facts.js";
import type {Council} from "./council.js";
import {departmentWords, keepDepartment} from "./department.js";
import {withheldWords} from "./disclosure/withheld_words.js";
import {standingEditions} from "./editions/read.js";
import {knownIds} from "./exports/known_ids.js";
import {inputsHash, programHash} from "./inputs.js";
import {measures} from "./measures/index.js";
import {putBack} from "./publish/aside.js";
import {brandFiles} from "./publish/brand.js";
import {drawCards} from "./publish/cards.js";
import {bundleClient} from "./publish/client.js";
import {writeDownloads} from "./publish/downloads.js";
import {engineFiles} from "./publish/duckdb.js";
import {writeEditions} from "./publish/editions.js";
import {exploreFile, explorePath} from "./publish/explore.js";
import {drawFigures} from "./publish/figure_pngs.js";
import {finishPages, pagesOf, refuseHalf} from "./publish/finish.js";
import {machineFiles} from "./publish/machines.js";
import {serverFiles} from "./publish/policies.js";
import {openRaster} from "./publish/raster.js";
import {buildRecord} from "./publish/record.js";
import {refuseBroken} from "./publish/refuse_broken.js";
import {refuseIdentifiers} from "./publish/refuse_identifiers.js";
import {releasesOf} from "./publish/releases.js";
import {renderPages} from "./publish/render.js";
import {replacedIn, replacedWords} from "./publish/replaced.js";
import {allowedTables, refuseShrunken} from "./publish/shrunken.js";
import {siteRows} from "./publish/site_rows.js";
import {openStaging} from "./publish/staging.js";
import {release} from "./release.js";
import {siteDocuments} from "./report/on_site.js";
import {type ReportedRelease, reported} from "./report/parts.js";
import {saltOf} from "./salt.js";
import {steps} from "./steps.js";
import {isUpToDate, keepNote} from "./up_to_date.js";

/**
 * From exports to a finished site in `out`. Fails whole: what was published before stays until all is well. Does nothing
 * where `out` already holds the site of the same exports, made by the same program.
 */
export async function build(council: Council, out: string): Promise<void> {
  const step = steps();
  const salt = saltOf(council);
  const inputs = inputsHash(council, salt);
  const madeFrom = `${inputs} ${programHash(salt)}`;
  if (isUpToDate(out, madeFrom, salt)) {
    console.log("Already up to date: nothing that the site is made from has changed.");
    return;
  }
  const brand = brandFiles(council);
  const made = await release(council, step);
  keepDepartment(council, made.department, made.release.elsewhere);
  const rows = siteRows(made.release, made.effects, measures, council, made.ethnicPopulations);
  const replaced = replacedIn(out, council);
  refuseShrunken(replaced, rows, allowedTables(process.argv));
  const staging = openStaging(out);
  const scratch = scratchFolder();
  let unread = "";
  try {
    const file = join(scratch, "release.json");
    const aside = join(scratch, "aside");
    const text = JSON.stringify({...reported(rows, council, made), measures});
    writeFileSync(file, text);
    // Packed while the pages are drawn.
    const packing = engineFiles();
    const client = await step("client", () => bundleClient());
    const raster = await openRaster(".build/pictures");
    const documents = await step("pages", async () => {
      const pages = drawFigures(
        staging,
        raster,
        renderPages({out: staging.folder, release: file}, scratch, aside)
      );
      const written = siteDocuments(JSON.parse(text) as ReportedRelease, council, staging.folder, raster);
      await Promise.all([pages, written]);
      putBack(staging, aside);
      return written;
    });
    const cards = await step("cards", async () => drawCards(staging, raster, council));
    await step("finish", async () => {
      const engine = await packing;
      writeDownloads(staging, rows, council, measures);
      writeEditions(staging, made.editions);
      staging.write(explorePath, exploreFile(rows, council, measures));
      const machines = machineFiles(council, pagesOf(staging), releasesOf(council));
      const further = [...Object.entries(serverFiles(council.basePath)), ...brand, ...machines, ...engine];
      for (const [path, content] of further) staging.write(path, content);
      staging.write("build.json", buildRecord(council, inputs, rows));
      finishPages(staging, council, {client, cards, documents});
      refuseHalf(staging, measures, council.basePath);
      refuseIdentifiers(staging, council, knownIds(council.exports));
    });
    unread = await step("audit", () => refuseBroken(staging, council, linesOf(made.department)));
    staging.publish();
    keepNote(out, madeFrom, salt);
  } finally {
    staging.discard();
    rmSync(scratch, {recursive: true, force: true});
  }
  console.log(withheldWords(made.release));
  console.log(unread);
  for (const line of replacedWords(replaced, rows, standingEditions(council))) console.log(line);
  for (const line of departmentWords(council, made.department, made.release)) console.log(line);
  console.log(step.timings());
}

/** Released figures only are written here: nothing read from exports. */
function scratchFolder(): string {
  mkdirSync(".build", {recursive: true});
  return mkdtempSync(join(".build", "run-"));
}
