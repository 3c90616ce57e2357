import type {Measure} from "./measure.js";

export default {
  id: "social-work-report-on-time",
  page: "reviews",
  subject: "service",
  label: "Social work reports ready on time",
  unit: "per cent",
  said: {clause: "of social work reports were ready on time"},
  definition:
    "Of the reviews held for which it was recorded, the share for which the social worker's report was ready at least three working days before.",
  population: "reviews_recorded",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "report_in_time", among: "report_in_time is not null"},
  breakdowns: [],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'report_ready', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote: "Reviews without a date for the report are left out.",
  source: "IRO Handbook (2010); council's own file iro_reviews.",
  example: {
    rows: [
      {report_in_time: true},
      {report_in_time: true},
      {report_in_time: false},
      {report_in_time: null},
      {report_in_time: true}
    ],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
