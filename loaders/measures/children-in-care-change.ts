import type {Measure} from "./measure.js";

export default {
  id: "children-in-care-change",
  page: "trends",
  subject: "child",
  label: "Change in children in care since a year before",
  unit: "per cent",
  definition:
    "How many more or fewer children were in care than on the same day a year before, for each hundred in care then.",
  population: "children_in_care",
  periods: ["year end"],
  figure: {kind: "change", of: "children-in-care"},
  breakdowns: [],
  interval: "none",
  polarity: "neither",
  chart: "line",
  footnote: "No change is given where there is no return for the year before.",
  source: "Worked out from the council's SSDA903 returns."
} satisfies Measure;
