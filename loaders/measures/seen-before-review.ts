import type {Measure} from "./measure.js";

export default {
  id: "seen-before-review",
  page: "participation",
  subject: "service",
  label: "Children seen by their IRO before the review",
  unit: "per cent",
  said: {clause: "of reviews came after the child was seen by their IRO"},
  definition:
    "Of the reviews held for which it was recorded, the share before which the independent reviewing officer (IRO) saw the child.",
  population: "reviews_recorded",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "seen_before", among: "seen_before is not null"},
  breakdowns: ["outside_area"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'seen_before', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote: "In or outside the area: where the child lived on the day of the review.",
  source:
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 36; council's own file iro_reviews.",
  example: {
    rows: [{seen_before: true}, {seen_before: false}, {seen_before: null}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
