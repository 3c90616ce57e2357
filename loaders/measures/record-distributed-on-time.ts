import type {Measure} from "./measure.js";

export default {
  id: "record-distributed-on-time",
  page: "reviews",
  subject: "service",
  label: "Review records distributed within 20 working days",
  unit: "per cent",
  said: {clause: "of review records went out within 20 working days"},
  definition:
    "Of the reviews held, the share whose record was sent to those entitled to it within 20 working days.",
  population: "reviews_recorded",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "record_in_time", among: "record_judged"},
  breakdowns: [],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'record_distributed', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A review without a date of distribution counts as not in time. A record not yet sent whose 20 working days are not over on the day of the extract is left out.",
  source:
    "IRO Handbook (2010), which asks for the full record within 20 working days of the review; working days exclude bank holidays in England and Wales.",
  example: {
    rows: [
      {record_in_time: true, record_judged: true},
      {record_in_time: false, record_judged: true},
      {record_in_time: false, record_judged: false}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
