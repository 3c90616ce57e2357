import type {Measure} from "./measure.js";

export default {
  id: "participation-every-review",
  page: "participation",
  subject: "child",
  label: "Children who took part in every review",
  unit: "per cent",
  said: {clause: "of children took part in every review"},
  definition:
    "Of the children who had a review in the year when aged 4 or over, the share whose views were conveyed in every one of them (PN1, PN2, PN3, PN5 or PN6).",
  population: "children_participating",
  periods: ["year"],
  figure: {kind: "share", counted: "views_conveyed_in_every"},
  breakdowns: ["review_age_band"],
  availableWhen: "year_start in (select return_year from returned_reviews)",
  impossible: {review_age_band: ["Under 4"]},
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A review where the way the child took part was not recorded does not count as taking part. Age is that at the child's last review of the year. Where exports give only the month of birth, ages are taken from its first day.",
  source: "SSDA903 return, reviews module (REVIEW_CODE)",
  example: {
    rows: [
      {child: 1, views_conveyed_in_every: true},
      {child: 2, views_conveyed_in_every: true},
      {child: 3, views_conveyed_in_every: false},
      {child: 4, views_conveyed_in_every: false}
    ],
    expected: {numerator: 2, denominator: 4, value: 50}
  }
} satisfies Measure;
