import {colour, type Size} from "./theme.js";

/**
 * The target, named where no figure stands: beside the line or, on a telephone, in the half of the chart that the line
 * is not in, with a piece of it.
 */
export function targetLine(target: number, unit: string, size: Size, top: number): object[] {
  const data = {values: [{target, label: `Target ${target}${unit === "per cent" ? "%" : ""}`}]};
  const y = {field: "target", type: "quantitative"};
  const wide = size.name === "wide";
  const low = {expr: target > top / 2 ? "height - 18" : "12"};
  const place = wide
    ? {align: "left", x: {expr: "width"}, dx: 8}
    : {align: "left", x: {expr: "width / 2 - 24"}, y: low};
  const dashed = {type: "rule", color: colour.third, strokeWidth: 2, strokeDash: [6, 4]};
  const sample = {...dashed, x: {expr: "width / 2 - 56"}, x2: {expr: "width / 2 - 30"}, y: low};
  return [
    {data, mark: dashed, encoding: {y}},
    ...(wide ? [] : [{data, mark: sample, encoding: {}}]),
    ...[{color: "white", stroke: "white", strokeWidth: 4}, {color: colour.third}].map((ink) => ({
      data,
      mark: {
        type: "text",
        baseline: "middle",
        fontSize: size.text,
        fontWeight: "bold",
        ...ink,
        ...place
      },
      encoding: {...(wide && {y}), text: {field: "label"}}
    }))
  ];
}
