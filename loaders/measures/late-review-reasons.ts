import type {Measure} from "./measure.js";

export default {
  id: "late-review-reasons",
  page: "reviews",
  subject: "service",
  label: "Why reviews were late",
  unit: "reviews",
  said: {noun: "reviews", verb: "were held late"},
  definition: "Reviews held after the day the law says they were due, by the reason the service recorded.",
  population: "reviews_recorded",
  periods: ["year"],
  figure: {kind: "count", counted: "late_reason is not null"},
  breakdowns: ["late_reason"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'late_reason', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote:
    "Late by the statutory clock, not by the council's own due date. A review counts in the year it was held; one never held has no reason and is not here. Not recorded: no reason was given.",
  source: "Council's own file iro_reviews; SSDA903 return, reviews module.",
  example: {
    rows: [{late_reason: "Booked too late"}, {late_reason: "Not recorded"}, {late_reason: null}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
