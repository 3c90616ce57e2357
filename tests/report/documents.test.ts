import {unzipSync} from "fflate";
import {beforeAll, describe, expect, it} from "vitest";
import {displayed} from "../../loaders/figures/numbers.js";
import {shown} from "../../loaders/figures/selection.js";
import {measures} from "../../loaders/measures/index.js";
import {annualReport} from "../../loaders/report/annual.js";
import {type Report, tablesOf} from "../../loaders/report/document.js";
import {reportHtml} from "../../loaders/report/html.js";
import {ods} from "../../loaders/report/ods.js";
import {wordDocument} from "../../loaders/report/word.js";
import {workbookOf} from "../../loaders/report/workbook.js";
import {madeRelease} from "./kept.js";

const release = madeRelease();
const written = {
  reviews: {
    file: "narrative/2023-24/reviews.md",
    text: 'In the year <value-of measure="reviews-held"/> reviews were held.\n'
  }
};
const known = new Set(
  shown(release.cells).flatMap((cell) =>
    [cell.numerator, cell.denominator, displayed(cell)].flatMap((value) => (value === null ? [] : [value]))
  )
);

let report: Report;
let word: Map<string, string>;
let html: string;

beforeAll(async () => {
  report = annualReport({release, measures, written}, "2023-24");
  html = reportHtml(report);
  word = texts(await wordDocument(report));
});

describe("the annual report of a year", () => {
  it("has the sections that boards know, in their order, and headings that skip no level", () => {
    const headings = report.blocks.filter((block) => block.kind === "heading");
    expect(headings.filter(({level}) => level === 2).map(({text}) => text)).toEqual([
      "1. Introduction and purpose",
      "2. Reporting period",
      "3. Legal and national context",
      "4. Local context: the council as corporate parent",
      "5. The IRO service",
      "6. Caseloads and performance",
      "7. Profile of children and young people in care",
      "8. Child-focused reviews, participation and feedback",
      "9. Scrutiny and challenge",
      "10. Audit of IRO challenge",
      "11. Audit of needs assessments behind pathway plans",
      "12. Audit of placement stability",
      "13. Strategic work",
      "14. Next steps",
      "15. Summary",
      "16. Requests to the corporate parenting board"
    ]);
    const steps = headings.map(({level}, index) => level - (headings[index - 1]?.level ?? 1));
    expect(Math.max(...steps)).toBe(1);
    expect(new Set(headings.map(({id}) => id)).size).toBe(headings.length);
  });

  it("numbers its tables and graphs from one, without a gap", () => {
    for (const name of ["Table", "Graph"]) {
      const labels = tablesOf(report).filter(({label}) => label.startsWith(name));
      expect(labels.map(({label}) => label)).toEqual(labels.map((_, index) => `${name} ${index + 1}`));
      expect(labels.length).toBeGreaterThan(10);
    }
  });

  it("shows no figure later than its year", () => {
    const earlier = annualReport({release, measures}, "2021-22");
    const periods = (of: Report) => tablesOf(of).flatMap(({table}) => table.cells.map(({period}) => period));
    expect(periods(report)).toContain("2024-03-31");
    expect(periods(report)).toContain("2023-24 Q4");
    expect(periods(earlier)).toContain("2022-03-31");
    expect(periods(earlier).filter((period) => /^(2022-0[4-9]|2022-1|2022-23|202[34])/.test(period))).toEqual(
      []
    );
  });

  it("marks what is still to be written, and nothing that is", () => {
    const prompts = report.blocks.filter((block) => block.kind === "prompt");
    expect(prompts.map(({file}) => file)).toContain("narrative/2023-24/caseloads.md");
    expect(prompts.map(({file}) => file)).not.toContain("narrative/2023-24/reviews.md");
    expect(html.match(/Still to be written/g)).toHaveLength(prompts.length);
    expect(word.get("word/document.xml")!.match(/Still to be written\./g)).toHaveLength(prompts.length);
  });
});

