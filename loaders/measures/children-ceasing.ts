import type {Measure} from "./measure.js";

export default {
  id: "children-ceasing",
  page: "trends",
  subject: "child",
  label: "Children ceasing to be looked after",
  unit: "children",
  said: {noun: "children", verb: "left care"},
  definition: "Children who left care in the period, each counted once, as they were on the last occasion.",
  population: "children_ceasing",
  periods: ["year", "quarter"],
  figure: {kind: "count"},
  breakdowns: ["age_band", "reason_ceased", "ethnicity"],
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote:
    "A child who left and came back is counted even if they are in care again at the end of the period. Children who moved to another council's care are counted. The end of a series of short breaks is not leaving care. 'Returned home' is to a parent or someone else with parental responsibility.",
  source: "Department for Education, guide to the SSDA903 collection: reason episode ceased, other than X1.",
  example: {
    rows: [{child: 1}, {child: 2}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
