import type {Measure} from "./measure.js";

export default {
  id: "review-format",
  page: "participation",
  subject: "service",
  label: "Reviews held in person, online or both",
  unit: "per cent",
  definition:
    "How reviews were held: with everyone in the room, online, or some of each. Of the reviews held whose format was recorded.",
  population: "reviews_recorded",
  periods: ["year", "quarter"],
  figure: {kind: "composition", among: "review_format is not null"},
  breakdowns: ["review_format", "review_age_band"],
  availableWhen:
    "year_start in (select return_year from returned_reviews) and local_tells('iro_reviews', 'review_format', year_start)",
  interval: "clustered",
  polarity: "neither",
  chart: "stacked",
  footnote: "By age at the review the figure says which ages the reviews with a recorded format were of.",
  source: "Council's own file iro_reviews; SSDA903 return, reviews module.",
  example: {
    rows: [{review_format: "In person"}, {review_format: "Online"}, {review_format: null}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
