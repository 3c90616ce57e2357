import type {Measure} from "./measure.js";

export default {
  id: "regulation-44-visits",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Regulation 44 visits",
  unit: "visits",
  said: {noun: "regulation 44 visits", verb: "were made"},
  definition: "Visits by an independent person to children's homes that the service kept a log of.",
  population: "service_occasions",
  periods: ["year"],
  figure: {kind: "count", counted: "occasion = 'Regulation 44 visit'"},
  breakdowns: [],
  availableWhen: "local_tells('service_log', 'Regulation 44 visit', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  footnote: "Every home must be visited once a month.",
  source: "Children's Homes (England) Regulations 2015, regulation 44; council's own file service_log.",
  example: {
    rows: [{occasion: "Regulation 44 visit"}, {occasion: "Another"}, {occasion: "Regulation 44 visit"}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
