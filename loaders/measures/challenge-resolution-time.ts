import type {Measure} from "./measure.js";

export default {
  id: "challenge-resolution-time",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "How long challenges took to resolve",
  unit: "working days",
  definition:
    "Half of the challenges resolved in the year took this many working days or fewer, from the day they were raised to the day they were resolved.",
  population: "challenges_resolved",
  periods: ["year"],
  figure: {kind: "median", of: "working_days_taken"},
  breakdowns: ["stage"],
  availableWhen: "local_tells('challenges', 'resolved', year_start)",
  interval: "median by ranks",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Each stage is counted from the day it began. Challenges not yet resolved are not in it. The day of raising is not counted.",
  source:
    "IRO Handbook (2010), which gives the formal process 20 working days; working days exclude bank holidays in England and Wales.",
  example: {
    rows: [{working_days_taken: 3}, {working_days_taken: 9}, {working_days_taken: 21}],
    expected: {numerator: null, denominator: 3, value: 9}
  }
} satisfies Measure;
