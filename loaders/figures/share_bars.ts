import type {TopLevelSpec} from "vega-lite";
import type {TwoGroups} from "../statistics/two_groups.js";
import {lines} from "./bar_rows.js";
import {draw} from "./draw.js";
import type {Compared} from "./groups_compared.js";
import {escape, upperFirst} from "./html.js";
import {colour, config, type Size, sizes} from "./theme.js";

/** The group's part of everyone and of the cases as two bars. A share of cases is no likelihood. */
export function shareBars({comparison: {counts}, names}: Compared): string {
  return counts ? sharesAsBars(counts, names) : "";
}

type ShareNames = Pick<Compared["names"], "people" | "everyone" | "having">;

export function sharesAsBars(counts: TwoGroups, names: ShareNames): string {
  if (counts.n1 === 0 || counts.a + counts.c === 0) return "";
  const rows = rowsOf(counts, names);
  const [wide, narrow] = sizes.map((size) => draw(chart(rows, size)));
  const name = rows.map(({label, share}) => `${label}: ${share}% ${names.people}`).join("; ");
  return `<div class="chart share-bars" role="img" aria-label="${escape(name)}">
<div class="chart-wide">${wide}</div>
<div class="chart-narrow">${narrow}</div>
</div>`;
}

interface Row {
  readonly label: string;
  /** Per cent, whole. */
  readonly share: number;
  readonly told: string;
  /** Whether the words stand in the bar or, where it is too short for them, beside it. */
  readonly inside: boolean;
}

function rowsOf({a, n1, c, n0}: TwoGroups, {people, everyone, having}: ShareNames): Row[] {
  const row = (label: string, part: number, whole: number) => {
    const share = Math.round((100 * part) / whole);
    return {label, share, told: `${people}: ${share}%`, inside: share > 60};
  };
  return [row(upperFirst(everyone), n1, n1 + n0), row(`Of these, ${having}`, a, a + c)];
}

function chart(rows: readonly Row[], size: Size): TopLevelSpec {
  const y = {field: "label", type: "nominal", sort: null, axis: null};
  const x = {type: "quantitative", scale: {domain: [0, 100]}, axis: null};
  // The words touch the bar they are of.
  const told = (inside: boolean, place: object) => ({
    transform: [{filter: `datum.inside === ${inside}`}],
    mark: {type: "text", fontSize: size.text, dy: 10 + more / 2, ...place},
    encoding: {y, x: {...x, field: "share"}, text: {field: "told"}}
  });
  const named = rows.map((row) => ({...row, name: lines(row.label, size.name === "wide" ? 90 : 34)}));
  const more = 16 * (Math.max(...named.map(({name}) => name.length)) - 1);
  return {
    width: size.width - 20,
    height: rows.length * (58 + more),
    padding: {left: 10, right: 10, top: 6, bottom: 4},
    autosize: {type: "none"},
    data: {values: named.map((row) => ({...row, whole: 100}))},
    layer: [
      {
        mark: {type: "bar", height: 22, color: colour.pale, yOffset: 10 + more / 2},
        encoding: {y, x: {...x, field: "whole"}}
      },
      {
        mark: {type: "bar", height: 22, color: colour.main, yOffset: 10 + more / 2},
        encoding: {y, x: {...x, field: "share"}}
      },
      {
        mark: {
          type: "text",
          align: "left",
          x: 0,
          dy: {expr: `${more / 2 - 14} - 16 * (length(datum.name) - 1)`},
          fontSize: size.text,
          lineHeight: 16,
          fontWeight: "bold"
        },
        encoding: {y, text: {field: "name"}}
      },
      told(false, {align: "left", dx: 7}),
      told(true, {align: "right", dx: -7, color: "white"})
    ],
    config
  } as unknown as TopLevelSpec;
}
