import type {Measure} from "./measure.js";

export default {
  id: "camhs-access",
  page: "health",
  subject: "service",
  label: "Children waiting for or receiving mental health support",
  unit: "per cent",
  definition:
    "Children referred in the year to child and adolescent mental health services (CAMHS), by how far they had come by the end of it: referred, accepted and waiting, seen, or declined.",
  population: "camhs_referrals",
  periods: ["year"],
  figure: {kind: "composition"},
  breakdowns: ["camhs_stage"],
  availableWhen: "local_tells('camhs', '', year_start)",
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote: "A child referred more than once in the year counts once, by the latest referral.",
  source: "Council's own file camhs.",
  example: {
    rows: [{camhs_stage: "Waiting"}, {camhs_stage: "Seen"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
