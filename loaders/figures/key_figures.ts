import type {Measure} from "../measures/measure.js";
import {changeOf, changeText} from "./change.js";
import {escape, upperFirst} from "./html.js";
import {countText, isCount, valueText} from "./numbers.js";
import {atPeriod} from "./periods.js";
import type {PublishedCell, PublishedRelease} from "./published.js";
import {at, type Selection, select} from "./selection.js";
import {sparkline} from "./sparkline.js";
import {meaning} from "./symbols.js";

/** Tiles of a measure each: the latest figure, its counts, its change, the target, and the way to its page. */
export function keyFigures(release: PublishedRelease, measures: readonly Measure[]): string {
  const tiles = measures.map((measure) => tile(release, measure)).filter((html) => html !== "");
  return `<ul class="key-figures wide">\n${tiles.join("\n")}\n</ul>`;
}

function tile(release: PublishedRelease, measure: Measure): string {
  const selection = select(release, measure, {measure: measure.id});
  const cell = selection && at(selection.totals, selection.latest);
  if (!cell) return "";
  const target = release.council.targets?.[measure.id];
  return `<li class="key-figure">
<p class="key-label"><a href="/measures/${measure.id}">${escape(measure.label)}</a></p>
<p class="key-value">${cell.status === "shown" ? escape(valueText(cell)) : `<span class="key-missing">${upperFirst(meaning(cell.status))}</span>`}</p>
<p class="key-change">${escape(changed(selection))}</p>
<p class="key-period">${escape(basis(cell))}${target === undefined ? "" : ` ${against(cell, measure, target)}`}</p>
${sparkline(selection)}
<details class="key-what"><summary>What this counts</summary><p>${escape(measure.definition)}</p></details>
</li>`;
}

/** The target, and on which side of it the figure as displayed is; said of no figure that may go either way. */
function against(cell: PublishedCell, {unit, polarity}: Measure, target: number): string {
  const said = `Target: ${target}${unit === "per cent" ? "%" : ""}`;
  if (cell.status !== "shown" || cell.value === null || polarity === "neither") return `${said}.`;
  const met = polarity === "higher is better" ? cell.value >= target : cell.value <= target;
  return `${said}, ${met ? "met" : "not met"}.`;
}

function changed({measure, totals, latest}: Selection): string {
  const change = changeOf(measure, totals, latest);
  return change ? upperFirst(changeText(change)) : "No figure a year before to compare";
}

function basis(cell: PublishedCell): string {
  const when = upperFirst(atPeriod(cell.period));
  if (cell.status !== "shown" || isCount(cell.unit)) return `${when}.`;
  if (cell.numerator === null || cell.denominator === null || cell.unit !== "per cent") return `${when}.`;
  return `${countText(cell.numerator)} of ${countText(cell.denominator)}, ${atPeriod(cell.period)}.`;
}
