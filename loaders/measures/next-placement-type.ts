import type {Measure} from "./measure.js";

export default {
  id: "next-placement-type",
  page: "moves",
  subject: "child",
  label: "Where children moved to",
  unit: "per cent",
  definition:
    "How the moves from one placement to another in the year divide among the kinds of placement moved to.",
  population: "placements_entered",
  periods: ["year"],
  figure: {kind: "composition"},
  breakdowns: ["placement_type"],
  interval: "clustered",
  polarity: "neither",
  chart: "bars",
  footnote: "A child who moved twice is counted twice. Coming into care is not a move.",
  source: "Worked out from the council's SSDA903 returns.",
  example: {
    rows: [{placement_type: "Foster placements"}, {placement_type: "Residential schools"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
