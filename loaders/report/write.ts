import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import type {Browser} from "playwright-core";
import type {Council} from "../council.js";
import type {PublishedRelease} from "../figures/published.js";
import type {Measure} from "../measures/measure.js";
import type {Raster} from "../publish/raster.js";
import type {Report} from "./document.js";
import {reportHtml} from "./html.js";
import {ods} from "./ods.js";
import {type PaperFacts, paperHtml, pdfOf} from "./paper.js";
import {standalone} from "./pictures.js";
import {wordDocument} from "./word.js";
import {workbookOf} from "./workbook.js";

/** Dots across a chart: two to each of the page's, sharp on paper. */
const across = 1280;

/** Where documents go, and what they are made with. */
export interface Desk {
  readonly out: string;
  readonly council: Pick<Council, "brand">;
  readonly release: PublishedRelease;
  readonly measures: readonly Measure[];
  /** Null where there is no browser: then there are no PDFs. */
  readonly browser: Browser | null;
  /** Draws what stands behind the vector charts, for word processors that cannot show them. */
  readonly raster: Raster;
  /** Whether pages that stand alone are written too; a site has its own. */
  readonly pages: boolean;
}

/** A report as HTML, Word, workbook and, with a browser, PDF. Returns the names of the files. */
export async function writeReport(report: Report, name: string, desk: Desk): Promise<string[]> {
  const {release, measures, raster, council} = desk;
  const graphs = report.blocks.flatMap((block) => (block.kind === "graph" ? [block.graph] : []));
  const pictures = new Map(graphs.map(({label, wide}) => [label, raster(standalone(wide), across)]));
  const about = {title: `${report.title}: tables`, creator: report.council, description: report.source};
  const word = await wordDocument(report, {pictures, brand: council.brand?.colour});
  return [
    save(desk, `${name}.docx`, word),
    save(desk, `${name}.ods`, ods(workbookOf(report, release, measures), about)),
    ...(await writePaper(reportHtml(report), name, report, desk))
  ];
}

/** One page as HTML and, with a browser, PDF. */
export async function writePaper(
  body: string,
  name: string,
  facts: Omit<PaperFacts, "brand">,
  desk: Desk
): Promise<string[]> {
  const html = paperHtml(body, {...facts, brand: desk.council.brand?.colour});
  const files = desk.pages ? [save(desk, `${name}.html`, html)] : [];
  if (!desk.browser) return files;
  const pdf = await pdfOf(desk.browser, html, `${facts.council}: ${facts.title}`);
  return [...files, save(desk, `${name}.pdf`, pdf)];
}

function save({out}: Desk, name: string, content: string | Uint8Array): string {
  mkdirSync(out, {recursive: true});
  writeFileSync(join(out, name), content);
  return name;
}
