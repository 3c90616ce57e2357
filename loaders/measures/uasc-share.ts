import type {Measure} from "./measure.js";

export default {
  id: "uasc-share",
  page: "trends",
  subject: "child",
  label: "Share of children in care who are unaccompanied asylum-seeking",
  unit: "per cent",
  said: {clause: "of children in care are unaccompanied asylum seekers"},
  definition: "Of the children in care on 31 March, the share who came to the country alone to seek asylum.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "uasc = 'UASC'"},
  breakdowns: [],
  interval: "wilson",
  polarity: "neither",
  chart: "line",
  footnote: "A child whose status ended during the year is still counted.",
  source: "Department for Education, guide to the SSDA903 collection: date UASC status ceased.",
  example: {
    rows: [{uasc: "UASC"}, {uasc: "Not UASC"}, {uasc: "Not UASC"}, {uasc: "Not UASC"}],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
