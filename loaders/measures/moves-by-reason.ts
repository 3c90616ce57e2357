import type {Measure} from "./measure.js";

export default {
  id: "moves-by-reason",
  page: "moves",
  subject: "child",
  label: "Why placements ended",
  unit: "per cent",
  definition:
    "How the placements that ended while the child stayed in care divide among the reasons recorded.",
  population: "moves_in_period",
  periods: ["year"],
  figure: {kind: "composition"},
  breakdowns: ["reason_place_change", "planned"],
  interval: "clustered",
  polarity: "neither",
  chart: "bars",
  footnote:
    "The reason is recorded on the placement that ended. Only a change that carries out the care plan counts as planned; a request by carer, child or council to end it counts as unplanned. A child who moved twice is counted twice.",
  source: "Department for Education, guide to the SSDA903 collection: reason for placement change.",
  example: {
    rows: [{planned: "Planned"}, {planned: "Unplanned"}],
    expected: {numerator: 2, denominator: 2, value: 100}
  }
} satisfies Measure;
