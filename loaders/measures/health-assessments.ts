import type {Measure} from "./measure.js";

export default {
  id: "health-assessments",
  page: "health",
  subject: "child",
  label: "Children with an up-to-date health assessment",
  unit: "per cent",
  said: {clause: "of children in care for a year have an up-to-date health assessment"},
  definition:
    "Of the children in care on 31 March and without a break since twelve months before, the share whose health assessment was recorded as up to date.",
  population: "children_in_care_12_months",
  periods: ["year"],
  figure: {kind: "share", counted: "health_assessed"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_oc2)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A child in care for a year of whom the return records nothing counts as not done. A child who had a short break under a series of them (V3 or V4) in the twelve months is left out.",
  source: "SSDA903 return, outcomes module OC2 (HEALTH_ASSESSMENT)",
  example: {
    rows: [
      {child: 1, health_assessed: true},
      {child: 2, health_assessed: true},
      {child: 3, health_assessed: true},
      {child: 4, health_assessed: false}
    ],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
