import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import {withDocuments} from "../../loaders/publish/documents.js";
import {reports} from "../../loaders/report/page.js";
import {pageBlocks} from "../../loaders/report/page_blocks.js";
import type {ReportedRelease} from "../../loaders/report/parts.js";
import {madeRelease} from "./kept.js";

const documents = new Map([
  [
    "2023-24",
    [
      {name: "annual-report-2023-24.docx", bytes: 273_000},
      {name: "annual-report-2023-24.pdf", bytes: 900_000},
      {name: "members-2023-24.pdf", bytes: 300}
    ]
  ]
]);

describe("the list of reports", () => {
  const listed = (release: ReportedRelease) => {
    const tokens = [
      {type: "fence", info: "report-list", content: "intro: All of it on one page:\n", children: null}
    ];
    const rules: ((state: object) => void)[] = [];
    const ruler = {push: (_: string, rule: (state: object) => void) => rules.push(rule)};
    reports({core: {ruler}} as unknown as Parameters<typeof reports>[0], {release, measures});
    for (const rule of rules) rule({tokens, env: {}});
    return tokens[0]!.content;
  };

  it("leads from any page to the report and to the page for members, and is nothing without a report", () => {
    expect(listed(madeRelease())).toMatch(
      /^<p>All of it on one page:<\/p>\n<ul>\n<li><a href="\/report\/\d{4}-\d{2}">Annual report .*one page for members/
    );
    expect(listed({...madeRelease(), cells: [], report: undefined} as unknown as ReportedRelease)).toBe("");
  });
});

describe("the documents of a report's page", () => {
  it("are linked to with format and size, each page its own", () => {
    const page = pageBlocks["report-members"]!({release: madeRelease(), measures}, "2023-24", {});
    expect(withDocuments(page, "../../", documents)).toContain(
      '<p class="report-documents">To take away: <a href="../../downloads/reports/members-2023-24.pdf" download>PDF (1 KB)</a>.</p>'
    );
    const report = pageBlocks["annual-report"]!({release: madeRelease(), measures}, "2023-24", {});
    const links = withDocuments(report, "../", documents);
    expect(links).toContain('annual-report-2023-24.docx" download>Word (267 KB)</a>, <a');
    expect(links).not.toContain("members-2023-24");
  });

  it("leave nothing behind on a page for which none was made", () => {
    const page = pageBlocks["report-young-people"]!({release: madeRelease(), measures}, "2022-23", {});
    expect(page).toContain("data-documents");
    expect(withDocuments(page, "../../", documents)).not.toContain("data-documents");
  });
});
