import type {Measure} from "./measure.js";

export default {
  id: "time-in-care",
  page: "trends",
  subject: "child",
  label: "Median length of the current period of care",
  unit: "months",
  definition:
    "Half of the children in care on 31 March had been in care this time for at least this many whole months, half for no longer.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "median", of: "months_in_care"},
  breakdowns: ["age_band", "ethnicity_white_british", "placement_type"],
  interval: "median by ranks",
  polarity: "neither",
  chart: "line",
  footnote:
    "Only the current period of care counts, not earlier ones. For a child whose first day in care is earlier than the records, the time is counted from the first day known, so it is at least this long.",
  source: "Worked out from the council's SSDA903 returns.",
  example: {
    rows: [{months_in_care: 3}, {months_in_care: 14}, {months_in_care: 40}],
    expected: {numerator: null, denominator: 3, value: 14}
  }
} satisfies Measure;
