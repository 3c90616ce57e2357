import {keyOf} from "../measures/cell.js";
import type {Measure, Page} from "../measures/measure.js";
import {type Change, changeOf} from "./change.js";
import {dataTable, tableRow} from "./data_table.js";
import {escape, upperFirst} from "./html.js";
import {countText, isCount, valueText, withCounts} from "./numbers.js";
import {before, dateName, periodName} from "./periods.js";
import type {PublishedCell, PublishedRelease, ShownCell} from "./published.js";
import type {ReleaseNote} from "./releases.js";
import {at, select} from "./selection.js";
import {symbol} from "./symbols.js";

type Pages = Readonly<Record<Page, string>>;

/** Each measure's latest figure beside the one a year before, a table a subject. */
export function yearChanges(release: PublishedRelease, measures: readonly Measure[], pages: Pages): string {
  return Object.entries(pages)
    .map(([page, title]) => {
      const rows = measures
        .filter((measure) => measure.page === page)
        .flatMap((measure) => yearRow(release, measure));
      if (rows.length === 0) return "";
      return tableOf(
        `${title}: the latest figure and the year before`,
        ["Figure", "Period", "Latest", "Year before", "Change"],
        rows,
        title
      );
    })
    .join("\n");
}

function yearRow(release: PublishedRelease, measure: Measure): string[] {
  if (measure.figure.kind === "composition" || measure.figure.kind === "change") return [];
  const selection = select(release, measure, {measure: measure.id});
  const cell = selection && at(selection.totals, selection.latest);
  if (!selection || !cell) return [];
  const old = at(selection.totals, before(cell.period));
  const change = changeOf(measure, selection.totals, selection.latest);
  return [
    line(measure, [when(cell.period), text(cell), old ? text(old) : "none", change ? words(change) : "none"])
  ];
}

/** A share rises or falls only where chance alone would not easily explain it. */
function words({direction, told, now, size}: Change): string {
  if (direction === "same") return "The same";
  if (isCount(now.unit)) return `${upperFirst(direction)} ${countText(size)}`;
  if (told === "real") return direction === "up" ? "Higher" : "Lower";
  if (told === "similar") return "Similar";
  if (told === "too few") return "Too few to tell";
  return now.unit === "per cent" ? "Not tested" : upperFirst(direction);
}

/** What is new, gone or corrected since the release kept before this one, figure by figure. */
export function releaseChanges(release: PublishedRelease, measures: readonly Measure[]): string {
  const {previous} = release;
  if (!previous)
    return "<p>This is the first release that is kept, so there is none before it to compare with.</p>";
  const known = new Map(previous.cells.map((cell) => [keyOf(cell), cell]));
  const totals = release.cells.filter(
    (cell) => cell.breakdown === "" && cell.statistic === "value" && cell.geography === release.council.name
  );
  const fresh = totals.filter(
    (cell) => cell.status === "shown" && known.get(keyOf(cell))?.status !== "shown"
  );
  const revised = totals.filter((cell) => {
    const then = known.get(keyOf(cell));
    if (cell.status !== "shown" || then?.status !== "shown") return false;
    return then.value !== cell.value || withCounts(then) !== withCounts(cell);
  });
  const gone = previous.cells.filter(
    (cell) =>
      cell.breakdown === "" &&
      cell.statistic === "value" &&
      cell.geography === release.council.name &&
      cell.status === "shown" &&
      !totals.some((now) => keyOf(now) === keyOf(cell) && now.status === "shown")
  );
  const named = (cell: PublishedCell) => measures.find(({id}) => id === cell.measure);
  const rows = (cells: readonly PublishedCell[], columns: (cell: PublishedCell) => string[]) =>
    cells.flatMap((cell) => {
      const measure = named(cell);
      return measure ? [line(measure, [when(cell.period), ...columns(cell)])] : [];
    });
  return `<p>Compared with the figures from the exports of ${dateName(previous.dataDate)}, totals that are new: ${fresh.length}; revised: ${revised.length}; no longer shown: ${gone.length}.</p>
${tableOf(
  "Totals that were revised",
  ["Figure", "Period", "Now, and before"],
  rows(revised, (cell) => [`${whole(cell)}, was ${whole(known.get(keyOf(cell))!)}`])
)}
${tableOf(
  "New totals",
  ["Figure", "Period", "Now"],
  rows(fresh, (cell) => [text(cell)])
)}
${tableOf(
  "Totals no longer shown",
  ["Figure", "Period"],
  rows(gone, () => [])
)}`;
}

/** The log of releases and corrections, newest first. */
export function releaseLog(log: readonly ReleaseNote[]): string {
  if (log.length === 0) return "<p>No release has been entered in the log yet.</p>";
  const items = log.map(
    ({number, published, dataDate, notes}) => `<section class="release" aria-labelledby="release-${number}">
<h3 id="release-${number}">Release ${number}, ${dateName(published)}</h3>
<p>From the exports of ${dateName(dataDate)}.</p>
<ul>${notes.map((note) => `<li>${escape(note)}</li>`).join("")}</ul>
</section>`
  );
  return items.join("\n");
}

function when(period: string): string {
  return escape(upperFirst(periodName(period).replace(/^the /, "")));
}

function text(cell: PublishedCell): string {
  return cell.status === "shown" ? escape(valueText(cell as ShownCell)) : symbol(cell.status);
}

/** With its counts: a percentage may stay the same when they change. */
function whole(cell: PublishedCell): string {
  return cell.status === "shown" ? escape(withCounts(cell)) : symbol(cell.status);
}

function line(measure: Measure, cells: readonly string[]): string {
  return tableRow(`<a href="/measures/${measure.id}">${escape(measure.label)}</a>`, cells);
}

function tableOf(caption: string, head: readonly string[], rows: readonly string[], heading = ""): string {
  if (rows.length === 0) return "";
  return `${heading ? `<h3>${escape(heading)}</h3>\n` : ""}${dataTable({caption, head, rows, look: "changes"})}`;
}
