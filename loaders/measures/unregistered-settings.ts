import type {Measure} from "./measure.js";

export default {
  id: "unregistered-settings",
  page: "service",
  subject: "child",
  label: "Children in unregistered settings reviewed monthly",
  unit: "per cent",
  definition:
    "Of the children who lived in the year in a setting that should have been registered and was not, the share with a review in every month there.",
  population: "children_in_unregistered_settings",
  periods: ["year"],
  figure: {kind: "share", counted: "reviewed_monthly"},
  breakdowns: [],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('service_log', 'Stay in an unregistered setting', year_start)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "bars",
  footnote:
    "Months are counted from the first day of the stay. A month that the stay did not last out needs no review, so a stay of less than a month meets the rule.",
  source: "Council's own file service_log; SSDA903 return, reviews module.",
  example: {
    rows: [{reviewed_monthly: true}, {reviewed_monthly: false}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
