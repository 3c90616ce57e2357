import type {Drawn} from "./bar_form.js";
import {colour} from "./theme.js";

const tooltip = [
  {field: "name", title: "Group"},
  {field: "told", title: "Figure"}
];

const shade = {condition: {test: "datum.quiet", value: colour.quiet}, value: colour.main};

const figuresOnly = [{filter: "!datum.heading"}];

function baseline({y}: Drawn): object {
  return {
    transform: figuresOnly,
    mark: {type: "rule", x: 0, color: colour.quiet},
    encoding: {y: {...y, bandPosition: 0}, y2: {field: "row", bandPosition: 1}}
  };
}

export function plainBars(drawn: Drawn): object[] {
  const {x, y, form} = drawn;
  return [
    {
      transform: figuresOnly,
      mark: {type: "bar", height: 22, yOffset: form.shift},
      encoding: {x: {...x, field: "value"}, y, color: shade, tooltip}
    },
    baseline(drawn)
  ];
}

/** A point in its range, on a thin track. */
export function rangedMarks(drawn: Drawn): object[] {
  const {x, y, form} = drawn;
  const yOffset = form.shift;
  return [
    baseline(drawn),
    {
      transform: figuresOnly,
      mark: {type: "rule", color: colour.range, strokeWidth: 4, yOffset, y2Offset: yOffset},
      encoding: {x: {...x, field: "lower"}, x2: {field: "upper"}, y}
    },
    {
      transform: figuresOnly,
      mark: {type: "point", filled: true, size: 130, opacity: 1, stroke: "white", strokeWidth: 1.5, yOffset},
      encoding: {x: {...x, field: "value"}, y, color: shade, tooltip}
    }
  ];
}

/** What the groups are set against. */
export interface Benchmark {
  readonly value: number;
  readonly label: string;
}

/** The benchmark as a dashed line across the groups, named above them. */
export function overallLine(benchmark: Benchmark, {x, size}: Drawn, height: number): object[] {
  const data = {values: [benchmark]};
  return [
    {
      data,
      mark: {type: "rule", color: colour.third, strokeDash: [5, 4], strokeWidth: 1.5, y: -4, y2: height},
      encoding: {x: {...x, field: "value"}}
    },
    {
      data,
      mark: {type: "text", y: -14, fontSize: size.text, fontWeight: "bold", color: colour.third},
      encoding: {x: {...x, field: "value"}, text: {field: "label"}}
    }
  ];
}
