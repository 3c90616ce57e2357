import type {Measure} from "./measure.js";

export default {
  id: "non-participation-reasons",
  page: "participation",
  subject: "child",
  label: "Why children did not take part",
  unit: "reviews",
  said: {noun: "reviews", verb: "went ahead without the child taking part"},
  definition:
    "Reviews which a child aged 4 or over neither attended nor gave views to (PN7), by the reason the service recorded.",
  population: "reviews_recorded",
  periods: ["year"],
  figure: {kind: "count", counted: "non_participation_reason is not null"},
  breakdowns: ["non_participation_reason"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'non_participation_reason', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote: "Reviews are counted, so a child may be in it more than once. Not recorded: no reason was given.",
  source: "Council's own file iro_reviews; SSDA903 return, reviews module (REVIEW_CODE).",
  example: {
    rows: [
      {non_participation_reason: "Chose not to"},
      {non_participation_reason: null},
      {non_participation_reason: "Too unwell"}
    ],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
