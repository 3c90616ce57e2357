import type {Measure} from "./measure.js";

export default {
  id: "review-attendance",
  page: "participation",
  subject: "service",
  label: "Who came to reviews",
  unit: "per cent",
  definition:
    "Of the reviews held for which the service recorded who came, the share to which each came, besides the child and the independent reviewing officer.",
  population: "review_attendance",
  periods: ["year"],
  figure: {kind: "share", counted: "attended"},
  breakdowns: ["role"],
  overlapping: "role",
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'attended_by', year_start)",
  interval: "clustered",
  polarity: "neither",
  chart: "bars",
  footnote:
    "Several people come to a review, so the shares do not add up to 100. The total is all reviews with attendance recorded. Whether the child came is counted apart.",
  source: "Council's own file iro_reviews; SSDA903 return, reviews module.",
  example: {
    rows: [
      {role: null, attended: true},
      {role: "Carer", attended: true},
      {role: "Parent", attended: false},
      {role: null, attended: true},
      {role: "Carer", attended: true},
      {role: "Parent", attended: true}
    ],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
