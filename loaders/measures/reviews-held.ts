import type {Measure} from "./measure.js";

export default {
  id: "reviews-held",
  page: "reviews",
  subject: "service",
  label: "Reviews held",
  unit: "reviews",
  said: {noun: "reviews", verb: "were held"},
  definition:
    "Reviews held in the period for children in care. A review listed in several returns counts once; dates after the exports were taken and dates when the child was not in care are left out.",
  population: "reviews_held",
  periods: ["year", "quarter"],
  figure: {kind: "count"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  interval: "poisson",
  polarity: "neither",
  chart: "line",
  footnote:
    "A review held during a series of short breaks counts when the child was otherwise in care in the same period of care.",
  source: "SSDA903 return, reviews module (REVIEW)",
  example: {rows: [{child: 1}, {child: 1}, {child: 2}], expected: {numerator: 3, denominator: null, value: 3}}
} satisfies Measure;
