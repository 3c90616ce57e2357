import type {Measure} from "./measure.js";

export default {
  id: "section-20",
  page: "trends",
  subject: "child",
  label: "Children accommodated under section 20",
  unit: "per cent",
  said: {clause: "of children in care are accommodated under section 20"},
  definition:
    "Of the children in care on 31 March, the share in care by agreement with their parents, or their own from 16, without a court order.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "share", counted: "legal_status = 'Section 20'"},
  breakdowns: ["age_band", "ethnicity_white_british"],
  interval: "wilson",
  polarity: "neither",
  chart: "line",
  compared: {
    did: "were accommodated under section 20",
    having: "accommodated under section 20",
    didNot: "were in care in another way",
    without: "in care in another way",
    everyone: "children in care"
  },
  footnote:
    "Short breaks are also given under section 20 but are not counted. Most unaccompanied asylum-seeking children are in care under section 20.",
  source: "Children Act 1989, section 20; SSDA903 legal status V2.",
  example: {
    rows: [{legal_status: "Section 20"}, {legal_status: "Full care order"}],
    expected: {numerator: 1, denominator: 2, value: 50}
  }
} satisfies Measure;
