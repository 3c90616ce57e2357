import {statSync} from "node:fs";
import {join} from "node:path";
import type {Council} from "../council.js";
import {measures} from "../measures/index.js";
import type {Raster} from "../publish/raster.js";
import {browserIfAny} from "./chromium.js";
import {noParts, type ReportedRelease} from "./parts.js";
import {yearFiles} from "./year_files.js";
import {reportYears, upTo} from "./years.js";

/** A document that the site offers, below `downloads/reports`. */
export interface SiteDocument {
  readonly name: string;
  readonly bytes: number;
}

/** Where documents stand on the site. */
export const documentsFolder = "downloads/reports";

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

const kinds: Readonly<Record<string, string>> = {
  docx: "Word",
  ods: "tables as OpenDocument spreadsheet",
  pdf: "PDF"
};

/** Fills the place that a report's page keeps for its documents: links with format and size. `root` leads to the site's root. */
export function withDocuments(
  html: string,
  root: string,
  documents: ReadonlyMap<string, readonly SiteDocument[]>
): string {
  return html.replace(
    /<div data-documents="(annual-report|members|young-people)-([\d-]+)"><\/div>/g,
    (_, paper: string, year: string) => {
      const own = (documents.get(year) ?? []).filter(({name}) => name.startsWith(`${paper}-`));
      if (own.length === 0) return "";
      const links = own.map(
        ({name, bytes}) =>
          `<a href="${root}${documentsFolder}/${name}" download>${kinds[name.split(".").at(-1)!]} (${Math.max(1, Math.round(bytes / 1024))} KB)</a>`
      );
      return `<p class="report-documents">To take away: ${links.join(", ")}.</p>`;
    }
  );
}
