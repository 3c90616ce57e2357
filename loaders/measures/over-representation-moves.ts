import type {Measure} from "./measure.js";

export default {
  id: "over-representation-moves",
  page: "moves",
  subject: "child",
  label: "Over-representation in repeated placement moves",
  unit: "ratio",
  definition:
    "The share of children in the group with three or more placements in the year, divided by the same share of White British children; for sex, by that of the other sex.",
  population: "children_at_year_end",
  periods: ["year", "pooled"],
  figure: {kind: "share ratio", of: "three-or-more-placements"},
  breakdowns: ["ethnicity", "ethnicity_white_british", "sex"],
  interval: "none",
  polarity: "neither",
  chart: "bars",
  footnote:
    "1 means the same share. Children whose ethnicity or sex is not known are left out. Compared are children in care with children in care, not with everyone in the area. Ethnic minorities include White minorities.",
  source: "Worked out from the council's SSDA903 returns; compare GOV.UK, writing about ethnicity."
} satisfies Measure;
