import type {Measure} from "./measure.js";

export default {
  id: "social-worker-changes",
  page: "health",
  subject: "child",
  label: "Children with three or more social workers in the year",
  unit: "per cent",
  said: {clause: "of children in care had three or more social workers in the year"},
  definition:
    "Of the children in care on 31 March, the share who had three or more different social workers in the year. The same social worker twice counts once.",
  population: "children_with_social_workers",
  periods: ["year"],
  figure: {kind: "share", counted: "social_workers >= 3"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_social_workers)",
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  footnote: "Returns list social workers from the year 2023-24.",
  source: "SSDA903 return, social worker module (SW_ID)",
  example: {
    rows: [
      {child: 1, social_workers: 3},
      {child: 2, social_workers: 2}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
