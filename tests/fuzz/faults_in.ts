import {csvParseRows} from "d3";
import {reportCsv} from "../../loaders/check_report/csv.js";
import {reportHtml} from "../../loaders/check_report/html.js";
import {reportLines} from "../../loaders/check_report/terminal.js";
import {canary} from "./base.js";
import type {Ended} from "./ended.js";

/** What the report's own page is made of: any other tag came from the files. */
const ownTags =
  /<(!doctype html|\/?(html|meta|title|style|h1|h2|p|strong|table|thead|tbody|tr|th|td|ul|li))\b[^<>]*>/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: signs that move a terminal's cursor or turn its text round
const moving = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]/;

/** What is wrong with an end: no sentence, a child's value, or something that a browser, a spreadsheet or a terminal would run. */
export function faultsIn({how, said, report, published}: Ended): string[] {
  const terminal = [said, ...reportLines(report)].join("\n");
  const page = reportHtml(report);
  const csv = reportCsv(report);
  const all = [terminal, page, csv, JSON.stringify(report), ...published].join("\n");
  const found: string[] = [];
  if (how === "crashed") found.push(`crashed: ${said.split("\n")[0]}`);
  if (!/[a-z"]\.(\s|$)/.test(said)) found.push("no sentence");
  if (canary.test(all)) found.push("a value of a child");
  if (/[<>]/.test(page.replace(ownTags, "").replace(/<style>.*<\/style>/s, "")))
    found.push("markup in the report's page");
  if (
    csvParseRows(csv)
      .flat()
      .some((cell) => /^[=+\-@\t\r]/.test(cell))
  )
    found.push("a formula in the report's CSV");
  if (moving.test(terminal.replaceAll("\n", ""))) found.push("a sign that moves a terminal's cursor");
  if (/<(script|img)|onerror/i.test(published.join("\n"))) found.push("markup for the site");
  return found;
}
