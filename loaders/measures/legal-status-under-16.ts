import type {Measure} from "./measure.js";

export default {
  id: "legal-status-under-16",
  page: "trends",
  subject: "child",
  label: "Legal status of children under 16",
  unit: "per cent",
  definition:
    "How children under 16 in care on 31 March divide among the legal orders and agreements they are in care under.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "composition", among: "age < 16"},
  breakdowns: ["legal_status"],
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "Children whose date of birth is not known are left out. Freeing orders have not been made since 2005.",
  source: "Department for Education, guide to the SSDA903 collection: legal status.",
  example: {
    rows: [{age: 15}, {age: 16}, {age: 3}, {age: null}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
