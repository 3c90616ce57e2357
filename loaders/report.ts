import {readFileSync} from "node:fs";
import {join} from "node:path";
import {FatalError, outFolder, run} from "./command.js";
import {type Council, chosenCouncil} from "./council.js";
import {knownIds} from "./exports/known_ids.js";
import {measures} from "./measures/index.js";
import {openRaster} from "./publish/raster.js";
import {siteRows} from "./publish/site_rows.js";
import {release} from "./release.js";
import {boardPack, readBoardPack} from "./report/board_pack.js";
import {browserIfAny} from "./report/chromium.js";
import {materialOf} from "./report/page.js";
import {type ReportedRelease, reported, reportParts} from "./report/parts.js";
import {refuseWritten} from "./report/refuse_written.js";
import {disagreements, sentenceOf} from "./report/typed_numbers.js";
import {noWords} from "./report/words.js";
import {type Desk, writeReport} from "./report/write.js";
import {yearFiles} from "./report/year_files.js";
import {isYear, latestYear, upTo} from "./report/years.js";
import {steps} from "./steps.js";

/** `npm run report -- --year 2024-25 --out DIR [--pack FILE]`: the year's documents, or a board pack alone. */
run(async () => {
  const council = chosenCouncil();
  const step = steps();
  const released = await releasedFigures(council, step);
  const year = option("--year") ?? latestYear(released);
  if (!isYear(year)) throw new FatalError(`--year should be a year such as 2024-25, and ${year} is not.`);
  const found = disagreements(released, measures, released.report?.narrative ?? {});
  for (const one of found) console.error(sentenceOf(one));
  const browser = await browserIfAny();
  if (!browser)
    console.error("There is no Chromium, Chrome or Edge here, so no PDF is made: set CHROMIUM_PATH to one.");
  const out = option("--out") ? outFolder() : join("reports", year);
  const raster = await openRaster(".build/pictures");
  const desk = {out, council, release: upTo(released, year), measures, browser, raster, pages: true};
  try {
    const pack = option("--pack");
    const files = pack
      ? await packFiles(released, pack, desk)
      : await step("write", () => yearFiles(released, measures, year, desk));
    refuseWritten(out, files, council, knownIds(council.exports));
    console.log(`In ${out}: ${files.join(", ")}.`);
  } finally {
    await browser?.close();
  }
  console.log(step.timings());
  if (found.length > 0) process.exitCode = 1;
});

async function packFiles(released: ReportedRelease, path: string, desk: Desk): Promise<string[]> {
  const pack = readBoardPack(path);
  const material = materialOf(released, measures, pack.period ?? latestYear(released));
  return writeReport(boardPack(material, pack), "board-pack", desk);
}

/** The figures of one release: made now, or those saved in the file after `--release`. */
async function releasedFigures(council: Council, step: ReturnType<typeof steps>): Promise<ReportedRelease> {
  const saved = option("--release");
  if (saved) {
    const kept = JSON.parse(readFileSync(saved, "utf8")) as ReportedRelease;
    return {...kept, report: reportParts(council, kept.report?.words ?? noWords)};
  }
  const made = await release(council, step);
  const rows = siteRows(made.release, made.effects, measures, council, made.ethnicPopulations);
  return reported(rows, council, made);
}

function option(name: string): string | undefined {
  const at = process.argv.indexOf(name);
  return at >= 0 ? process.argv[at + 1] : undefined;
}
