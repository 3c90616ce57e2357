import type {TopLevelSpec} from "vega-lite";
import {footAxis} from "./axes.js";
import {lines} from "./bar_rows.js";
import {colour, config, type Size} from "./theme.js";

/** A named number of a table that somebody made. */
export interface Named {
  readonly name: string;
  readonly value: number;
  readonly label: string;
}

/** Horizontal bars with their numbers, of any table with names and numbers. */
export function simpleBars(values: readonly Named[], size: Size): TopLevelSpec {
  const wide = size.name === "wide";
  const row = wide ? 36 : 56;
  const gutter = wide ? 240 : 4;
  const marks = values.map((one, index) => ({...one, row: index, lines: lines(one.name, wide ? 26 : 34)}));
  const x = {
    field: "value",
    type: "quantitative",
    axis: null,
    scale: {
      domain: [
        Math.min(0, ...marks.map(({value}) => value)),
        Math.max(1e-9, ...marks.map(({value}) => value))
      ],
      range: [0, {expr: "width - 90"}],
      nice: false
    }
  };
  const y = {field: "row", type: "ordinal", sort: null, axis: null, scale: {type: "band", padding: 0}};
  const text = {type: "text", fontSize: size.text, color: colour.ink};
  const name = wide
    ? {...text, align: "right", x: -12, lineHeight: size.text + 2}
    : {...text, align: "left", x: 0, dy: -15};
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width: size.width - gutter,
    height: marks.length * row,
    padding: {left: gutter, right: 0, top: 2, bottom: 2},
    autosize: {type: "none"},
    config,
    data: {values: marks},
    layer: [
      {mark: {type: "bar", height: 20, yOffset: wide ? 0 : 12, color: colour.main}, encoding: {x, y}},
      {mark: name, encoding: {y, text: {field: "lines"}}},
      {
        mark: {...text, align: "left", dx: 8, dy: wide ? 0 : 12},
        encoding: {x, y, text: {field: "label"}}
      }
    ]
  } as unknown as TopLevelSpec;
}

/** A line through numbers in the order given, such as periods. */
export function simpleLine(values: readonly Named[], size: Size): TopLevelSpec {
  const wide = size.name === "wide";
  const [left, right] = [64, 24];
  const width = size.width - left - right;
  const names = values.map(({name}) => name);
  const x = {
    field: "name",
    type: "ordinal",
    sort: null,
    scale: {type: "point", domain: names, padding: 0.25},
    axis: footAxis(names, width, size)
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: {zero: true, nice: 4},
    axis: {
      title: null,
      labelFontSize: size.text,
      tickCount: 4,
      domain: false,
      ticks: false,
      gridColor: colour.grid
    }
  };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height: wide ? 260 : 210,
    padding: {left, right, top: 16, bottom: 34},
    autosize: {type: "none"},
    config,
    data: {values},
    layer: [
      {mark: {type: "line", color: colour.main, strokeWidth: 3}, encoding: {x, y}},
      {mark: {type: "point", filled: true, size: 60, color: colour.main, opacity: 1}, encoding: {x, y}}
    ]
  } as unknown as TopLevelSpec;
}
