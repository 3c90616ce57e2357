import type {Measure} from "./measure.js";

export default {
  id: "children-all-reviews-on-time",
  page: "reviews",
  subject: "service",
  label: "Children with all their reviews on time",
  unit: "per cent",
  said: {clause: "of children had all their reviews on time"},
  definition:
    "Of the children with a review due in the year, the share whose every review due in it was held on or before the day it was due. This one counts children, however long they have been in care. One late review is enough for a child not to count.",
  population: "children_with_reviews_due",
  periods: ["year"],
  figure: {kind: "share", counted: "all_on_time"},
  breakdowns: [],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A review counts in the year it was due, even when it was held before or after that year. The year is counted from the children, so it is not the average of its quarters. A review missed while the child was placed for adoption is not late.",
  source:
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulation 33; called “Local NI66” in council reports",
  example: {
    rows: [
      {child: 1, all_on_time: true},
      {child: 2, all_on_time: false}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
