import type {TopLevelSpec} from "vega-lite";
import {type Benchmark, overallLine, plainBars, rangedMarks} from "./bar_marks.js";
import {type Bar, barRows} from "./bar_rows.js";
import {valueText} from "./numbers.js";
import type {PublishedCell} from "./published.js";
import {colour, config, type Size} from "./theme.js";

/** Pixels of a row and of the names beside it; on a telephone names stand above. */
interface Form {
  readonly row: number;
  readonly gutter: number;
  readonly shift: number;
  readonly letters: number;
}

const forms: Readonly<Record<Size["name"], Form>> = {
  wide: {row: 38, gutter: 268, shift: 0, letters: 30},
  narrow: {row: 58, gutter: 2, shift: 13, letters: 36}
};

/** What the marks of a bar chart share. */
export interface Drawn {
  readonly form: Form;
  readonly size: Size;
  readonly x: object;
  readonly y: object;
}

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

/** Room for the longest line of the names, which Vega cannot measure without a screen. */
function beside(rows: readonly Bar[], size: Size): number {
  const longest = Math.max(
    ...rows.flatMap(({name, heading}) => (heading ? 0 : name.map((line) => line.length)))
  );
  return Math.ceil(longest * size.text * 0.6) + 20;
}

/** Room for the longest number at a bar's end. */
function after(rows: readonly Bar[], size: Size): number {
  return Math.ceil(Math.max(...rows.map(({label}) => label.length)) * size.text * 0.62) + 14;
}

function reach({value, upper}: Bar): number {
  return Math.max(value ?? 0, upper ?? 0);
}

/** Rows as high as the longest name needs, beside its bar or above it. */
function roomy(form: Form, rows: readonly Bar[], size: Size): Form {
  const more = Math.max(...rows.map(({name}) => name.length)) - 1;
  const line = size.text + 3;
  if (form.shift === 0) return {...form, row: Math.max(form.row, (more + 1) * line + 6)};
  return {...form, row: form.row + more * line, shift: form.shift + (more * line) / 2};
}

/** Names have a white edge beneath them, so that a line behind does not cross the letters. */
function names({form, size, y}: Drawn, edge: boolean): object {
  const line = size.text + 3;
  const beside = {align: "right", x: -12, dy: {expr: `-${line / 2} * (length(datum.name) - 1)`}};
  const above = {align: "left", x: 0, dy: {expr: `${form.shift - 26} - ${line} * (length(datum.name) - 1)`}};
  return {
    transform: [{filter: "!datum.heading"}],
    mark: {
      type: "text",
      fontSize: size.text,
      lineHeight: size.text + 3,
      color: edge ? "white" : colour.ink,
      ...(edge && {stroke: "white", strokeWidth: 4}),
      ...(form.shift === 0 ? beside : above)
    },
    encoding: {y, text: {field: "name"}}
  };
}

/** In a chart of pairs, the group whose parts follow. */
function headings({form, size, y}: Drawn): object {
  return {
    transform: [{filter: "datum.heading"}],
    mark: {
      type: "text",
      align: "left",
      x: -form.gutter + 2,
      dy: 6,
      fontSize: size.text + 1,
      fontWeight: "bold"
    },
    encoding: {y, text: {field: "name"}}
  };
}

function numbers({form, size, x, y}: Drawn, edge: boolean): object {
  return {
    transform: [
      {filter: "!datum.heading"},
      {calculate: "datum.upper === null ? datum.value : datum.upper", as: "end"}
    ],
    mark: {
      type: "text",
      align: "left",
      dx: 8,
      dy: form.shift,
      fontSize: size.text,
      color: edge ? "white" : colour.ink,
      ...(edge && {stroke: "white", strokeWidth: 4})
    },
    encoding: {x: {...x, field: "end"}, y, text: {field: "label"}}
  };
}
