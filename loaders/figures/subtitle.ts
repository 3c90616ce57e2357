import {periodName, tick} from "./periods.js";
import type {PublishedRelease} from "./published.js";
import type {Selection} from "./selection.js";

const over: Readonly<Record<Selection["kind"], string>> = {
  "year end": "31 March each year",
  "quarter end": "end of each quarter",
  year: "years to March",
  quarter: "quarters",
  "half-year": "half-years",
  pooled: "three years together"
};

/** What the figure measures, of whom, in what unit and when: the statistical title under the finding. */
export function subtitle({council}: PublishedRelease, selection: Selection, breakdownLabel: string): string {
  const {measure, request, periods, latest, kind} = selection;
  const what = request.by ? `${measure.label} by ${breakdownLabel}` : measure.label;
  const span = periods.length > 1 ? `${tick(periods[0]!)} to ${tick(latest)}` : periodName(latest);
  const when =
    request.by && request.over !== "time"
      ? periodName(latest)
      : periods.length > 1
        ? `${over[kind]}, ${span}`
        : span;
  return `${what}: ${unitName(measure.unit)}, ${council.shortName}, ${when}`;
}

function unitName(unit: string): string {
  if (unit === "per cent") return "percentage";
  if (unit.startsWith("per ")) return "rate";
  return /^(ratio|score|months|miles|full-time|working)/.test(unit) ? unit : `number of ${unit}`;
}
