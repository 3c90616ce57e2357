import type {Measure} from "./measure.js";

export default {
  id: "placement-moves-rate",
  page: "moves",
  subject: "child",
  label: "Placement moves per 1,000 days in care",
  unit: "per 1,000 days",
  definition:
    "How often children moved from one placement to another, for every 1,000 days they spent in care in the year.",
  population: "days_in_care",
  periods: ["year", "pooled"],
  figure: {kind: "rate", events: "moves", exposure: "days", per: 1000},
  breakdowns: ["ethnicity_white_british", "age_band", "placement_type"],
  interval: "clustered",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Every child in care in the year counts, for as long as they were in care. A move belongs to the kind of placement the child left. Age is that on the year's last day, or on leaving care.",
  source:
    "Worked out from the council's SSDA903 returns; the form of the rate follows the United States' national measure of placement stability.",
  example: {
    rows: [
      {moves: 1, days: 365},
      {moves: 0, days: 135}
    ],
    expected: {numerator: 1, denominator: 500, value: 2}
  }
} satisfies Measure;
