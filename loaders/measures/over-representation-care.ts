import type {Measure} from "./measure.js";

export default {
  id: "over-representation-care",
  page: "ethnicity",
  subject: "child",
  label: "Over-representation in care",
  unit: "ratio",
  definition:
    "Children in care for each 10,000 children of the group, divided by the same rate for White British children.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "population ratio", of: "ethnicity-of-children"},
  breakdowns: ["ethnicity", "gypsy_roma_traveller"],
  interval: "none",
  polarity: "neither",
  chart: "bars",
  footnote:
    "1 means as likely to be in care as White British children. Given only where the population is known by ethnicity for the same ages and year. Unaccompanied asylum-seeking children are in care wherever they come from, and raise the figures of some groups.",
  source: "The council's SSDA903 returns and the population under 18 by ethnic group."
} satisfies Measure;
