import type {Measure} from "./measure.js";

export default {
  id: "actions",
  page: "voice",
  subject: "service",
  countsNobody: true,
  label: "Progress on last year's actions",
  unit: "actions",
  definition:
    "What became of the actions that the service set itself the year before, as reported in the year.",
  population: "actions_reported",
  periods: ["year"],
  figure: {kind: "count"},
  breakdowns: ["status"],
  availableWhen: "local_tells('actions', '', year_start)",
  interval: "none",
  polarity: "neither",
  chart: "bars",
  source: "Council's own file actions.",
  example: {
    rows: [{status: "Done"}, {status: "Delayed"}],
    expected: {numerator: 2, denominator: null, value: 2}
  }
} satisfies Measure;
