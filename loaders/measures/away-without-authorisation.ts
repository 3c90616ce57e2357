import type {Measure} from "./measure.js";

export default {
  id: "away-without-authorisation",
  page: "health",
  subject: "child",
  label: "Children away without authorisation",
  unit: "per cent",
  said: {clause: "of children in care were away without authorisation during the year"},
  definition:
    "Of the children in care on any day of the year, the share who were away without authorisation, their whereabouts known, at some time in it.",
  population: "children_in_care_in_year",
  periods: ["year"],
  figure: {kind: "share", counted: "away"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_missing)",
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Counts children, not times. One already away when the year began counts; a time left open in the last return that lists it ends when that year does. Councils differ in what they record as missing and what as away.",
  source: "SSDA903 return, missing module (MISSING = A)",
  example: {
    rows: [
      {child: 1, away: true},
      {child: 2, away: false},
      {child: 3, away: false},
      {child: 4, away: false}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
