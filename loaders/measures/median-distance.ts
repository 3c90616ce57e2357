import type {Measure} from "./measure.js";

export default {
  id: "median-distance",
  page: "distance",
  subject: "child",
  label: "Median distance from home",
  unit: "miles",
  definition:
    "Half of the children in care on 31 March live at least this far in a straight line from the home they came from, half no further, of those whose distance is known.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "median", of: "distance_miles"},
  breakdowns: ["placement_type", "age_band"],
  interval: "median by ranks",
  polarity: "lower is better",
  chart: "line",
  footnote: "Children whose distance is not known are left out: their number is in the distance bands.",
  source: "Department for Education, children looked after in England: a focus on placement location.",
  example: {
    rows: [{distance_miles: 2.1}, {distance_miles: 8}, {distance_miles: 61.5}, {distance_miles: null}],
    expected: {numerator: null, denominator: 3, value: 8}
  }
} satisfies Measure;
