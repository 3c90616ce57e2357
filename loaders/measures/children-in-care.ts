import type {Measure} from "./measure.js";

export default {
  id: "children-in-care",
  page: "trends",
  subject: "child",
  label: "Children in care",
  unit: "children",
  said: {noun: "children", verb: "are in care"},
  definition:
    "Children looked after by the council at the end of the day, each counted once. Children who only have short breaks are not counted.",
  population: "children_in_care",
  periods: ["year end", "quarter end"],
  figure: {kind: "count"},
  breakdowns: [
    "sex",
    "age_band",
    "ethnicity",
    "ethnicity_white_british",
    "legal_status",
    "placement_type",
    "category_of_need",
    "uasc",
    "time_in_care"
  ],
  interval: "none",
  polarity: "neither",
  chart: "line",
  footnote:
    "A child who left care on the day itself is not counted. A child away for a short time, in hospital or on holiday, is counted in the placement they will return to. For a child whose first day in care is earlier than the records, time in care is at least the time shown.",
  source: "Children Act 1989, section 22; Department for Education, guide to the SSDA903 collection.",
  example: {
    rows: [{child: 1}, {child: 2}, {child: 3}],
    expected: {numerator: 3, denominator: null, value: 3}
  }
} satisfies Measure;
