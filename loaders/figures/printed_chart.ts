import {group} from "d3";
import type {TopLevelSpec} from "vega-lite";
import {panelHeader} from "./axes.js";
import {lines} from "./bar_rows.js";
import type {PrintedRow} from "./printed.js";
import {colour, config, type Size} from "./theme.js";

/** A figure that can be drawn: whose, of what, in which year. */
interface PrintedPoint {
  /** "York: reviews on time" */
  readonly series: string;
  readonly year: string;
  readonly value: number;
  readonly label: string;
}

/**
 * The printed figures of councils in one unit, a series for each thing that a council counted. What may not be
 * repeated has no text and so no point; quarters stand in the table.
 */
export function printedPoints(rows: readonly PrintedRow[], unit: RegExp): PrintedPoint[] {
  const points = rows.flatMap(({council, year, period, subject, whose, text}) => {
    const [, number = "", of = ""] = /^([\d,]+(?:\.\d+)?)(%| .+)$/.exec(text ?? "") ?? [];
    if (whose !== "council" || / Q\d$/.test(period) || !unit.test(of)) return [];
    const series = `${council}: ${subject.replace(/, year$/, "")}`;
    return [
      {series, year, value: Number(number.replace(/,/g, "")), label: of === "%" ? `${number}%` : number}
    ];
  });
  const once = group(points, ({series, year, value}) => [series, year, value].join("|"));
  return [...once.values()]
    .map(([point]) => point!)
    .sort((a, b) => a.series.localeCompare(b.series) || a.year.localeCompare(b.year));
}

/** Small charts on one scale, one for each thing that a council counted: definitions differ, so no line joins two. */
export function printedChart(points: readonly PrintedPoint[], size: Size): TopLevelSpec | null {
  if (points.length < 2) return null;
  const wide = size.name === "wide";
  const columns = wide ? 2 : 1;
  const width = (size.width - 48 * columns) / columns;
  const years = yearsBetween(points.map(({year}) => year));
  const percent = points.every(({label}) => label.endsWith("%"));
  const top = percent ? 100 : Math.max(...points.map(({value}) => value));
  const values = points.map((point) => ({...point, panel: lines(point.series, wide ? 38 : 32).join("|")}));
  const x = {
    field: "year",
    type: "ordinal",
    scale: {type: "point", domain: years, padding: 0.5},
    axis: {
      title: null,
      labelAngle: 0,
      labelFontSize: 12,
      grid: false,
      values: [years[0], years.at(-1)].filter((year, index, all) => all.indexOf(year) === index)
    }
  };
  const y = {
    field: "value",
    type: "quantitative",
    scale: {domain: [0, top > 0 ? top * 1.15 : 1]},
    axis: null
  };
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    data: {values},
    padding: {left: 0, right: 0, top: 4, bottom: 6},
    autosize: {type: "pad"},
    config: {
      ...config,
      header: panelHeader(size)
    },
    facet: {
      field: "panel",
      type: "nominal",
      sort: null,
      title: null,
      header: {labelExpr: "split(datum.value, '|')"}
    },
    columns,
    resolve: {axis: {x: "independent"}},
    bounds: "flush",
    spacing: {column: 48, row: 96},
    spec: {
      width,
      height: 90,
      layer: [
        {mark: {type: "line", color: colour.main, strokeWidth: 2}, encoding: {x, y}},
        {mark: {type: "point", filled: true, size: 50, color: colour.main, opacity: 1}, encoding: {x, y}},
        {
          mark: {type: "text", dy: -11, fontSize: 12, fontWeight: "bold", color: colour.ink},
          encoding: {x, y, text: {field: "label"}}
        }
      ]
    }
  } as unknown as TopLevelSpec;
}

/** Every year from the first to the last, so that distances are true. */
function yearsBetween(years: readonly string[]): string[] {
  const starts = years.map((year) => Number(year.slice(0, 4)));
  const [from, to] = [Math.min(...starts), Math.max(...starts)];
  return Array.from(
    {length: to - from + 1},
    (_, index) => `${from + index}-${String((from + index + 1) % 100).padStart(2, "0")}`
  );
}

/** What the charts hold, for a reader who does not see them. */
export function printedChartWords(points: readonly PrintedPoint[]): string {
  const told = [...group(points, ({series}) => series)].map(
    ([series, own]) => `${series}: ${own.map(({year, label}) => `${label} in ${year}`).join(", ")}`
  );
  return `${told.join("; ")}.`;
}
