import type {Measure} from "./measure.js";

export default {
  id: "reviews-on-time",
  page: "reviews",
  subject: "service",
  label: "Reviews held on time",
  unit: "per cent",
  said: {clause: "of reviews were held on time"},
  definition:
    "Of the reviews held in the period and those due in it that were never held, the share held on or before the day they were due. This one counts reviews, each once; two other measures count children with every review on time. The first review is due within 20 working days of the start, the second within 3 months of the first, and then one at least every 6 months.",
  population: "reviews_judged",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "on_time"},
  breakdowns: ["review_sequence", "review_age_band"],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A missed review leaves the clock running from the last one held. Not judged: the first review seen of a child whose start of care is not in the exports; a review due where no return lists reviews; one not yet due, or not due before the child left care; and one missed while the child was placed for adoption. Age is that on the day of the review, or on the day a missed one was due.",
  source: "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33",
  example: {
    rows: [{on_time: true}, {on_time: true}, {on_time: true}, {on_time: false}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
