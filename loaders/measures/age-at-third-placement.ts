import type {Measure} from "./measure.js";

export default {
  id: "age-at-third-placement",
  page: "moves",
  subject: "child",
  label: "Age when the third placement in the year began",
  unit: "per cent",
  definition:
    "How the children in care on 31 March with three or more placements in the year divide by their age when the third began.",
  population: "children_with_three_placements",
  periods: ["year", "pooled"],
  figure: {kind: "composition"},
  breakdowns: ["age_band"],
  interval: "wilson",
  polarity: "neither",
  chart: "bars",
  footnote: "The placement a child was in on 1 April is their first of the year.",
  source: "Worked out from the council's SSDA903 returns.",
  example: {
    rows: [{age_band: "10 to 15"}, {age_band: "16 and over"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
