import type {TopLevelSpec} from "vega-lite";
import {footAxis, sideAxis} from "./axes.js";
import {amount, type Beside, type Place, valueOf} from "./official.js";
import {marks} from "./official_marks.js";
import {dateName, isDate, periodName, tick} from "./periods.js";
import {colour, config, type Size} from "./theme.js";

interface Point {
  readonly place: string;
  readonly period: string;
  readonly when: string;
  readonly value: number;
  readonly told: string;
  /** A gap starts a new run. */
  readonly run: number;
}

const keyRow = 22;

/** The council's line over the years, beside those of the country, the region and the neighbours' mean. */
export function officialLines(beside: Beside, size: Size): TopLevelSpec | null {
  const {measure, periods, own, benchmarks} = beside;
  const places = [own, ...benchmarks].filter((place) => points(place, beside).length > 0);
  if (periods.length < 2 || places.length < 2) return null;
  const drawn = [...places].reverse();
  const all = drawn.flatMap((place) => points(place, beside));
  const width = size.width - 82;
  const columns = size.name === "wide" ? 2 : 1;
  const key = Math.ceil(places.length / columns) * keyRow + 14;
  const x = {
    field: "period",
    type: "ordinal",
    scale: {type: "point", domain: periods.map(tick), padding: 0.25},
    axis: footAxis(periods.map(tick), width, size)
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: {domain: [0, Math.max(...all.map(({value}) => value), 1)], nice: 4, zero: true},
    axis: {...sideAxis(size), ...(measure.unit === "per cent" && {labelExpr: "datum.label + '%'"})}
  };
  const tooltip = [
    {field: "place", title: "Where"},
    {field: "when", title: "When"},
    {field: "told", title: "Figure"}
  ];
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height: size.name === "wide" ? 250 : 200,
    padding: {left: 52, right: 30, top: key, bottom: 34},
    autosize: {type: "none"},
    config,
    layer: [
      ...drawn.flatMap((place) => {
        const {colour: stroke, width: strokeWidth, dash} = marks[place.role];
        const data = {values: points(place, beside)};
        return [
          {
            data,
            mark: {type: "line", color: stroke, strokeWidth, strokeDash: dash},
            encoding: {x, y, detail: {field: "run"}}
          },
          {
            data,
            mark: {
              type: "point",
              filled: true,
              opacity: 1,
              color: stroke,
              size: place.role === "own" ? 64 : 26,
              ...(place.role === "own" && {stroke: "white", strokeWidth: 1.5})
            },
            encoding: {x, y, tooltip}
          }
        ];
      }),
      ...keyMarks(places, beside, size, columns, key)
    ]
  } as unknown as TopLevelSpec;
}

/** The latest figures stand in the key, so that no label lies over a line. */
function keyMarks(
  places: readonly Place[],
  beside: Beside,
  size: Size,
  columns: number,
  height: number
): object[] {
  const across = (size.width - 52) / columns;
  return places.flatMap((place, index) => {
    const {colour: stroke, width: strokeWidth, dash} = marks[place.role];
    const x = -44 + (index % columns) * across;
    const y = 12 - height + Math.floor(index / columns) * keyRow;
    const value = valueOf(place.cells.get(beside.latest));
    const name = place.role === "mean" ? "Neighbours’ mean" : place.name;
    const label = value === null ? name : `${name}: ${amount(beside.measure, value)}`;
    const data = {values: [{label}]};
    return [
      {
        data,
        mark: {type: "rule", color: stroke, strokeWidth, strokeDash: dash},
        encoding: {x: {value: x}, x2: {value: x + 30}, y: {value: y}}
      },
      {
        data,
        mark: {
          type: "text",
          x: x + 38,
          y,
          align: "left",
          baseline: "middle",
          fontSize: size.text,
          fontWeight: place.role === "own" ? "bold" : "normal",
          color: colour.ink
        },
        encoding: {text: {field: "label"}}
      }
    ];
  });
}

function points({name, cells}: Place, {measure, periods}: Beside): Point[] {
  let run = 0;
  return periods.flatMap((period) => {
    const value = valueOf(cells.get(period));
    if (value === null) {
      run++;
      return [];
    }
    const when = isDate(period) ? dateName(period) : periodName(period);
    return [{place: name, period: tick(period), when, value, told: amount(measure, value), run}];
  });
}
