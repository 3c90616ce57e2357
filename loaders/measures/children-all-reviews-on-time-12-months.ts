import type {Measure} from "./measure.js";

export default {
  id: "children-all-reviews-on-time-12-months",
  page: "reviews",
  subject: "service",
  label: "Children in care a year or more with all reviews on time (NI66)",
  unit: "per cent",
  said: {clause: "of children in care for a year had all their reviews on time"},
  definition:
    "Of the children in care on the year's last day and without a break since twelve months before who had a review due in the year, the share whose every review due in it was held on or before the day it was due. This one counts children in care for a year or more, as the former national indicator NI66 did.",
  population: "children_with_reviews_due",
  periods: ["year"],
  figure: {kind: "share", counted: "all_on_time", among: "in_care_12_months"},
  breakdowns: [],
  lookBackMonths: 12,
  availableWhen: "year_start in (select return_year from returned_reviews)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "Children who had a short break under a series of them (V3 or V4) in those twelve months are left out. The year is counted from the children, so it is not the average of its quarters.",
  source:
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33; former national indicator 66",
  example: {
    rows: [
      {child: 1, all_on_time: true, in_care_12_months: true},
      {child: 2, all_on_time: false, in_care_12_months: true},
      {child: 3, all_on_time: false, in_care_12_months: false}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
