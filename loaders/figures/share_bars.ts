import type {TopLevelSpec} from "vega-lite";
import type {TwoGroups} from "../statistics/two_groups.js";
import {draw} from "./draw.js";
import type {Compared} from "./groups_compared.js";
import {escape, upperFirst} from "./html.js";
import {colour, config, type Size, sizes} from "./theme.js";

/** The group's part of everyone and of the cases as two bars. A share of cases is no likelihood. */
export function shareBars({comparison: {counts}, names}: Compared): string {
  if (!counts || counts.n1 === 0 || counts.a + counts.c === 0) return "";
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
}

function rowsOf({a, n1, c, n0}: TwoGroups, {people, everyone, having}: Compared["names"]): Row[] {
  const row = (label: string, part: number, whole: number) => {
    const share = Math.round((100 * part) / whole);
    return {label, share, told: `${people}: ${share}%`};
  };
  return [row(upperFirst(everyone), n1, n1 + n0), row(`Of these, ${having}`, a, a + c)];
}

function chart(rows: readonly Row[], size: Size): TopLevelSpec {
  const y = {field: "label", type: "nominal", sort: null, axis: null};
  const x = {type: "quantitative", scale: {domain: [0, 100]}, axis: null};
  const text = (field: string, place: object) => ({
    mark: {type: "text", fontSize: size.text, ...place},
    encoding: {y, text: {field}}
  });
  return {
    width: size.width - 20,
    height: rows.length * 58,
    padding: {left: 10, right: 10, top: 6, bottom: 4},
    data: {values: rows.map((row) => ({...row, whole: 100}))},
    layer: [
      {
        mark: {type: "bar", height: 22, color: colour.pale, yOffset: 10},
        encoding: {y, x: {...x, field: "whole"}}
      },
      {
        mark: {type: "bar", height: 22, color: colour.main, yOffset: 10},
        encoding: {y, x: {...x, field: "share"}}
      },
      text("label", {align: "left", x: 0, dy: -14, fontWeight: "bold"}),
      text("told", {align: "right", x: "width", dx: -6, dy: 10})
    ],
    config
  } as unknown as TopLevelSpec;
}
