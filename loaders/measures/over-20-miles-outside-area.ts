import type {Measure} from "./measure.js";

export default {
  id: "over-20-miles-outside-area",
  page: "distance",
  subject: "child",
  label: "Children placed over 20 miles away and outside the area",
  unit: "per cent",
  said: {clause: "of children in care live outside the area and over 20 miles from home"},
  definition:
    "Of the children in care on 31 March, the share who live more than 20 miles from home and outside the council's area.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "outside_area = 'Outside the area' and distance_band = 'Over 20 miles'"},
  breakdowns: ["placement_type", "ethnicity_white_british", "uasc"],
  interval: "wilson",
  polarity: "lower is better",
  chart: "line",
  compared: {
    did: "were placed over 20 miles away and outside the area",
    having: "placed over 20 miles away and outside the area",
    didNot: "were placed nearer or in the area",
    without: "placed nearer or in the area",
    everyone: "children in care"
  },
  footnote:
    "Both must be known for a child to be counted as far away. Some children are placed far away to be with family, to be adopted or for a special school.",
  source:
    "Department for Education, Local Authority Interactive Tool: looked-after children placed more than 20 miles away and outside the boundary.",
  example: {
    rows: [
      {outside_area: "Outside the area", distance_band: "Over 20 miles"},
      {outside_area: "In the area", distance_band: "Over 20 miles"},
      {outside_area: "Outside the area", distance_band: "Unknown"},
      {outside_area: "Outside the area", distance_band: "20 miles or less"}
    ],
    expected: {numerator: 1, denominator: 4, value: 25}
  }
} satisfies Measure;
