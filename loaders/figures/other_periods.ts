import {chart} from "./chart.js";
import {finding} from "./finding.js";
import {escape, upperFirst} from "./html.js";
import {periodName} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import type {Selection} from "./selection.js";
import {subtitle} from "./subtitle.js";
import {summary} from "./summary.js";
import {type Size, sizes} from "./theme.js";

/** What in a drawing is other than in the latest period's: a path into its specification, and what stands there. */
export type Patch = readonly (readonly [path: readonly string[], value: unknown])[];

/** A figure of groups at one period: its words, and how its drawing differs. */
export interface OtherPeriod {
  readonly period: string;
  readonly title: string;
  readonly subtitle: string;
  readonly summary: string;
  readonly patches: Readonly<Record<Size["name"], Patch>>;
}

type Specs = Readonly<Record<Size["name"], object>>;

/** Every period before the latest at which groups can be drawn, the newest first; none for figures over time. */
export function otherPeriods(
  release: PublishedRelease,
  selection: Selection,
  groups: string,
  latest: Specs | null
): readonly OtherPeriod[] {
  const {request, periods} = selection;
  if (!latest || !request.by || request.over) return [];
  return periods
    .slice(0, -1)
    .reverse()
    .flatMap((period) => {
      const then = until(selection, period);
      const [wide, narrow] = sizes.map((size) => chart(then, size));
      if (!wide || !narrow) return [];
      return [
        {
          period,
          title: finding(then, groups),
          subtitle: subtitle(release, then, groups),
          summary: summary(then),
          patches: {wide: differences(latest.wide, wide), narrow: differences(latest.narrow, narrow)}
        }
      ];
    });
}

/** The list a period is chosen from; hidden until a script can answer it, for the table has the periods without. */
export function periodList(id: string, latest: string, others: readonly OtherPeriod[], root: string): string {
  if (others.length === 0) return "";
  const options = [latest, ...others.map(({period}) => period)].map(
    (period) =>
      `<option value="${escape(period)}">${escape(upperFirst(periodName(period).replace(/^the /, "")))}</option>`
  );
  return `<form class="choices-form" data-periods="${root}figures/${id}-periods.json" hidden>
<div><label>Period <select name="${id}" autocomplete="off">${options.join("")}</select></label></div>
<p class="choices-said" role="status"></p>
</form>`;
}

/** The figure as it was when this period was the latest. */
function until(selection: Selection, latest: string): Selection {
  const there = <Cell extends {readonly period: string}>(cells: readonly Cell[]) =>
    cells.filter(({period}) => period <= latest);
  const {periods, totals, groups} = selection;
  return {
    ...selection,
    latest,
    periods: periods.filter((period) => period <= latest),
    totals: there(totals),
    groups: there(groups)
  };
}

/** Rows of data are given whole; the rest only where it differs. */
function differences(base: unknown, other: unknown, path: readonly string[] = []): Patch {
  if (JSON.stringify(base) === JSON.stringify(other)) return [];
  const [before, after] = [branches(base), branches(other)];
  const alike = before && after && Object.keys(before).join() === Object.keys(after).join();
  if (!alike || path.at(-1) === "values") return [[path, other]];
  return Object.keys(after).flatMap((key) => differences(before[key], after[key], [...path, key]));
}

function branches(value: unknown): Readonly<Record<string, unknown>> | null {
  return typeof value === "object" && value ? (value as Record<string, unknown>) : null;
}
