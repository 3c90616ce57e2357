import type {Measure} from "./measure.js";

export default {
  id: "participation-method",
  page: "participation",
  subject: "child",
  label: "How children took part in their reviews",
  unit: "per cent",
  definition:
    "How children aged 4 or over took part in their reviews, as the chair recorded it: seven ways, from attending and speaking for themselves to neither attending nor having views conveyed.",
  population: "reviews_held",
  periods: ["year"],
  figure: {kind: "composition", among: "participation_coded", apart: ["Not recorded"]},
  breakdowns: ["participation_code", ["participation_code", "review_age_band"]],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  impossible: {review_age_band: ["Under 4"]},
  interval: "clustered",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "Reviews coded PN0 or with no code at age 4 or over say nothing about how the child took part: they are counted apart. Where exports give only the month of birth, ages are taken from its first day.",
  source: "SSDA903 return, reviews module (REVIEW_CODE)",
  example: {
    rows: [{participation_coded: true}, {participation_coded: true}, {participation_coded: false}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
