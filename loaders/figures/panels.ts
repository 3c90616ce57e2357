import type {TopLevelSpec} from "vega-lite";
import {panelHeader} from "./axes.js";
import {lines} from "./bar_rows.js";
import {points} from "./line_points.js";
import {tick} from "./periods.js";
import {categoriesOf, type Selection, shown} from "./selection.js";
import {colour, config, type Size} from "./theme.js";

/** Pixels that the numbers and years of two points need, not to stand over one another. */
const apart = 52;

/** Small lines side by side, a group each, on one scale: the latest figure stands in numbers, and the first where there is room. */
export function panels({groups, periods}: Selection, size: Size): TopLevelSpec {
  const wide = size.name === "wide";
  const columns = wide ? 3 : 2;
  const width = (size.width - 24 * (columns - 1)) / columns;
  const names = categoriesOf(groups)
    .filter((category) => shown(groups).some((cell) => cell.category === category))
    .sort((a, b) => Number(isLast(a)) - Number(isLast(b)));
  const ticks = periods.map(tick);
  const step = (width - 36) / Math.max(1, ticks.length - 1);
  const values = names.flatMap((category) => {
    const marks = points(
      groups.filter((cell) => cell.category === category),
      periods
    );
    const last = marks.length - 1;
    const between = (ticks.indexOf(marks[last]!.period) - ticks.indexOf(marks[0]!.period)) * step;
    return marks.map((point, index) => ({
      ...point,
      group: lines(category, wide ? 30 : 19).join("\n"),
      end: index === last ? "last" : index === 0 && between >= apart ? "first" : ""
    }));
  });
  const height = wide ? 118 : 100;
  const top = Math.max(...values.map(({value}) => value));
  const x = {
    field: "period",
    type: "ordinal",
    scale: {type: "point", domain: ticks, padding: 0, range: [16, width - 20]},
    axis: {title: null, labels: false, ticks: false, grid: false, domainColor: colour.quiet}
  };
  // Room above the highest line for its numbers: what reaches over a panel pushes its name up.
  const y = {
    field: "value",
    type: "quantitative",
    scale: {domain: [0, top > 0 ? top : 1], range: [height, 28]},
    axis: null
  };
  const label = (end: string, dx: number) => ({
    transform: [{filter: `datum.end === '${end}'`}],
    mark: {
      type: "text",
      dy: -12,
      dx,
      fontSize: size.text,
      fontWeight: end === "last" ? "bold" : "normal",
      color: colour.ink
    },
    encoding: {x, y, text: {field: "label"}}
  });
  const year = (end: string) => ({
    transform: [{filter: `datum.end === '${end}'`}],
    mark: {type: "text", y: "height", dy: 12, fontSize: 12, color: colour.soft},
    encoding: {x, text: {field: "period"}}
  });
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    data: {values},
    padding: {left: 0, right: 0, top: 4, bottom: 22},
    autosize: {type: "pad"},
    config: {
      ...config,
      header: {...panelHeader(size), labelPadding: 14}
    },
    facet: {field: "group", type: "nominal", sort: [...new Set(values.map(({group}) => group))], title: null},
    columns,
    resolve: {axis: {x: "independent"}},
    bounds: "flush",
    spacing: {column: 24, row: 64},
    spec: {
      width,
      height,
      layer: [
        {
          mark: {type: "line", color: colour.main, strokeWidth: 2.5},
          encoding: {x, y, detail: {field: "run"}}
        },
        {
          mark: {type: "point", filled: true, size: 40, color: colour.main, opacity: 1},
          encoding: {
            x,
            y,
            tooltip: [
              {field: "name", title: "When"},
              {field: "told", title: "Figure"}
            ]
          }
        },
        label("first", 2),
        label("last", -2),
        year("first"),
        year("last")
      ]
    }
  } as unknown as TopLevelSpec;
}

/** After all named groups: those that gather the rest, and those of whom it is not known. */
function isLast(category: string): boolean {
  return /^(Other|Unknown|Not recorded)/.test(category);
}
