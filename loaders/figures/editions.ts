import type {Measure} from "../measures/measure.js";
import {dataTable, tableRow} from "./data_table.js";
import {escape, upperFirst} from "./html.js";
import {countText, valueText, withCounts} from "./numbers.js";
import {dateName, periodName} from "./periods.js";
import type {PublishedCell, PublishedRelease, ShownCell} from "./published.js";

/** A past release beside the present one. */
export interface KeptEdition {
  /** `2023-24`, or `2023-24-q2`. */
  readonly period: string;
  readonly dataDate: string;
  /** The checksum of its figures.csv. */
  readonly sha256: string;
  /** The edition that came after it. */
  readonly supersededBy: string;
  /** Whether that one is kept too; otherwise it is the present site. */
  readonly isLast: boolean;
  /** How many figures it showed, and how many of those came, went and moved since. */
  readonly shown: number;
  readonly appeared: number;
  readonly vanished: number;
  readonly moved: number;
  /** Its totals of the latest period of each measure, then and now. */
  readonly totals: readonly {readonly old: PublishedCell; readonly now: PublishedCell | null}[];
}

/** `2023-24`, or `2023-24, second quarter`. */
export function editionName(period: string): string {
  const [, year, quarter] = /^(\d{4}-\d{2})(?:-q(\d))?$/.exec(period) ?? [];
  return quarter ? `${year}, quarter ${quarter}` : period;
}

/** Links to every kept edition, newest first. */
export function editionList({editions = []}: PublishedRelease): string {
  if (editions.length === 0) return "<p>No earlier edition is kept yet.</p>";
  const items = editions.map(
    ({period, dataDate}) =>
      `<li><a href="/editions/${period}">Edition ${escape(editionName(period))}</a>, from the exports of ${dateName(dataDate)}</li>`
  );
  return `<ul class="editions">\n${items.join("\n")}\n</ul>`;
}

/** What an edition was, which one took its place, its file with the checksum, and its totals beside today's. */
export function edition(release: PublishedRelease, measures: readonly Measure[], period: string): string {
  const kept = release.editions?.find((one) => one.period === period);
  if (!kept) throw new Error(`There is no edition "${period}".`);
  const next = kept.isLast
    ? `<a href="/">the present release</a>`
    : `<a href="/editions/${kept.supersededBy}">edition ${escape(editionName(kept.supersededBy))}</a>`;
  return `<p class="superseded" role="note"><strong>Superseded by ${next}.</strong> These are the figures as they were published from the exports of ${dateName(kept.dataDate)}. They are kept as they were, and are not corrected here.</p>
<p>${countText(kept.shown)} figures were shown. Since then ${countText(kept.moved)} have changed, ${countText(kept.vanished)} are no longer shown and ${countText(kept.appeared)} are new.</p>
<ul class="downloads">
<li><a href="/editions/${period}/figures.csv">All figures of this edition (CSV)</a></li>
<li><a href="/editions/${period}/manifest.json">Its checksum (JSON)</a>: SHA-256 <code>${kept.sha256}</code></li>
</ul>
${beside(kept, measures)}`;
}

function beside({totals, period}: KeptEdition, measures: readonly Measure[]): string {
  const rows = totals.flatMap(({old, now}) => {
    const measure = measures.find(({id}) => id === old.measure);
    if (!measure) return [];
    const cells = [
      upperFirst(periodName(old.period).replace(/^the /, "")),
      told(old),
      now ? told(now) : "none"
    ];
    return [tableRow(`<a href="/measures/${measure.id}">${escape(measure.label)}</a>`, cells.map(escape))];
  });
  const caption = `The latest figures of edition ${editionName(period)}, as published then and as published now`;
  const head = ["Figure", "Period", "Published then", "Published now"];
  return dataTable({caption, head, rows, look: "changes"});
}

function told(cell: PublishedCell): string {
  if (cell.status !== "shown") return cell.status === "withheld" ? "c" : "x";
  const shown: ShownCell = cell;
  return shown.denominator === null ? valueText(shown) : withCounts(shown);
}
