import type {Measure} from "./measure.js";

export default {
  id: "adoption-timescales",
  page: "trends",
  subject: "child",
  label: "Months from entering care to being placed for adoption",
  unit: "months",
  definition:
    "For children adopted in the year: half were placed with the family that adopted them within this many whole months of coming into care, half later.",
  population: "children_adopted",
  periods: ["year"],
  figure: {kind: "median", of: "months"},
  breakdowns: [],
  interval: "median by ranks",
  polarity: "lower is better",
  chart: "line",
  footnote:
    "Counted to the placement the child was adopted from, not to earlier ones that broke down; where no episode says when it began, to the day of the match. Foster carers who adopt are counted from the day the placement became an adoptive one. Children whose first day in care is not known are left out.",
  source:
    "Department for Education, guide to the SSDA903 collection: placements A3 to A6, reasons E11 and E12.",
  example: {
    rows: [{months: 10}, {months: 17}, {months: null}],
    expected: {numerator: null, denominator: 2, value: 13.5}
  }
} satisfies Measure;
