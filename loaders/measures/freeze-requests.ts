import type {Measure} from "./measure.js";

export default {
  id: "freeze-requests",
  page: "service",
  subject: "service",
  countsNobody: true,
  label: "Placement freezes requested",
  unit: "requests",
  said: {noun: "placement freezes", verb: "were requested"},
  definition:
    "How often an independent reviewing officer (IRO) asked the council to hold back a move until it had been looked at.",
  population: "service_occasions",
  periods: ["year"],
  figure: {kind: "count", counted: "occasion = 'Placement freeze requested'"},
  breakdowns: [],
  availableWhen: "local_tells('service_log', 'Placement freeze requested', year_start)",
  interval: "poisson",
  polarity: "neither",
  chart: "bars",
  source: "IRO Handbook (2010), paragraph 3.79; council's own file service_log.",
  example: {
    rows: [
      {occasion: "Placement freeze requested"},
      {occasion: "Another"},
      {occasion: "Placement freeze requested"}
    ],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
