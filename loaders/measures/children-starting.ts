import type {Measure} from "./measure.js";

export default {
  id: "children-starting",
  page: "trends",
  subject: "child",
  label: "Children starting to be looked after",
  unit: "children",
  said: {noun: "children", verb: "came into care"},
  definition:
    "Children who came into care in the period, each counted once, as they were on the first occasion.",
  population: "children_starting",
  periods: ["year", "quarter"],
  figure: {kind: "count"},
  breakdowns: ["sex", "age_band", "ethnicity", "category_of_need", "legal_status", "uasc"],
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote:
    "A child who came into care twice in a year is counted once in the year, and once in each quarter they came in: quarters need not add up to the year. Short breaks are not a start.",
  source: "Department for Education, guide to the SSDA903 collection: reason for new episode S.",
  example: {
    rows: [{child: 1}, {child: 2}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
