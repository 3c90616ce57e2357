import type {TopLevelSpec} from "vega-lite";
import {amount, type Beside, type Place, valueOf} from "./official.js";
import {marks} from "./official_marks.js";
import {colour, config, type Size} from "./theme.js";

interface Row {
  readonly row: string;
  readonly name: string;
  readonly value: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly label: string;
  readonly shade: string;
  readonly own: boolean;
}

/** Each place's latest figure as a dot on a track: the council first, then the nearest neighbours. Never by size. */
export function officialStrip(beside: Beside, size: Size): TopLevelSpec | null {
  const rows = rowsOf(beside);
  if (rows.length < 3) return null;
  const wide = size.name === "wide";
  const longest = Math.max(...rows.map(({name}) => name.length));
  const gutter = wide ? Math.ceil(longest * size.text * 0.56) + 18 : 2;
  const step = wide ? 27 : 42;
  const shift = wide ? 0 : 9;
  const most = Math.max(...rows.map(({value, upper}) => Math.max(value ?? 0, upper ?? 0)), 1);
  const width = size.width - gutter;
  const x = {
    type: "quantitative",
    scale: {domain: [0, most], range: [6, {expr: "width - 70"}], nice: false},
    axis: null
  };
  const y = {field: "row", type: "nominal", sort: null, scale: {type: "band", padding: 0}, axis: null};
  const text = {type: "text", fontSize: size.text, color: colour.ink, align: "left"};
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height: rows.length * step,
    padding: {left: gutter, right: 0, top: 4, bottom: 4},
    autosize: {type: "none"},
    config,
    data: {values: rows},
    layer: [
      {
        mark: {type: "rule", color: colour.grid, strokeWidth: 2, yOffset: shift, y2Offset: shift},
        transform: [{filter: "datum.value !== null"}, {calculate: "0", as: "nought"}],
        encoding: {y, x: {...x, field: "nought"}, x2: {field: "value"}}
      },
      {
        transform: [{filter: "datum.upper !== null"}],
        mark: {type: "rule", color: colour.range, strokeWidth: 4, yOffset: shift, y2Offset: shift},
        encoding: {y, x: {...x, field: "lower"}, x2: {field: "upper"}}
      },
      {
        transform: [{filter: "datum.value !== null"}],
        mark: {type: "point", filled: true, opacity: 1, stroke: "white", strokeWidth: 1, yOffset: shift},
        encoding: {
          y,
          x: {...x, field: "value"},
          color: {field: "shade", type: "nominal", scale: null},
          size: {condition: {test: "datum.own", value: 170}, value: 90},
          tooltip: [
            {field: "name", title: "Where"},
            {field: "label", title: "Figure"}
          ]
        }
      },
      {
        transform: [
          {
            calculate: "datum.upper !== null ? datum.upper : datum.value === null ? 0 : datum.value",
            as: "end"
          }
        ],
        mark: {...text, dx: 11, dy: shift},
        encoding: {y, x: {...x, field: "end"}, text: {field: "label"}}
      },
      {
        mark: wide ? {...text, align: "right", x: -12} : {...text, x: 0, dy: -10},
        encoding: {y, text: {field: "name"}}
      }
    ]
  } as unknown as TopLevelSpec;
}

function rowsOf({measure, own, benchmarks, neighbours, latest}: Beside): Row[] {
  const row = (place: Place): Row => {
    const cell = place.cells.get(latest);
    const value = valueOf(cell);
    const ranged = place.role === "own" && value !== null;
    return {
      row: place.name,
      name: place.name,
      value,
      lower: ranged ? (cell?.lower ?? null) : null,
      upper: ranged ? (cell?.upper ?? null) : null,
      label: value === null ? "not shown" : amount(measure, value),
      shade: marks[place.role].colour,
      own: place.role === "own"
    };
  };
  return [own, ...benchmarks, ...neighbours].map(row);
}
