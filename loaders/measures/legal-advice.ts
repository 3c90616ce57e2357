import type {Measure} from "./measure.js";

export default {
  id: "legal-advice",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Times independent legal advice was sought",
  unit: "occasions",
  definition:
    "How often independent reviewing officers (IROs) asked a lawyer independent of the council for advice.",
  population: "service_occasions",
  periods: ["year"],
  figure: {kind: "count", counted: "occasion = 'Independent legal advice sought'"},
  breakdowns: [],
  availableWhen: "local_tells('service_log', 'Independent legal advice sought', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote: "Every officer must be able to get such advice; a year with none is not a failing.",
  source: "IRO Handbook (2010), access to independent legal advice; council's own file service_log.",
  example: {
    rows: [
      {occasion: "Independent legal advice sought"},
      {occasion: "Another"},
      {occasion: "Independent legal advice sought"}
    ],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
