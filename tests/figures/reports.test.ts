import {describe, expect, it} from "vitest";
import {readPublished} from "../../loaders/comparators/published/figure.js";
import {blocks, type Drawing} from "../../loaders/figures/blocks.js";
import type {PrintedReports, PrintedRow} from "../../loaders/figures/printed.js";
import {header} from "../../loaders/figures/shell.js";
import {printedReports} from "../../loaders/publish/printed.js";
import {releaseOf} from "./release.js";

const row: PrintedRow = {
  id: "x1",
  council: "Ex and Wye",
  year: "2017-18",
  period: "2018-03-31",
  measure: "iro-caseload",
  subject: "average caseload",
  whose: "council",
  text: "62 children",
  document: "Annual report",
  paragraph: "Table 1"
};
const invented: PrintedReports = {
  figures: [
    {...row, id: "x2", period: "2017-03-31", text: "60 children"},
    row,
    {...row, id: "x3", paragraph: "6.2"},
    {...row, id: "x4", subject: "posts", text: null}
  ],
  findings: [
    {
      council: "Ex and Wye",
      check: "percentage and its count",
      document: "Annual report",
      paragraph: "9.1",
      sentence: "Printed 57% for 10 of 23; the counts give 43%."
    }
  ],
  beside: []
};

function html(name: string, fields: Record<string, string> = {}, reports = invented): string {
  const drawing = {release: {...releaseOf([]), reports}, publish: () => {}} as unknown as Drawing;
  return blocks[name]!(drawing, {fields, list: []});
}

describe("figures printed in reports", () => {
  it("stand in one row a series, with document and paragraphs", () => {
    expect(html("printed-across", {subject: "caseload"})).toContain(
      '<tr><th scope="row">Ex and Wye</th><td>Average caseload</td><td>31 March 2017: 60 children; 31 March 2018: 62 children</td><td>Annual report: Table 1, 6.2</td></tr>'
    );
  });

  it("say of one that may not be shown that it is not repeated", () => {
    expect(html("printed-council", {council: "ex-and-wye"})).toContain(
      '<tr><th scope="row">Posts</th><td>31 March 2018</td><td>printed in the report; not repeated here</td><td>Table 1</td></tr>'
    );
  });

  it("come with what does not fit, politely and with its place", () => {
    expect(html("printed-findings", {council: "ex-and-wye"})).toBe(
      '<ul class="findings">\n<li>Printed 57% for 10 of 23; the counts give 43%. <span class="finding-source">Percentage and its count; Annual report, 9.1.</span></li>\n</ul>'
    );
    expect(html("printed-findings")).toContain("<strong>Ex and Wye.</strong>");
  });

  it("are an error for a council that has none", () => {
    expect(() => html("printed-council", {council: "nowhere"})).toThrow('There is no report of "nowhere".');
  });

  it("never show the printed words of a hidden figure of the real documents", () => {
    const reports = printedReports();
    const councils = ["bath-and-north-east-somerset", "herefordshire", "rotherham", "york"];
    const pages = councils.map((council) => html("printed-council", {council}, reports)).join("\n");
    for (const {show, subject, whose} of readPublished("data/published")) {
      if (show || whose === "definition") continue;
      const heading = subject.charAt(0).toUpperCase() + subject.slice(1).replaceAll("'", "&#39;");
      const rows = pages.split("\n").filter((line) => line.startsWith(`<tr><th scope="row">${heading}</th>`));
      expect(rows.length, subject).toBeGreaterThan(0);
      for (const line of rows) expect(line).toContain("not repeated here");
    }
  });

  it("say that they are real, on the site of an invented council", () => {
    const site = {council: releaseOf([]).council, measures: []};
    expect(header(site, "/published/york")).toContain("Real figures on this page.");
    expect(header(site, "/trends")).toContain("Invented data.");
  });
});
