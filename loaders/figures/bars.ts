import type {TopLevelSpec} from "vega-lite";
import {after, beside, forms, roomy} from "./bar_form.js";
import {headings, names, numbers} from "./bar_labels.js";
import {type Benchmark, overallLine, plainBars, rangedMarks} from "./bar_marks.js";
import {type Bar, barRows} from "./bar_rows.js";
import {valueText} from "./numbers.js";
import type {PublishedCell} from "./published.js";
import {config, type Size} from "./theme.js";

interface BarOptions {
  readonly size: Size;
  /** Draw each figure as a point in its 95% range, against the figure for everyone. */
  readonly ranged: boolean;
  /** The groups are parts of one whole. */
  readonly parts: boolean;
  readonly overall?: PublishedCell | undefined;
}

/** Horizontal bars, one a group, each with its number; a group with no figure has no row, and no part in the scale. */
export function bars(
  cells: readonly PublishedCell[],
  {size, ranged, parts, overall}: BarOptions
): TopLevelSpec {
  const most = forms[size.name];
  const rows = barRows(cells, {letters: most.letters, ranged, parts});
  const form = roomy({...most, gutter: Math.min(most.gutter, beside(rows, size))}, rows, size);
  const mark = benchmark(cells, ranged, overall);
  const longest = Math.max(...rows.map(reach), mark?.value ?? 0);
  const width = size.width - form.gutter;
  const height = rows.length * form.row;
  const x = {
    type: "quantitative",
    scale: {
      domain: [0, longest > 0 ? longest : 1],
      range: [0, {expr: `width - ${after(rows, size)}`}],
      nice: false
    },
    axis: null
  };
  const y = {
    field: "row",
    type: "nominal",
    sort: null,
    scale: {type: "band", domain: rows.map(({row}) => row), padding: 0},
    axis: null
  };
  const drawn = {form, size, x, y};
  const everyone = mark ? overallLine(mark, drawn, height) : [];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    padding: {left: form.gutter, right: 0, top: everyone.length > 0 ? 26 : 2, bottom: 2},
    autosize: {type: "none"},
    config,
    data: {values: rows},
    layer: [
      ...everyone,
      ...(ranged ? rangedMarks(drawn) : plainBars(drawn)),
      names(drawn, true),
      names(drawn, false),
      headings(drawn),
      numbers(drawn, true),
      numbers(drawn, false)
    ]
  } as unknown as TopLevelSpec;
}

/** What the groups are set against: the figure for everyone, or the same rate as the comparison group. */
function benchmark(
  cells: readonly PublishedCell[],
  ranged: boolean,
  overall: PublishedCell | undefined
): Benchmark | null {
  if (cells.some(({unit}) => unit === "ratio")) return {value: 1, label: "Same rate"};
  if (!ranged || overall?.status !== "shown" || overall.value === null) return null;
  return {value: overall.value, label: `All: ${valueText(overall)}`};
}

function reach({value, upper}: Bar): number {
  return Math.max(value ?? 0, upper ?? 0);
}
