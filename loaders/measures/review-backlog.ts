import type {Measure} from "./measure.js";

export default {
  id: "review-backlog",
  page: "reviews",
  subject: "service",
  label: "Reviews overdue on the extract date",
  unit: "reviews",
  said: {noun: "reviews", verb: "are overdue"},
  definition:
    "Reviews that were due before the day the exports were taken and had not been held by then, for children in care on that day.",
  population: "reviews_overdue",
  periods: ["latest"],
  figure: {kind: "count"},
  breakdowns: [],
  availableWhen: "(select max(return_year) from returned_reviews) = (select max(return_year) from returns)",
  interval: "poisson",
  polarity: "lower is better",
  chart: "bars",
  footnote:
    "A child has at most one overdue review: the next is due only once it has been held. Reviews due while the child was placed for adoption are left out. If the exports list reviews only up to an earlier day, reviews held since then show as overdue.",
  source: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  example: {rows: [{child: 1}, {child: 2}], expected: {numerator: 2, denominator: null, value: 2}}
} satisfies Measure;
