import type {Measure} from "./measure.js";

export default {
  id: "outside-area",
  page: "distance",
  subject: "child",
  label: "Children placed outside the area",
  unit: "per cent",
  said: {clause: "of children in care live outside the area"},
  definition: "Of the children in care on 31 March, the share who live outside the council's area.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "outside_area = 'Outside the area'"},
  breakdowns: ["placement_type", "ethnicity_white_british", "uasc"],
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  compared: {
    did: "were placed outside the area",
    having: "placed outside the area",
    didNot: "were placed in the area",
    without: "placed in the area",
    everyone: "children in care"
  },
  footnote:
    "Outside the area may be just across the boundary and near home. A child whose area is not known is not counted as outside.",
  source: "Department for Education, children looked after in England: a focus on placement location.",
  example: {
    rows: [
      {outside_area: "Outside the area"},
      {outside_area: "In the area"},
      {outside_area: "Unknown"},
      {outside_area: "In the area"}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
