import type {Measure} from "./measure.js";

export default {
  id: "long-term-stability",
  page: "moves",
  subject: "child",
  label: "Children in the same placement for two years or more",
  unit: "per cent",
  said: {clause: "of children in long-term care have been in the same placement for two years"},
  definition:
    "Of the children under 16 in care without a break for two and a half years or more on 31 March, the share who had lived in the same placement for the last two years.",
  population: "children_in_care_long",
  periods: ["year end"],
  figure: {kind: "share", counted: "same_placement"},
  breakdowns: ["ethnicity_white_british", "age_band"],
  lookBackMonths: 30,
  impossible: {age_band: ["Under 1", "16 and over", "Unknown"]},
  interval: "wilson",
  polarity: "higher is better",
  chart: "line",
  compared: {
    did: "were in the same placement for two years",
    having: "in the same placement for two years",
    didNot: "were not in the same placement for two years",
    without: "not in the same placement for two years",
    everyone: "children in long-term care"
  },
  footnote:
    "For a child placed for adoption with new carers, the placement before counts as part of the same one. Short breaks inside the two and a half years are a break in care.",
  source:
    "Department for Education, stability of placements of children looked after (former National Indicator 63).",
  example: {
    rows: [{same_placement: true}, {same_placement: true}, {same_placement: false}, {same_placement: true}],
    expected: {numerator: 3, denominator: 4, value: 75}
  }
} satisfies Measure;
