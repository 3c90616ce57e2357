import type {Measure} from "./measure.js";

export default {
  id: "children-in-proceedings",
  page: "trends",
  subject: "child",
  label: "Children in care proceedings",
  unit: "per cent",
  said: {clause: "of children in care are in care proceedings"},
  definition:
    "Of the children in care on 31 March, the share on an interim care order while a court decides about their care.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "legal_status = 'Interim care order'"},
  breakdowns: ["age_band"],
  interval: "wilson",
  polarity: "neither",
  chart: "line",
  footnote:
    "Proceedings about a child on no order, or under section 20, are not in the return and cannot be counted.",
  source: "Children Act 1989, section 38; SSDA903 legal status C1.",
  example: {
    rows: [
      {legal_status: "Interim care order"},
      {legal_status: "Full care order"},
      {legal_status: null},
      {legal_status: "Section 20"}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
