import type {Measure} from "./measure.js";

export default {
  id: "turning-18",
  page: "trends",
  subject: "child",
  label: "Children in care who turn 18 in each coming year",
  unit: "children",
  definition:
    "Children in care on the latest date whose 18th birthday falls in the first, second or third year after it.",
  population: "children_turning_18",
  periods: ["latest"],
  figure: {kind: "count"},
  breakdowns: ["year_of_turning_18"],
  interval: "none",
  polarity: "neither",
  chart: "bars",
  footnote:
    "This is a count of children already in care, not a forecast: some will leave before they are 18, and others will come in.",
  source: "Worked out from the council's SSDA903 returns.",
  example: {
    rows: [{year_of_turning_18: "In the first year"}, {year_of_turning_18: "In the third year"}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
