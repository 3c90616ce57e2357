import type {TopLevelSpec} from "vega-lite";
import {sideAxis, ticks} from "./axes.js";
import type {MarkedEvent} from "./events.js";
import {eventMarks, limitsOf, usualMarks} from "./line_marks.js";
import {type Point, points} from "./line_points.js";
import {targetLine} from "./line_target.js";
import {tick} from "./periods.js";
import type {PublishedCell} from "./published.js";
import {colour, config, type Size} from "./theme.js";
import type {Usual} from "./usual.js";

export interface LineOptions {
  readonly size: Size;
  readonly unit: string;
  readonly target?: number | undefined;
  readonly usual?: Usual | null | undefined;
  readonly events?: readonly MarkedEvent[] | undefined;
}

/** A line over time with its range as a band; the axis starts at nought and reaches only over what is shown. */
export function line(
  cells: readonly PublishedCell[],
  periods: readonly string[],
  {size, unit, target, usual, events = []}: LineOptions
): TopLevelSpec {
  const marks = broken(points(cells, periods), periods, events);
  const reach = marks.map(({value, upper}) => Math.max(value, usual ? value : (upper ?? value)));
  const top = Math.max(...reach, ...limitsOf(usual).map(({upper}) => upper), target ?? 0);
  const wide = size.name === "wide";
  const left = wide ? 54 : 46;
  // Half of "Q4 2024-25" stands beyond the last mark.
  const isLong = tick(periods.at(-1) ?? "").length > 7;
  const right = wide ? (target === undefined ? 36 : 96) : isLong ? 38 : 22;
  const width = size.width - left - right;
  const x = {
    field: "period",
    type: "ordinal",
    scale: {type: "point", domain: periods.map(tick), padding: 0.25},
    axis: {
      title: null,
      labelAngle: 0,
      labelFontSize: size.text,
      labelPadding: 8,
      tickSize: 5,
      values: ticks(periods.map(tick), width, size),
      grid: false
    }
  } as const;
  const y = {
    type: "quantitative",
    scale: {domain: [0, top > 0 ? top : 1], nice: 4, zero: true},
    axis: {
      ...sideAxis(size),
      format: ",~f",
      ...(unit === "per cent" && {labelExpr: "datum.label + '%'"})
    }
  } as const;
  const data = {values: marks};
  const labelled = wide && marks.length <= 12 ? "true" : ends(marks);
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height: wide ? 260 : 210,
    padding: {left, right, top: 22, bottom: 34},
    autosize: {type: "none"},
    config,
    data,
    layer: [
      ...usualMarks(usual, marks, {x, y, size, top}),
      ...(!usual && marks.some(({upper}) => upper !== null)
        ? [
            {
              mark: {type: "area", color: colour.pale, opacity: 1},
              encoding: {x, y: {...y, field: "lower"}, y2: {field: "upper"}, detail: {field: "run"}}
            }
          ]
        : []),
      {
        mark: {type: "line", color: colour.main, strokeWidth: 3},
        encoding: {x, y: {...y, field: "value"}, detail: {field: "run"}}
      },
      {
        mark: {
          type: "point",
          color: colour.main,
          filled: true,
          size: 64,
          stroke: "white",
          strokeWidth: 1.5,
          opacity: 1
        },
        encoding: {
          x,
          y: {...y, field: "value"},
          tooltip: [
            {field: "name", title: "When"},
            {field: "told", title: "Figure"}
          ]
        }
      },
      ...eventMarks(events, x, size),
      ...(target === undefined ? [] : targetLine(target, unit, size, top)),
      ...[{stroke: "white", strokeWidth: 4}, {}].map((halo) => ({
        transform: [{filter: labelled}],
        mark: {
          type: "text",
          dy: -14,
          fontSize: size.text,
          fontWeight: "bold",
          color: halo.stroke ? "white" : colour.ink,
          ...halo
        },
        encoding: {x, y: {...y, field: "value"}, text: {field: "label"}}
      }))
    ]
  } as unknown as TopLevelSpec;
}

/** A break starts a new run, as a gap does. */
function broken(
  marks: readonly Point[],
  periods: readonly string[],
  events: readonly MarkedEvent[]
): Point[] {
  const breaks = events.filter(({kind}) => kind === "break").map(({period}) => periods.indexOf(period));
  const place = new Map(periods.map((period, index) => [tick(period), index]));
  return marks.map((mark) => {
    const passed = breaks.filter((at) => at <= place.get(mark.period)!).length;
    return {...mark, run: mark.run + periods.length * passed};
  });
}

/** Only the first and the last figure carry a label where there is no room for all. */
function ends(marks: readonly Point[]): string {
  const kept = [marks[0], marks.at(-1)].filter((mark) => mark !== undefined);
  return kept.map((mark) => `datum.period === '${mark.period}'`).join(" || ") || "false";
}
