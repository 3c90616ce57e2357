import type {Measure} from "./measure.js";

export default {
  id: "review-after-move",
  page: "moves",
  subject: "child",
  label: "Moves followed by a review within 20 working days",
  unit: "per cent",
  said: {clause: "of moves were followed by a review within 20 working days"},
  definition:
    "Of the moves from one placement to another, the share followed by a review of the child's care on the day or within 20 working days.",
  population: "moves_to_review",
  periods: ["year", "quarter"],
  figure: {kind: "share", counted: "reviewed"},
  breakdowns: ["ethnicity_white_british", "age_band"],
  interval: "clustered",
  polarity: "higher is better",
  chart: "line",
  compared: {
    did: "had a review within 20 working days",
    having: "followed by a review within 20 working days",
    didNot: "had no review within 20 working days",
    without: "not followed by a review within 20 working days",
    everyone: "moves"
  },
  footnote:
    "The law does not require a review after every move, only after some: less than 100 per cent is not by itself a failing. Left out unless reviewed: moves whose 20 working days are not over, and moves after which the child left care within them.",
  source:
    "Care Planning, Placement and Case Review (England) Regulations 2010, regulations 30 and 33; working days exclude bank holidays in England and Wales.",
  example: {
    rows: [{reviewed: true}, {reviewed: false}, {reviewed: true}, {reviewed: true}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
