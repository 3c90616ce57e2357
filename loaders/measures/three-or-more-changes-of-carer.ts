import type {Measure} from "./measure.js";

export default {
  id: "three-or-more-changes-of-carer",
  page: "moves",
  subject: "child",
  label: "Children with three or more carers in the year",
  unit: "per cent",
  said: {clause: "of children in care lived with three or more carers in the year"},
  definition:
    "Of the children in care on 31 March, the share who had lived with three or more carers since 1 April, counting the one they were with then.",
  population: "children_at_year_end",
  periods: ["year", "pooled"],
  figure: {kind: "share", counted: "carers_in_year >= 3"},
  breakdowns: ["age_band", "ethnicity_white_british"],
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  compared: {
    did: "lived with three or more carers",
    having: "who lived with three or more carers",
    didNot: "lived with one or two carers",
    without: "who lived with one or two carers",
    everyone: "children in care"
  },
  footnote: "A move with the same carers is not counted here, though the department's rule counts it.",
  source: "Worked out from the council's SSDA903 returns: reasons for new episode P and B.",
  example: {
    rows: [{carers_in_year: 3}, {carers_in_year: 2}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
