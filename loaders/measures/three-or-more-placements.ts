import type {Measure} from "./measure.js";

export default {
  id: "three-or-more-placements",
  page: "moves",
  subject: "child",
  label: "Children with three or more placements in the year",
  unit: "per cent",
  said: {clause: "of children in care had three or more placements in the year"},
  definition:
    "Of the children in care on 31 March, the share who had lived in three or more placements since 1 April, counting the one they were in then.",
  population: "children_at_year_end",
  periods: ["year", "pooled"],
  figure: {kind: "share", counted: "placements_in_year >= 3"},
  breakdowns: [
    "sex",
    "age_band",
    "ethnicity",
    "ethnicity_white_british",
    "legal_status",
    "placement_type",
    "uasc"
  ],
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  compared: {
    did: "had three or more placements",
    having: "with three or more placements",
    didNot: "had fewer than three placements",
    without: "with fewer than three placements",
    everyone: "children in care"
  },
  footnote:
    "This is the department's rule. Three placements are two moves. Not counted: a new legal status in the same home, a short absence from which the child came back, adoption by the current foster carers, a placement of less than a day. A move with the same carers is counted. Age, legal status and placement are those of 31 March.",
  source:
    "Department for Education, stability of placements of children looked after (former National Indicator 62).",
  example: {
    rows: [
      {placements_in_year: 1},
      {placements_in_year: 3},
      {placements_in_year: 2},
      {placements_in_year: 5}
    ],
    expected: {numerator: 2, denominator: 4, value: 50}
  }
} satisfies Measure;
