import {describe, expect, it} from "vitest";
import {measures} from "../../loaders/measures/index.js";
import {withDocuments} from "../../loaders/publish/documents.js";
import {pageBlocks} from "../../loaders/report/page_blocks.js";
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
