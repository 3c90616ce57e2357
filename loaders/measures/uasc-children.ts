import type {Measure} from "./measure.js";

export default {
  id: "uasc-children",
  page: "trends",
  subject: "child",
  label: "Unaccompanied asylum-seeking children in care",
  unit: "children",
  said: {noun: "unaccompanied asylum-seeking children", verb: "are in care"},
  definition:
    "Children in care at the end of the day who came to the country alone to seek asylum, and were so recorded at some time in the year.",
  population: "children_in_care",
  periods: ["year end", "quarter end"],
  figure: {kind: "count", counted: "uasc = 'UASC'"},
  breakdowns: ["sex", "placement_type"],
  interval: "none",
  polarity: "neither",
  chart: "line",
  footnote: "A child whose status ended during the year is still counted until the next 1 April.",
  source: "Department for Education, guide to the SSDA903 collection: date UASC status ceased.",
  example: {
    rows: [{uasc: "UASC"}, {uasc: "Not UASC"}],
    expected: {numerator: 1, denominator: null, value: 1}
  }
} satisfies Measure;
