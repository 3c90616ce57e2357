import type {Measure} from "./measure.js";

export default {
  id: "social-work-report-shared",
  page: "reviews",
  subject: "service",
  label: "Social work reports shared with the family beforehand",
  unit: "per cent",
  said: {clause: "of social work reports were shared with the family beforehand"},
  definition:
    "Of the reviews held for which it was recorded, the share before which the family had been given the social worker's report.",
  population: "reviews_recorded",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "report_shared", among: "report_shared is not null"},
  breakdowns: [],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'report_shared', year_start)",
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  source: "IRO Handbook (2010); council's own file iro_reviews.",
  example: {
    rows: [
      {report_shared: true},
      {report_shared: false},
      {report_shared: null},
      {report_shared: false},
      {report_shared: false}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
