import type {Measure} from "./measure.js";

export default {
  id: "movers-ever-outside-area",
  page: "moves",
  subject: "child",
  label: "Children with three or more placements who were ever placed outside the area in the year",
  unit: "per cent",
  said: {clause: "of children with three or more placements were placed outside the area"},
  definition:
    "Of the children in care on 31 March with three or more placements in the year, the share with any of those placements outside the council's area.",
  population: "children_with_three_placements",
  periods: ["year", "pooled"],
  figure: {kind: "share", counted: "ever_outside_area"},
  breakdowns: [],
  interval: "wilson",
  polarity: "neither",
  chart: "line",
  footnote: "A placement whose area is not known is not counted as outside.",
  source: "Worked out from the council's SSDA903 returns.",
  example: {
    rows: [{ever_outside_area: true}, {ever_outside_area: false}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
