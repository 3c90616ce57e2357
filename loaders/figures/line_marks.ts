import type {MarkedEvent} from "./events.js";
import {tick} from "./periods.js";
import {colour, type Size} from "./theme.js";
import type {Usual, UsualPoint} from "./usual.js";

interface Marked {
  readonly period: string;
  readonly value: number;
}

/** The limits to draw; none where every figure is the same. */
export function limitsOf(usual: Usual | null | undefined): readonly UsualPoint[] {
  return usual?.variation ? usual.points : [];
}

interface Place {
  readonly x: object;
  readonly y: object;
  readonly size: Size;
  /** The top of the scale. */
  readonly top: number;
}

/** Dashed limits that say what they are, a thin line in their middle, and rings round what stands out. */
export function usualMarks(
  usual: Usual | null | undefined,
  marks: readonly Marked[],
  {x, y, size, top}: Place
): object[] {
  const limits = limitsOf(usual);
  if (!usual || limits.length === 0) return [];
  const values = limits.map(({period, lower, upper}) => ({
    period: tick(period),
    lower,
    upper,
    centre: usual.centre
  }));
  const dashed = {
    type: "line",
    interpolate: "step",
    color: colour.quiet,
    strokeWidth: 1.5,
    strokeDash: [5, 4]
  };
  const out = new Set(limits.filter(({signal}) => signal !== null).map(({period}) => tick(period)));
  const ringed = marks.filter(({period}) => out.has(period));
  const data = {values};
  return [
    {data, mark: dashed, encoding: {x, y: {...y, field: "upper"}}},
    {data, mark: dashed, encoding: {x, y: {...y, field: "lower"}}},
    ...namedLimit(usual.kind, values[0], marks, {x, y, size, top}),
    {
      data,
      mark: {type: "line", color: colour.quiet, strokeWidth: 1},
      encoding: {x, y: {...y, field: "centre"}}
    },
    {
      data: {values: ringed},
      mark: {type: "point", size: 260, filled: false, stroke: colour.third, strokeWidth: 2.5, opacity: 1},
      encoding: {x, y: {...y, field: "value"}}
    }
  ];
}

/** The name of the dashed lines under the first of them, where no figure stands near. */
function namedLimit(
  kind: Usual["kind"],
  first: {readonly period: string; readonly upper: number} | undefined,
  marks: readonly Marked[],
  {x, y, size, top}: Place
): object[] {
  const near = marks.slice(0, 3).some(({value}) => first && first.upper - value < 0.16 * top);
  if (!first || near) return [];
  const name = kind === "p-chart" ? "Limits of chance" : "Usual range";
  return [
    {
      data: {values: [{...first, name}]},
      mark: {type: "text", align: "left", dx: -8, dy: 12, fontSize: size.text - 1, color: colour.soft},
      encoding: {x, y: {...y, field: "upper"}, text: {field: "name"}}
    }
  ];
}

/** A line at each event with its letter above; a break's line is whole, another's dotted. */
export function eventMarks(events: readonly MarkedEvent[], x: object, size: Size): object[] {
  if (events.length === 0) return [];
  const letters = new Map<string, string>();
  for (const {period, letter} of events) letters.set(period, (letters.get(period) ?? "") + letter);
  const values = [...letters].map(([period, letter]) => ({
    period: tick(period),
    letter,
    break: events.some((event) => event.period === period && event.kind === "break")
  }));
  const data = {values};
  const rule = (isBreak: boolean) => ({
    data,
    transform: [{filter: `datum.break === ${isBreak}`}],
    mark: {
      type: "rule",
      color: colour.third,
      strokeWidth: isBreak ? 2 : 1.5,
      ...(!isBreak && {strokeDash: [2, 3]})
    },
    encoding: {x}
  });
  return [
    rule(false),
    rule(true),
    {
      data,
      mark: {
        type: "text",
        y: 0,
        dy: -10,
        fontSize: size.text,
        fontWeight: "bold",
        color: colour.third
      },
      encoding: {x, text: {field: "letter"}}
    }
  ];
}
