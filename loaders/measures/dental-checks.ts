import type {Measure} from "./measure.js";

export default {
  id: "dental-checks",
  page: "health",
  subject: "child",
  label: "Children with a dental check",
  unit: "per cent",
  said: {clause: "of children in care for a year had a dental check"},
  definition:
    "Of the children in care on 31 March and without a break since twelve months before, the share whose teeth were recorded as checked by a dentist in the year.",
  population: "children_in_care_12_months",
  periods: ["year"],
  figure: {kind: "share", counted: "teeth_checked"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_oc2)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A child in care for a year of whom the return records nothing counts as not done. A child who had a short break under a series of them (V3 or V4) in the twelve months is left out.",
  source: "SSDA903 return, outcomes module OC2 (TEETH_CHECK)",
  example: {
    rows: [
      {child: 1, teeth_checked: true},
      {child: 2, teeth_checked: true},
      {child: 3, teeth_checked: true},
      {child: 4, teeth_checked: false}
    ],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
