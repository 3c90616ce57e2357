import type {Measure} from "./measure.js";

export default {
  id: "recommendations-by-theme",
  page: "service",
  subject: "service",
  label: "Recommendations made at reviews",
  unit: "recommendations",
  said: {noun: "recommendations", verb: "were made at reviews"},
  definition: "Recommendations that independent reviewing officers (IROs) made at reviews held in the year.",
  population: "recommendations_made",
  periods: ["year"],
  figure: {kind: "count"},
  breakdowns: ["theme", "time_in_care"],
  availableWhen: "local_tells('recommendations', '', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote:
    "Time in care is how long the child's period of care had lasted on the day. A child not in care that day is in no group of it, but in the total.",
  source: "Council's own file recommendations.",
  example: {
    rows: [{theme: "Health"}, {theme: "Health"}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
