import type {Measure, Page} from "../measures/measure.js";
import {dataTable, tableRow} from "./data_table.js";
import {escape, listed, upperFirst} from "./html.js";
import {periodName} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import {select, shown} from "./selection.js";

const ranges: Readonly<Record<string, string>> = {
  wilson: "Wilson’s range",
  clustered: "Wilson’s range, widened because a child counts more than once",
  poisson: "range of a count of events",
  none: "none"
};

const head = ["Measure", "Unit", "Kind of figure", "95% range", "First shown"];

/** How each measure is made, a table a subject: what is counted, its range, and from when it is shown. */
export function methods(
  release: PublishedRelease,
  measures: readonly Measure[],
  pages: Readonly<Record<Page, string>>
): string {
  return Object.entries(pages)
    .map(([page, title]) => {
      const own = measures.filter((measure) => measure.page === page);
      if (own.length === 0) return "";
      const rows = own.map((measure) => row(release, measure));
      return dataTable({caption: title, label: `Methods: ${title}`, head, rows, look: "changes"});
    })
    .join("\n");
}

function row(release: PublishedRelease, measure: Measure): string {
  const {id, label, unit, figure, subject, interval} = measure;
  const kind = `${upperFirst(figure.kind)} of ${subject === "child" ? "children or what happened to them" : "what the council did"}`;
  const range = ranges[interval ?? "none"] ?? "none";
  const cells = [upperFirst(unit), kind, upperFirst(range), firstShown(release, measure)];
  return tableRow(`<a href="/measures/${id}">${escape(label)}</a>`, cells.map(escape));
}

function firstShown(release: PublishedRelease, measure: Measure): string {
  const [by, by2] = [measure.breakdowns[0] ?? []].flat();
  const divided = measure.figure.kind === "composition" ? {by, by2} : {};
  const selection = select(release, measure, {measure: measure.id, ...divided});
  const cells = selection && (divided.by ? selection.groups : selection.totals);
  const first = cells && shown(cells)[0];
  return first ? upperFirst(periodName(first.period).replace(/^the /, "")) : "Not shown";
}

/** How many of the council's own figures are shown and how many are withheld, and why. */
export function withheldCount({cells, council}: PublishedRelease): string {
  const own = cells.filter(({geography, statistic}) => geography === council.name && statistic === "value");
  const count = (status: string) =>
    own.filter((cell) => cell.status === status).length.toLocaleString("en-GB");
  const parts = [
    `${count("shown")} are shown`,
    `${count("withheld")} are withheld to protect children (c)`,
    `${count("not available")} are not available (x)`,
    `${count("not applicable")} can’t exist (z)`
  ];
  return `<p>Of the ${own.length.toLocaleString("en-GB")} figures in this release, ${escape(listed(parts))}.</p>`;
}
