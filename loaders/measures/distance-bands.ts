import type {Measure} from "./measure.js";

export default {
  id: "distance-bands",
  page: "distance",
  subject: "child",
  label: "Distance between home and placement",
  unit: "per cent",
  definition:
    "How children in care on 31 March divide by the distance from the home they came from to where they live now, and by whether that is in the council's area.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "composition"},
  breakdowns: ["distance_band", "locality", ["distance_band", "placement_type"]],
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "In a straight line, from the address the child lived at when they came into care. Unknown is counted apart and is never near: unaccompanied asylum-seeking children have no such address.",
  source: "Department for Education, children looked after in England: a focus on placement location.",
  example: {
    rows: [{distance_band: "20 miles or less"}, {distance_band: "Unknown"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
