import type {TopLevelSpec} from "vega-lite";
import {upperFirst} from "./html.js";
import {countText, valueText, withCounts} from "./numbers.js";
import type {ReleasedCell, ShownCell} from "./released.js";
import {shown} from "./selection.js";
import {colour, config, type Size} from "./theme.js";

interface Bar {
  readonly category: string;
  readonly value: number;
  readonly lower: number | null;
  readonly upper: number | null;
  readonly label: string;
  readonly told: string;
  readonly quiet: boolean;
}

const wide = {row: 36, gutter: 250, end: 128};
const narrow = {row: 56, gutter: 4, end: 92};

/** Horizontal bars, one a group, each with its number at its end; groups of unknown size have no row. */
export function bars(cells: readonly ReleasedCell[], size: Size, overall?: ReleasedCell): TopLevelSpec {
  const marks = shown(cells)
    .filter((cell) => cell.value !== null)
    .map(bar);
  const total = overall?.status === "shown" ? overall.value : null;
  const ranged = marks.some(({upper}) => upper !== null);
  const longest = Math.max(
    ...marks.map(({value, upper}) => Math.max(value, upper ?? value)),
    ranged ? (total ?? 0) : 0
  );
  const form = size.name === "wide" ? wide : narrow;
  const width = size.width - form.gutter;
  const x = {
    type: "quantitative",
    scale: {domain: [0, longest > 0 ? longest : 1], range: [0, width - form.end], nice: false},
    axis: null
  } as const;
  const y = {
    field: "category",
    type: "nominal",
    sort: null,
    scale: {type: "band", domain: marks.map(({category}) => category), paddingInner: 0, paddingOuter: 0},
    axis: null
  } as const;
  const top = ranged && total !== null ? 24 : 4;
  const drawn = {form, size, x, y, ranged};
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height: marks.length * form.row,
    padding: {left: form.gutter, right: 0, top, bottom: 4},
    autosize: {type: "none"},
    config,
    data: {values: marks},
    layer: [
      ...(ranged && total !== null ? overallLine(overall as ShownCell, drawn, marks.length * form.row) : []),
      ...(ranged ? rangedMarks(drawn) : plainBars(drawn)),
      names(drawn),
      {
        transform: [{calculate: "datum.upper === null ? datum.value : datum.upper", as: "end"}],
        mark: {type: "text", align: "left", dx: 8, dy: shift(drawn), fontSize: size.text, color: colour.ink},
        encoding: {x: {...x, field: "end"}, y, text: {field: "label"}}
      }
    ]
  } as unknown as TopLevelSpec;
}

type Drawn = {
  readonly form: typeof wide;
  readonly size: Size;
  readonly x: object;
  readonly y: object;
  readonly ranged: boolean;
};

function bar(cell: ShownCell): Bar {
  return {
    category: upperFirst(cell.category),
    value: cell.value!,
    lower: cell.lower ?? null,
    upper: cell.upper ?? null,
    label: label(cell),
    told: withCounts(cell),
    quiet: /^(Unknown|Not recorded)/.test(cell.category)
  };
}

function label(cell: ShownCell): string {
  if (cell.unit !== "per cent" || cell.numerator === null) return valueText(cell);
  if (cell.lower === undefined || cell.lower === null)
    return `${countText(cell.numerator)} (${valueText(cell)})`;
  return withCounts(cell);
}

/** On a telephone the name stands above its bar. */
function shift({size}: Drawn): number {
  return size.name === "wide" ? 0 : 12;
}

const tooltip = [
  {field: "category", title: "Group"},
  {field: "told", title: "Figure"}
];

function plainBars(drawn: Drawn): object[] {
  const {x, y, size} = drawn;
  return [
    {
      mark: {type: "bar", height: size.name === "wide" ? 22 : 20, yOffset: shift(drawn)},
      encoding: {
        x: {...x, field: "value"},
        y,
        color: {condition: {test: "datum.quiet", value: colour.quiet}, value: colour.main},
        tooltip
      }
    },
    {
      mark: {type: "rule", x: 0, y: 0, color: colour.quiet},
      data: {values: [{}]},
      encoding: {y2: {value: "height"}}
    }
  ];
}

function rangedMarks(drawn: Drawn): object[] {
  const {x, y} = drawn;
  const yOffset = shift(drawn);
  return [
    {
      mark: {type: "rule", x: 0, x2: "width", color: colour.grid, yOffset},
      encoding: {y}
    },
    {
      mark: {type: "rule", color: colour.range, strokeWidth: 4, yOffset},
      encoding: {x: {...x, field: "lower"}, x2: {field: "upper"}, y}
    },
    {
      mark: {type: "point", filled: true, size: 130, opacity: 1, stroke: "white", strokeWidth: 1.5, yOffset},
      encoding: {
        x: {...x, field: "value"},
        y,
        color: {condition: {test: "datum.quiet", value: colour.quiet}, value: colour.main},
        tooltip
      }
    }
  ];
}

function overallLine(overall: ShownCell, {x, size}: Drawn, height: number): object[] {
  const data = {values: [{value: overall.value, label: `All: ${valueText(overall)}`}]};
  return [
    {
      data,
      mark: {type: "rule", color: colour.third, strokeDash: [5, 4], strokeWidth: 1.5, y: -6, y2: height},
      encoding: {x: {...x, field: "value"}}
    },
    {
      data,
      mark: {type: "text", y: -14, fontSize: size.text, fontWeight: "bold", color: colour.third},
      encoding: {x: {...x, field: "value"}, text: {field: "label"}}
    }
  ];
}

function names({form, size, y}: Drawn): object {
  const wideText = {align: "right", x: -12, limit: form.gutter - 16, dy: 0};
  const narrowText = {align: "left", x: 0, limit: size.width, dy: -12, fontWeight: "bold"};
  return {
    mark: {
      type: "text",
      fontSize: size.text,
      color: colour.ink,
      ...(size.name === "wide" ? wideText : narrowText)
    },
    encoding: {y, text: {field: "category"}}
  };
}
