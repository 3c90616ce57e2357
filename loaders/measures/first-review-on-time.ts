import type {Measure} from "./measure.js";

export default {
  id: "first-review-on-time",
  page: "reviews",
  subject: "service",
  label: "First reviews within 20 working days",
  unit: "per cent",
  said: {clause: "of first reviews were held within 20 working days"},
  definition:
    "Of the first reviews due in the period, the share held within 20 working days of the day the child entered care. The day after entering is the first of them; bank holidays in England and Wales are not working days.",
  population: "reviews_falling_due",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "on_time", among: "review_sequence = 'First'"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "Each period of care has a first review. A review counts in the period it was due. A child who left care before it was due and had none is not counted.",
  source: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33(1)",
  example: {
    rows: [
      {review_sequence: "First", on_time: true},
      {review_sequence: "First", on_time: false},
      {review_sequence: "Second", on_time: true}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
