import type {Measure} from "./measure.js";

export default {
  id: "challenges-resolved-in-time",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Challenges resolved within the protocol's time",
  unit: "per cent",
  said: {clause: "of challenges were resolved in time"},
  definition:
    "Of the challenges that the council's protocol said must be resolved in the year, the share resolved by then.",
  population: "challenges_due",
  periods: ["year"],
  figure: {kind: "share", counted: "in_time"},
  breakdowns: ["stage"],
  availableWhen: "local_tells('challenges', 'due', year_start)",
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  footnote: "Challenges without a due date in the council's file are left out.",
  source: "Council's own file challenges.",
  example: {
    rows: [{in_time: true}, {in_time: true}, {in_time: false}, {in_time: true}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
