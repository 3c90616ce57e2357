import {statSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {measures} from "../measures/index.js";
import {documentsFolder, type SiteDocument} from "../publish/documents.js";
import type {Raster} from "../publish/raster.js";
import {browserIfAny} from "./chromium.js";
import {noParts, type ReportedRelease} from "./parts.js";
import {yearFiles} from "./year_files.js";
import {reportYears, upTo} from "./years.js";

/**
 * The documents of every year that has a report, from the release of the site's own pages: Word and workbook
 * always, PDFs where this machine has a browser. Returns them by year.
 */
export async function siteDocuments(
  released: ReportedRelease,
  council: Pick<Council, "brand">,
  out: string,
  raster: Raster
): Promise<ReadonlyMap<string, readonly SiteDocument[]>> {
  const browser = await browserIfAny();
  const made = new Map<string, SiteDocument[]>();
  try {
    for (const year of reportYears(released, (released.report ?? noParts).narrative)) {
      const release = upTo(released, year);
      const folder = join(out, documentsFolder);
      const desk = {out: folder, council, release, measures, browser, raster, pages: false};
      const names = await yearFiles(released, measures, year, desk);
      made.set(
        year,
        names.map((name) => ({name, bytes: statSync(join(folder, name)).size}))
      );
    }
  } finally {
    await browser?.close();
  }
  return made;
}
