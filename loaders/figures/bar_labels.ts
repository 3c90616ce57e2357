import type {Drawn} from "./bar_form.js";
import {colour} from "./theme.js";

/** Names have a white edge beneath them, so that a line behind does not cross the letters. */
export function names({form, size, y}: Drawn, edge: boolean): object {
  const line = size.text + 3;
  const beside = {align: "right", x: -12, dy: {expr: `-${line / 2} * (length(datum.name) - 1)`}};
  const above = {align: "left", x: 0, dy: {expr: `${form.shift - 26} - ${line} * (length(datum.name) - 1)`}};
  return {
    transform: [{filter: "!datum.heading"}],
    mark: {
      type: "text",
      fontSize: size.text,
      lineHeight: size.text + 3,
      color: edge ? "white" : colour.ink,
      ...(edge && {stroke: "white", strokeWidth: 4}),
      ...(form.shift === 0 ? beside : above)
    },
    encoding: {y, text: {field: "name"}}
  };
}

/** In a chart of pairs, the group whose parts follow. */
export function headings({form, size, y}: Drawn): object {
  return {
    transform: [{filter: "datum.heading"}],
    mark: {
      type: "text",
      align: "left",
      x: -form.gutter + 2,
      dy: 6,
      fontSize: size.text + 1,
      fontWeight: "bold"
    },
    encoding: {y, text: {field: "name"}}
  };
}

export function numbers({form, size, x, y}: Drawn, edge: boolean): object {
  return {
    transform: [
      {filter: "!datum.heading"},
      {calculate: "datum.upper === null ? datum.value : datum.upper", as: "end"}
    ],
    mark: {
      type: "text",
      align: "left",
      dx: 8,
      dy: form.shift,
      fontSize: size.text,
      color: edge ? "white" : colour.ink,
      ...(edge && {stroke: "white", strokeWidth: 4})
    },
    encoding: {x: {...x, field: "end"}, y, text: {field: "label"}}
  };
}