describe("numbers in the documents", () => {
  it("every number in a cell or number tag of the page is in figures.csv", () => {
    const cells = [...html.matchAll(/<td>([^<]*)<\/td>|<span data-measure="[^"]*">([^<]*)<\/span>/g)];
    const counted = cells
      .filter(([, cell]) => !/days after|months after/.test(cell ?? ""))
      .flatMap(([, cell, tag]) => numbers(cell ?? tag ?? ""));
    expect(counted.length).toBeGreaterThan(300);
    expect(counted.filter((number) => !known.has(number))).toEqual([]);
  });

  it("every number in a cell or number tag of the Word document is in figures.csv", () => {
    const document = word.get("word/document.xml")!;
    const rows = [...document.matchAll(/<w:tr>.*?<\/w:tr>|<w:tr .*?<\/w:tr>/gs)].map(([row]) => row);
    const cells = rows
      .filter((row) => !row.includes("w:tblHeader"))
      .flatMap((row) => row.split("<w:tc>").slice(2).map(textOf));
    const tags = document
      .split("<w:r>")
      .filter((run) => run.includes('w:val="ReleasedFigure"'))
      .map((run) => textOf(run.slice(0, run.indexOf("</w:r>"))));
    expect(tags.length).toBeGreaterThan(2);
    const counted = [...cells.filter((text) => !/days after|months after/.test(text)), ...tags].flatMap(
      numbers
    );
    expect(counted.length).toBeGreaterThan(300);
    expect(counted.filter((number) => !known.has(number))).toEqual([]);
  });

  it("every number of the workbook is in figures.csv, as a number", () => {
    const content = texts(workbook()).get("content.xml")!;
    const values = [...content.matchAll(/office:value="([^"]*)"/g)].map(([, value]) => Number(value));
    expect(values.length).toBeGreaterThan(300);
    expect(values.filter((number) => !known.has(number))).toEqual([]);
  });
});

describe("the Word document", () => {
  it("has marked header rows, captions, contents, and words for every chart", () => {
    const document = word.get("word/document.xml")!;
    const tables = document.match(/<w:tbl>/g)!.length;
    const graphs = report.blocks.filter((block) => block.kind === "graph");
    expect(document.match(/<w:tblHeader\/>/g)).toHaveLength(tables);
    expect(document).toMatch(/<w:instrText[^>]*>TOC /);
    expect(document.match(/<w:pStyle w:val="Caption"\/>/g)).toHaveLength(tables + graphs.length);
    const described = [...document.matchAll(/<wp:docPr [^>]*descr="([^"]+)"/g)].map(([, text]) => text!);
    expect(described).toHaveLength(graphs.length);
    expect(described.every((text) => text.length > 40)).toBe(true);
    expect(document.match(/<asvg:svgBlip/g)).toHaveLength(graphs.length);
    expect(word.get("docProps/core.xml")).toContain("Exampleshire Council");
  });
});

describe("the workbook", () => {
  it("says what it is in its first bytes, and has cover, contents, notes and one table a sheet", () => {
    const bytes = workbook();
    expect(Buffer.from(bytes.slice(30, 85)).toString()).toContain(
      "mimetypeapplication/vnd.oasis.opendocument"
    );
    expect(bytes[8]).toBe(0);
    const content = texts(bytes).get("content.xml")!;
    const names = [...content.matchAll(/<table:table table:name="([^"]+)"/g)].map(([, name]) => name);
    expect(names.slice(0, 3)).toEqual(["Cover", "Contents", "Notes"]);
    expect(names.slice(3)).toEqual(
      tablesOf(report)
        .filter(({table}) => table.cells.length > 0)
        .map(({label}) => label)
    );
    expect(content).not.toMatch(/spanned|covered-table-cell|<table:table-cell\/>/);
    expect(content.match(/<table:table-header-rows>/g)).toHaveLength(names.length - 1);
    expect(content).toContain("[c]");
  });
});

function workbook(): Uint8Array {
  return ods(workbookOf(report, release, measures), {
    title: "Tables",
    creator: "Exampleshire",
    description: "Invented"
  });
}

function texts(bytes: Uint8Array): Map<string, string> {
  return new Map(
    Object.entries(unzipSync(bytes)).map(([path, file]) => [path, Buffer.from(file).toString("utf8")])
  );
}

function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join("");
}

/** Numbers of a text, without the unit "per 1,000 days" and what a change or a year is told with. */
function numbers(text: string): number[] {
  const bare = text.replace(/per [\d,]+( \w+)?|&#39;|(up|down) [\d,]+/g, "");
  return [...bare.matchAll(/\d[\d,]*(?:\.\d+)?/g)].map(([number]) => Number(number.replaceAll(",", "")));
}
