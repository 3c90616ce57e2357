import type {Measure} from "./measure.js";

export default {
  id: "reviews-per-iro",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Reviews held per full-time IRO",
  unit: "reviews",
  definition: "Reviews held in the year for each full-time post of independent reviewing officers (IROs).",
  population: "reviews_and_iros",
  periods: ["year"],
  figure: {kind: "rate", events: "reviews", exposure: "fte", per: 1},
  breakdowns: [],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and (period, kind) in (select period, kind from iro_posts)",
  interval: "none",
  polarity: "neither",
  chart: "line",
  footnote: "Posts are averaged over the quarter ends that the council's file has for the year.",
  source: "SSDA903 return, reviews module; council's own file iro_staff.",
  example: {
    rows: [
      {reviews: 1, fte: 0},
      {reviews: 1, fte: 0},
      {reviews: 0, fte: 0.5}
    ],
    expected: {numerator: 2, denominator: 0.5, value: 4}
  }
} satisfies Measure;
