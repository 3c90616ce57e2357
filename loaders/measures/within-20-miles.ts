import type {Measure} from "./measure.js";

export default {
  id: "within-20-miles",
  page: "distance",
  subject: "child",
  label: "Children placed in the area or within 20 miles",
  unit: "per cent",
  said: {clause: "of children in care live in the area or within 20 miles of home"},
  definition:
    "Of the children in care on 31 March, the share who live in the council's area, or no more than 20 miles from home.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "outside_area = 'In the area' or distance_band = '20 miles or less'"},
  breakdowns: ["placement_type", "age_band", "ethnicity_white_british"],
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  compared: {
    did: "were placed in the area or within 20 miles",
    having: "placed in the area or within 20 miles",
    didNot: "were placed further away, or it is not known where",
    without: "placed further away, or not known where",
    everyone: "children in care"
  },
  footnote:
    "A child whose area and distance are both unknown is counted among all children but not as near, so the true share may be higher.",
  source:
    "Worked out from the council's SSDA903 returns; compare the duty to place near home, Children Act 1989, section 22C.",
  example: {
    rows: [
      {outside_area: "In the area", distance_band: "Unknown"},
      {outside_area: "Outside the area", distance_band: "20 miles or less"},
      {outside_area: "Outside the area", distance_band: "Over 20 miles"},
      {outside_area: "Unknown", distance_band: "Unknown"}
    ],
    expected: {numerator: 2, denominator: 4, value: 50}
  }
} satisfies Measure;
