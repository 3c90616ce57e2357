import type {Measure} from "./measure.js";

export default {
  id: "ethnicity-of-children",
  page: "ethnicity",
  subject: "child",
  label: "Ethnicity of children in care",
  unit: "per cent",
  definition:
    "How children in care on 31 March divide among ethnic groups, with and without unaccompanied asylum-seeking children.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "composition"},
  breakdowns: ["ethnicity", "ethnicity_white_british", "gypsy_roma_traveller", ["ethnicity", "uasc"]],
  interval: "wilson",
  polarity: "neither",
  chart: "stacked",
  footnote:
    "Chinese children are counted as Asian; before 2011 they were often counted as Other. Gypsy, Roma and Irish Traveller children are counted as White, and as ethnic minorities. Unknown is ethnicity refused or not yet asked.",
  source: "Department for Education, children looked after in England: ethnic groups.",
  example: {
    rows: [{ethnicity: "Asian"}, {ethnicity: "White"}, {ethnicity: "Unknown"}],
    expected: {numerator: 3, denominator: 3, value: 100}
  }
} satisfies Measure;
