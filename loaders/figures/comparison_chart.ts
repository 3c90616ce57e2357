import type {TopLevelSpec} from "vega-lite";
import {colour, config, type Size} from "./theme.js";

/** A group's figure with its range, in per cent unless another sign is given, and how it reads. */
export interface Dot {
  readonly name: string;
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly told: string;
}

const rowHeight = 46;

/** Groups as points in their ranges, one below the other, each named where it stands. */
export function comparisonChart(dots: readonly Dot[], size: Size, sign = "%"): TopLevelSpec {
  const x = {
    type: "quantitative",
    scale: {domainMin: 0, nice: true},
    axis: {
      title: null,
      labelExpr: `datum.label + '${sign}'`,
      tickCount: 5,
      grid: true,
      gridColor: colour.grid,
      labelFontSize: size.text
    }
  };
  const y = {field: "name", type: "nominal", sort: null, axis: null};
  return {
    width: size.width - 40,
    height: dots.length * rowHeight,
    padding: {left: 10, right: 30, top: 8, bottom: 32},
    autosize: {type: "none"},
    data: {values: dots.map((one) => ({...one, label: `${one.name}: ${one.told}`}))},
    layer: [
      {
        mark: {type: "rule", strokeWidth: 4, color: colour.range, yOffset: 8, y2Offset: 8},
        encoding: {x: {...x, field: "lower"}, x2: {field: "upper"}, y}
      },
      {
        mark: {
          type: "point",
          filled: true,
          size: 130,
          opacity: 1,
          color: colour.main,
          stroke: "white",
          strokeWidth: 1.5,
          yOffset: 8
        },
        encoding: {x: {...x, field: "value"}, y}
      },
      {
        mark: {
          type: "text",
          align: "left",
          baseline: "bottom",
          x: 0,
          dy: -3,
          fontSize: size.text,
          fontWeight: "bold"
        },
        encoding: {y, text: {field: "label"}}
      }
    ],
    config
  } as unknown as TopLevelSpec;
}
