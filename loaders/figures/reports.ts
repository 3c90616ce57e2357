import type {Block, Drawing, Settings} from "./blocks.js";
import {escape, upperFirst} from "./html.js";
import {picture} from "./picture.js";
import {councilsOf, type PrintedReports, type PrintedRow, slugOf} from "./printed.js";
import {printedChart, printedChartWords, printedPoints} from "./printed_chart.js";
import {printedSeries, printedTable, when} from "./printed_table.js";

/** The subjects that the councils' reports share, each by the measures it is printed under. */
const subjects: Readonly<Record<string, readonly string[]>> = {
  caseload: ["iro-caseload", "iro-workforce", "reviews-per-iro"],
  timeliness: [
    "reviews-on-time",
    "children-all-reviews-on-time",
    "children-all-reviews-on-time-12-months",
    "first-review-on-time",
    "review-backlog"
  ],
  participation: [
    "participation-views-conveyed",
    "participation-any-review",
    "seen-before-review",
    "consultation-returned",
    "advocacy-referrals"
  ],
  escalation: ["challenges", "challenges-resolved-in-time", "legal-advice"],
  ethnicity: ["ethnicity-of-children", "over-representation-moves"],
  distance: ["within-20-miles", "movers-ever-outside-area", "visits-out-of-area"]
};

/** Block `printed-across`: one subject across the councils, over the years. */
function printedAcross(drawing: Drawing, {fields}: Settings): string {
  const {release} = drawing;
  const measures = subjects[fields.subject ?? ""];
  if (!measures) throw new Error(`"${fields.subject ?? ""}" is not a subject of the reports.`);
  const {figures} = reportsOf(release.reports);
  const census = (row: PrintedRow) => fields.subject === "ethnicity" && row.whose === "population";
  const rows = figures.filter((row) => measures.includes(row.measure) || census(row));
  return `${chartOf(drawing, fields.subject!, rows)}${printedSeries(`What the reports printed on ${fields.subject}`, rows)}`;
}

/** What of a subject can be drawn on one scale. */
const drawn: Readonly<Record<string, {readonly measures: readonly string[]; readonly unit: RegExp}>> = {
  caseload: {measures: ["iro-caseload", "reviews-per-iro"], unit: /^ (children|reviews)$/},
  timeliness: {measures: subjects.timeliness!, unit: /^%$/},
  participation: {measures: subjects.participation!, unit: /^%$/},
  escalation: {measures: ["challenges"], unit: /^ (files|challenges)$/},
  ethnicity: {measures: ["ethnicity-of-children"], unit: /^%$/},
  distance: {measures: subjects.distance!, unit: /^%$/}
};

/** The subject over the years, a small chart for each thing that a council counted. */
function chartOf(drawing: Drawing, subject: string, rows: readonly PrintedRow[]): string {
  const {measures, unit} = drawn[subject]!;
  const points = printedPoints(
    rows.filter(({measure}) => measures.includes(measure)),
    unit
  );
  const name = `What the reports printed on ${subject}, by council. ${printedChartWords(points)}`;
  const {html} = picture(drawing, `printed-${subject}`, name, (size) => printedChart(points, size));
  if (!html) return "";
  const about =
    "A chart for each thing that a council counted: definitions differ, so figures of two charts cannot be ranked. Every figure is in the table below.";
  return `${html}\n<p class="figure-note">${about}</p>\n`;
}

/** Block `printed-council`: everything a council's reports printed, by document. */
function printedCouncil({release}: Drawing, {fields}: Settings): string {
  const {rows} = ofCouncil(release.reports, fields.council);
  const documents = [...new Set(rows.map(({document}) => document))];
  return documents
    .map((document) => {
      const own = rows.filter((row) => row.document === document);
      return `<h3>${escape(document)}</h3>\n${printedTable(`${own[0]!.council}, ${document}`, own)}`;
    })
    .join("\n");
}

/** Block `printed-findings`: what does not fit, of one council or of all. */
function printedFindings({release}: Drawing, {fields}: Settings): string {
  const {findings} = reportsOf(release.reports);
  const council = fields.council && ofCouncil(release.reports, fields.council).council;
  const found = findings.filter((one) => !council || one.council === council);
  if (found.length === 0) return "<p>Everything printed fits, as far as it can be checked.</p>";
  const items = found.map(
    ({council: of, check, document, paragraph, sentence}) =>
      `<li>${council ? "" : `<strong>${escape(of)}.</strong> `}${escape(sentence)} <span class="finding-source">${escape(`${upperFirst(check)}; ${document}, ${paragraph}.`)}</span></li>`
  );
  return `<ul class="findings">\n${items.join("\n")}\n</ul>`;
}

/** Block `printed-beside`: printed figures and the department's of today. */
function printedBeside({release}: Drawing, {fields}: Settings): string {
  const {council} = ofCouncil(release.reports, fields.council);
  const found = reportsOf(release.reports).beside.filter((one) => one.council === council);
  if (found.length === 0)
    return "<p>Nothing that the reports printed is published by the department for the same day or year.</p>";
  const sources = [...new Set(found.map(({source}) => source))].join("; ");
  const items = found.map(({period, sentence}) => `<li>${escape(`${when(period)}: ${sentence}`)}</li>`);
  return `<ul>\n${items.join("\n")}\n</ul>\n<p class="figure-note">${escape(`Source: ${sources}.`)}</p>`;
}

/** Block `printed-index`: the councils' pages. */
function printedIndex({release}: Drawing): string {
  const reports = reportsOf(release.reports);
  const items = councilsOf(reports).map((council) => {
    const own = reports.figures.filter((row) => row.council === council);
    const years = [...new Set(own.map(({document}) => document))];
    return `<li><a href="/published/${slugOf(council)}">${escape(council)}</a>: ${escape(years.join("; "))}</li>`;
  });
  return `<ul>\n${items.join("\n")}\n</ul>`;
}

function ofCouncil(reports: PrintedReports | undefined, slug: string | undefined) {
  const rows = reportsOf(reports).figures.filter(({council}) => slugOf(council) === slug);
  if (!rows[0]) throw new Error(`There is no report of "${slug ?? ""}".`);
  return {council: rows[0].council, rows};
}

function reportsOf(reports: PrintedReports | undefined): PrintedReports {
  if (!reports) throw new Error("The figures printed in reports were not given.");
  return reports;
}

/** The blocks of the pages on printed figures. */
export const reports: Readonly<Record<string, Block>> = {
  "printed-across": printedAcross,
  "printed-council": printedCouncil,
  "printed-findings": printedFindings,
  "printed-beside": printedBeside,
  "printed-index": printedIndex
};
