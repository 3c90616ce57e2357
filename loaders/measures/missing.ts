import type {Measure} from "./measure.js";

export default {
  id: "missing",
  page: "health",
  subject: "child",
  label: "Children missing from care",
  unit: "per cent",
  said: {clause: "of children in care went missing during the year"},
  definition:
    "Of the children in care on any day of the year, the share who were missing, their whereabouts not known, at some time in it.",
  population: "children_in_care_in_year",
  periods: ["year"],
  figure: {kind: "share", counted: "missing"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_missing)",
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Counts children, not times. One already away when the year began counts; a time left open in the last return that lists it ends when that year does. Councils differ in what they record as missing and what as away.",
  source: "SSDA903 return, missing module (MISSING = M)",
  example: {
    rows: [
      {child: 1, missing: true},
      {child: 2, missing: false},
      {child: 3, missing: false},
      {child: 4, missing: false}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
