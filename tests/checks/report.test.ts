import {mkdtempSync, readFileSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, it} from "vitest";
import {reportCsv} from "../../loaders/check_report/csv.js";
import {reportHtml} from "../../loaders/check_report/html.js";
import {type CheckReport, faultRows, findingRows} from "../../loaders/check_report/report.js";
import {reportLines} from "../../loaders/check_report/terminal.js";
import {writeReport} from "../../loaders/check_report/write.js";
import type {Finding} from "../../loaders/checks/run.js";
import {fatal} from "../../loaders/exports/fault.js";
import {measures} from "../../loaders/measures/index.js";

const finding: Finding = {
  rule: {
    number: "399",
    name: "399-review-of-short-breaks-alone",
    sentence: "The child has a review but only short breaks: take it out.",
    touches: ["reviews-held", "page participation", "by uasc"],
    sql: ""
  },
  rows: 7,
  children: 2,
  places: [
    {file: "<img src=x>.csv", column: "REVIEW", rows: 6, lines: [2, 3, 4, 5, 6]},
    {file: "=1+1.csv", column: "REVIEW", rows: 1, lines: [9]}
  ]
};

const report: CheckReport = {
  council: "Example & Co",
  extractDate: "2020-06-30",
  files: 2,
  rows: [
    ...faultRows([
      fatal("missing column", "a.csv has no REC column.", {file: "a.csv", column: "REC", lines: [1]})
    ]),
    ...findingRows([finding], measures)
  ],
  repairs: ["Return 2019-20: 1 episode, left out."]
};

const folder = mkdtempSync(join(tmpdir(), "care-report-"));
afterAll(() => rmSync(folder, {recursive: true}));

describe("the report of a check", () => {
  it("says each rule once in the terminal, with its children, its measures and its files", () => {
    const touched = report.rows[1]!.measures.length;
    expect(touched).toBeGreaterThan(5);
    expect(reportLines(report)).toEqual([
      "Stops the build: a.csv has no REC column.",
      `399: 7 rows, 2 children at most, ${touched} measures. The child has a review but only short breaks: take it out.`,
      "    <img src=x>.csv: 6 rows, column REVIEW (lines 2, 3, 4, 5, 6 and more)",
      "    =1+1.csv: 1 row, column REVIEW (line 9)",
      "Return 2019-20: 1 episode, left out.",
      "2 files read; 2 kinds of fault counted; the build would stop."
    ]);
  });

  it("names as touched the measures of a page, of a breakdown, and by their id", () => {
    const named = report.rows[1]!.measures;
    expect(named).toContain("reviews-held");
    expect(named).toContain("children-in-care");
    const participation = measures.filter(({page}) => page === "participation").map(({id}) => id);
    expect(named).toEqual(expect.arrayContaining(participation));
    expect(named).not.toContain("sdq-score");
  });

  it("lets no name of a file run in a browser or a spreadsheet", () => {
    expect(reportHtml(report)).not.toMatch(/<img|<script/);
    expect(reportHtml(report)).toContain("&lt;img src=x&gt;.csv");
    expect(reportCsv(report)).toContain("\n399,399-review-of-short-breaks-alone,no,'=1+1.csv,REVIEW,1,2,9,");
  });

  it("is a page, a CSV and a JSON that only their owner may read", () => {
    const paths = writeReport(report, join(folder, "private", "check"));
    expect(paths.map((path) => path.split(/[/\\]/).at(-1))).toEqual([
      "check.html",
      "check.csv",
      "check.json"
    ]);
    expect(JSON.parse(readFileSync(paths[2]!, "utf8"))).toEqual(report);
    if (process.platform !== "win32") expect(statSync(paths[0]!).mode & 0o077).toBe(0);
  });
});
