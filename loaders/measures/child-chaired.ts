import type {Measure} from "./measure.js";

export default {
  id: "child-chaired",
  page: "participation",
  subject: "child",
  label: "Reviews chaired or co-chaired by the child",
  unit: "per cent",
  said: {clause: "of reviews were chaired or co-chaired by the child"},
  definition:
    "Of the reviews of children aged 4 or over, the share that the child chaired, alone or together with the independent reviewing officer.",
  population: "reviews_recorded",
  periods: ["year"],
  figure: {kind: "share", counted: "chaired_by_child", among: "aged_four"},
  breakdowns: ["review_age_band"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'chaired_by_child', year_start)",
  impossible: {review_age_band: ["Under 4"]},
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  footnote:
    "A review of which nothing is recorded counts as not chaired by the child. A child may be in it more than once.",
  source: "Council's own file iro_reviews; SSDA903 return, reviews module.",
  example: {
    rows: [
      {aged_four: true, chaired_by_child: true},
      {aged_four: true, chaired_by_child: false},
      {aged_four: false, chaired_by_child: false}
    ],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
