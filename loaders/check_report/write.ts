import {mkdirSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {reportCsv} from "./csv.js";
import {reportHtml} from "./html.js";
import type {CheckReport} from "./report.js";

/** Writes the report as page, CSV and JSON into a folder of the analyst's own; gives their paths. */
export function writeReport(report: CheckReport, folder: string): string[] {
  mkdirSync(folder, {recursive: true});
  const files = {
    "check.html": reportHtml(report),
    "check.csv": reportCsv(report),
    "check.json": `${JSON.stringify(report, null, 2)}\n`
  };
  return Object.entries(files).map(([name, text]) => {
    const path = join(folder, name);
    writeFileSync(path, text, {mode: 0o600});
    return path;
  });
}
