import type {Measure} from "../measures/measure.js";
import {coarsened} from "./coarser.js";
import type {Options} from "./figure.js";
import type {Release} from "./released.js";
import {select, shown} from "./selection.js";

/** Every figure of a measure's page: over time, by quarter, pooled, then by each breakdown that has cells. */
export function figuresOf(release: Release, measure: Measure): Options[] {
  const asked: Options[] = [
    ...(measure.figure.kind === "composition" ? [] : overTime(measure)),
    ...measure.breakdowns.map((breakdown) => {
      const [by, by2] = [breakdown].flat();
      return {measure: measure.id, by, by2, level: 2};
    })
  ];
  const isAsked = (by: string | undefined) => asked.some((options) => options.by === by && !options.by2);
  return asked
    .filter((options) => {
      const selection = select(release, measure, options);
      if (!selection || (options.by2 && shown(selection.groups).length === 0)) return false;
      const {by} = coarsened(release, measure, options);
      return by === options.by || !isAsked(by);
    })
    .map((options, index) => ({...options, note: index === 0}));
}

function overTime({id, periods}: Measure): Options[] {
  const kinds = periods.filter((kind) => kind !== "latest");
  if (kinds.length < 2) return [{measure: id, level: 2}];
  return kinds.map((period) => ({measure: id, period, level: 2}));
}
